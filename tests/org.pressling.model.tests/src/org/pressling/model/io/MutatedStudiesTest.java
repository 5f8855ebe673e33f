// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.StudyValidator;
import org.pressling.mutation.FileTrial;

/** Study and material files, damaged in every way, are read or refused by name, and what is read can be checked. */
class MutatedStudiesTest {
    private static final String[] WORDS = {"pressling:Study", "pressling:MaterialLibrary", "packing", "press", "stages",
            "kind=\"HOLD\"", "factors", "path", "values", "campaign", "xmi:id", "href=\"x.pressling#1\"", "am", "se",
            "pressling:/materials#LiCoO2", "pressling:/materials#", "file:/dev/zero#a", "http://localhost:1/a#b", "../a#b",
            "http://www.eclipse.org/emf/2002/Ecore", "xsi:type=\"ecore:EClass\"", "formatVersion", "<!DOCTYPE a>", "<?x y?>",
            "<!--", "-->", "<![CDATA[", "ownMaterials", "descriptors", "analyses", "settings", "blocks", "id", "name"};

    @TempDir
    Path place;

    @Test
    void studies() throws IOException {
        FileTrial trial = FileTrial.of("study", place, folder -> {
            Study study = Studies.load(folder.resolve("a.pressling"));
            StudyValidator.validate(study, ContributionCatalog.UNKNOWN);
            if (StudyValidator.validate(study, ContributionCatalog.UNKNOWN).isEmpty()) {
                SamplePlan.of(study).sample(1);
            }
            Studies.toBytes(study, folder.resolve("a.pressling"));
        });
        for (Example example : Examples.all()) {
            try (InputStream in = example.open()) {
                trial.seed("a.pressling", in.readAllBytes());
            }
        }
        trial.seed("a.pressling", Studies.toBytes(Studies.selfContained(Studies.create()), place.resolve("a.pressling")));
        trial.words(WORDS).run();
    }

    @Test
    void libraries() {
        FileTrial.of("materials", place,
                folder -> MaterialLibraries.load(StudyResourceSets.create(), folder.resolve("m.pressling-materials")))
                .seed("m.pressling-materials", library()).words(WORDS).run();
    }

    @Test
    void aLibraryThatAStudyRefersTo() {
        byte[] study = """
                <?xml version="1.0" encoding="UTF-8"?>
                <pressling:Study xmlns:pressling="%s" formatVersion="%d" name="a">
                  <am href="m.pressling-materials#LiCoO2"/>
                </pressling:Study>
                """.formatted(org.pressling.model.PresslingPackage.eNS_URI, Migrations.CURRENT_VERSION).getBytes();
        FileTrial.of("materials-of-study", place, folder -> Studies.load(folder.resolve("a.pressling")))
                .seed(Map.of("a.pressling", study, "m.pressling-materials", library())).damaging("m.pressling-materials")
                .words(WORDS).run();
    }

    private byte[] library() {
        MaterialLibrary library = MaterialLibraries.create("mine");
        MaterialLibraries.builtIn().getMaterials().stream().limit(3)
                .forEach(material -> library.getMaterials().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(material)));
        return MaterialLibraries.toBytes(library, place.resolve("m.pressling-materials"));
    }
}
