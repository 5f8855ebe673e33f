// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.Optional;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;
import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.step.PackStep;

/**
 * What one sample of a study will look like, made as a run makes it but kept in memory: for people who change a study and
 * want to see what that does.
 */
public final class SamplePreview {

    private SamplePreview() {
    }

    /**
     * Packs a sample, particle by particle as a run would.
     *
     * @param study         the study
     * @param sample        number of the sample, from 1
     * @param contributions where the packer is found
     * @return the packing before the press
     * @throws InvalidInputException if the study cannot be packed, for instance because the box jams
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public static Packing pack(Study study, int sample, Contributions contributions) {
        return PackStep.pack(SampleSettings.packOf(study, sample, contributions), contributions);
    }

    /**
     * Draws a structure as the study's rendering has it.
     *
     * @param study         the study
     * @param structure     a packed or pressed structure
     * @param contributions where the style is found
     * @return the picture
     * @throws InvalidInputException if the structure cannot be drawn so, for instance because the crop leaves nothing
     */
    public static GrayImage draw(Study study, Structure structure, Contributions contributions) {
        return SampleSettings.renderingOf(study, contributions).draw(structure, contributions);
    }

    /**
     * The pressed structure of a sample that an earlier run left.
     *
     * @param folder the run folder
     * @param sample number of the sample, from 1
     * @return the structure; nothing if the run has not come so far
     * @throws InvalidInputException if the sample cannot be read
     */
    public static Optional<Structure> pressed(RunFolder folder, int sample) {
        SampleStore store = new SampleStore(folder.root());
        return store.has(sample) ? Optional.of(store.read(sample).press().pressed()) : Optional.empty();
    }
}
