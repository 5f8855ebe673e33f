// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.mutation.TextTrial;

/** What stands behind {@code --set}, damaged in every way, is taken or refused in a sentence. */
class MutatedPathsTest {
    private static final String[] WORDS = {"packing", "press", "stages", "pressure", "hold", "release", "width", "campaign",
            "factors", "packing.amRatio", "[packing.amRatio]", "[0]", "[-1]", "[999999]", "network", "blocks", "filters", "seed",
            "contactLaw", "ownMaterials", "am", "se", "youngsModulus", "labels", "descriptors", "analyses", "name", "eClass"};

    private final Study fresh = Studies.create();

    @Test
    void assignments() {
        trial("set-path", "packing.initialWidth=46", "network.blocks[0].kernel=3", "campaign.factors[packing.amRatio]=0.5,0.6",
                "se.youngsModulus=20", "contactLaw.friction=0.5", "training.schedule=CONSTANT", "name=a", "seed=5",
                "am=LiCoO2", "labels.descriptors=", "analyses=a b");
    }

    @Test
    void stages() {
        trial("set-stages", "press.stages=pressure 300, hold 1, release 1", "press.stages=width 40", "press.stages=");
    }

    @Test
    void levels() {
        trial("set-levels", "campaign.factors[packing.amRatio]=0.5 0.6 0.7", "campaign.factors[packing.initialWidth]=46,48");
    }

    @Test
    void lists() {
        trial("set-lists", "network.blocks=32 32, 64", "network.dense=128 64");
    }

    private void trial(String name, String... seeds) {
        TextTrial.of(name, text -> StudyPaths.set(Studies.copy(fresh), text), seeds).words(WORDS).run();
    }
}
