// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.RENDERING__CROP;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__FIELD;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__OUTLINE_WIDTH;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.micrograph.Damage;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.model.Phase;
import org.pressling.model.Rendering;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/**
 * Everything that decides how a pressed sample is drawn.
 *
 * @param rendering   how to draw
 * @param degradation what a microscope does to the pictures; empty if they stay as they are drawn
 */
public record RenderTask(RenderSettings rendering, Optional<Degradation> degradation) {

    /**
     * Pictures are damaged as by a microscope, and their phases told again.
     *
     * @param most most severe damage, see {@link Damage#of}; each sample draws one up to this
     * @param seed of the study
     */
    public record Degradation(double most, long seed) {

        /** Damages the picture of a sample and draws what is told from that. */
        public GrayImage apply(GrayImage picture, RenderSettings rendering, int sample) {
            RandomGenerator random = SampleStream.of(seed, sample, "degradation");
            GrayImage damaged = Damage.of(most * random.nextDouble()).withoutBanner().damage(picture, random);
            MicrographOptions options = MicrographOptions.of(SeenPhase.order(rendering)).withBanner(0);
            return Micrograph.read(damaged, options).drawn(rendering);
        }
    }

    /**
     * Takes the task from a study.
     *
     * @param study the study
     * @return the task
     */
    static RenderTask of(Study study) {
        Rendering r = study.getRendering();
        List<Integer> grays = StudyPhases.isListed(study) ? study.getPhases().stream().map(Phase::getGray).toList()
                : List.of(r.getAmGray(), r.getSeGray());
        return new RenderTask(new RenderSettings(
                new PictureCut(Si.of(r, RENDERING__CROP), r.getPixels(), Si.above0(r, RENDERING__FIELD)),
                new PhaseGrays(StudyPhases.phases(study), grays, r.getVoidGray()), r.getSupersampling(),
                Si.of(r, RENDERING__OUTLINE_WIDTH), r.getOutlineGray(), DrawOrder.valueOf(r.getDrawOrder().name())),
                r.getDegradation() > 0 ? Optional.of(new Degradation(r.getDegradation(), study.getSeed())) : Optional.empty());
    }
}
