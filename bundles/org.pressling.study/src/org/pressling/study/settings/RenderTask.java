// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.RENDERING__CHANNEL_SPACING;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__CROP;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__FIELD;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__OUTLINE_WIDTH;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__STYLE;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.micrograph.Damage;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.model.Contribution;
import org.pressling.model.Phase;
import org.pressling.model.Rendering;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.check.PressedBox;
import org.pressling.model.quantity.Quantities;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides how a pressed sample is drawn.
 *
 * @param rendering   what all styles are told
 * @param degradation what a microscope does to the pictures; empty if they stay as they are drawn
 * @param style       which style, with its settings; nothing for the plain one, so that keys of before there were others last
 */
public record RenderTask(RenderSettings rendering, Optional<Degradation> degradation, Optional<Choice> style) {
    private static final String STYLE = "rendering.style";

    /**
     * Pictures are damaged as by a microscope, and their phases told again.
     *
     * @param most most severe damage, see {@link Damage#of}; each sample draws one up to this
     * @param seed of the study
     */
    public record Degradation(double most, long seed) {

        /**
         * Damages a picture of a sample and draws what is told from that; of a stack each section for itself.
         *
         * @param picture   of the sample, as it was drawn
         * @param rendering the grays
         * @param sample    number of the sample
         * @param number    of the picture among those of the sample, from 0
         */
        GrayImage apply(GrayImage picture, RenderSettings rendering, int sample, int number) {
            RandomGenerator random = SampleStream.of(seed, sample, number == 0 ? "degradation" : "degradation-" + number);
            return GrayImage.stack(IntStream.range(0, picture.channels())
                    .mapToObj(c -> damaged(picture.channel(c), rendering, random)).toList());
        }

        private GrayImage damaged(GrayImage picture, RenderSettings rendering, RandomGenerator random) {
            GrayImage damaged = Damage.of(most * random.nextDouble()).withoutBanner().damage(picture, random);
            MicrographOptions options = MicrographOptions.of(SeenPhase.order(rendering)).withBanner(0);
            return Micrograph.read(damaged, options).drawn(rendering);
        }
    }

    /**
     * Takes the task from a study.
     *
     * @param study         the study
     * @param contributions where the style is found
     * @return the task
     * @throws InvalidInputException if there is no such style, or its settings do not fit
     */
    static RenderTask of(Study study, Contributions contributions) {
        Contribution named = study.getRendering().getStyle();
        Catalogue<PictureStyle> styles = contributions.of(PictureStyle.KIND);
        Choice style = Choice.of(STYLE, named, styles.choose(named.getId()).settings()).withCode(styles.codeOf(named.getId()));
        boolean isPlain = style.settings().isEmpty() && style.code().isEmpty()
                && Quantities.chosen(RENDERING__STYLE).filter(style.id()::equals).isPresent();
        double degradation = study.getRendering().getDegradation();
        return new RenderTask(settings(study),
                degradation > 0 ? Optional.of(new Degradation(degradation, study.getSeed())) : Optional.empty(),
                isPlain ? Optional.empty() : Optional.of(style));
    }

    /** Which sections of its bodies a study draws; nothing where its structures lie in a plane. */
    static Optional<SectionPlan> sections(Study study) {
        if (!PressedBox.isSpace(study)) {
            return Optional.empty();
        }
        Rendering r = study.getRendering();
        return Optional.of(new SectionPlan(Axis.valueOf(r.getSectionAxis().name()), r.getSections(), r.getChannels() == 1
                ? Optional.empty() : Optional.of(new SectionPlan.Stack(r.getChannels(), Si.of(r, RENDERING__CHANNEL_SPACING)))));
    }

    /**
     * Where the style is called.
     *
     * @param contributions where it is found
     * @return the boundary with the style, if it does not come with Pressling
     */
    public Boundary boundary(Contributions contributions) {
        return style.map(choice -> Boundary.of(contributions, PictureStyle.KIND, choice.id())).orElseGet(Boundary::empty);
    }

    /**
     * Draws all pictures of a sample: one of a structure in a plane, and of a body one for each of its sections.
     *
     * @param structure     the structure
     * @param sample        number of the sample, which decides what a microscope does to it
     * @param contributions where the style is found
     * @return the pictures in the order of the sections
     * @throws InvalidInputException if it cannot be drawn so
     */
    public List<GrayImage> pictures(Structure structure, int sample, Contributions contributions) {
        int count = structure.box().isSpace() ? rendering.plan().count() : 1;
        return IntStream.range(0, count).mapToObj(number -> {
            GrayImage drawn = draw(structure, number, contributions);
            return degradation.map(damage -> damage.apply(drawn, rendering, sample, number)).orElse(drawn);
        }).toList();
    }

    /**
     * Draws a structure; of a body the first of its sections.
     *
     * @param structure     the structure
     * @param contributions where the style is found
     * @return the picture
     * @throws InvalidInputException if it cannot be drawn so
     */
    public GrayImage draw(Structure structure, Contributions contributions) {
        return draw(structure, 0, contributions).shown();
    }

    private GrayImage draw(Structure structure, int number, Contributions contributions) {
        if (!structure.box().isSpace()) {
            return drawPlane(structure, contributions);
        }
        Section place = rendering.plan().places(structure.box()).get(number);
        return GrayImage.stack(rendering.plan().channelsAt(place).stream()
                .map(section -> drawPlane(section.cut(structure).discs(), contributions)).toList());
    }

    private GrayImage drawPlane(Structure structure, Contributions contributions) {
        String id = style.map(Choice::id).or(() -> Quantities.chosen(RENDERING__STYLE)).orElseThrow();
        PictureStyle drawing = contributions.of(PictureStyle.KIND).choose(id);
        Settings own = style.map(choice -> choice.values(drawing.settings()))
                .orElseGet(() -> Settings.defaults(drawing.settings()));
        return drawing.drawn(structure, rendering, own);
    }

    /** What a study tells all styles. */
    static RenderSettings settings(Study study) {
        Rendering r = study.getRendering();
        List<Integer> grays = StudyPhases.isListed(study) ? study.getPhases().stream().map(Phase::getGray).toList()
                : List.of(r.getAmGray(), r.getSeGray());
        return new RenderSettings(
                new PictureCut(Si.of(r, RENDERING__CROP), r.getPixels(), Si.above0(r, RENDERING__FIELD)),
                new PhaseGrays(StudyPhases.phases(study), grays, r.getVoidGray()), r.getSupersampling(),
                Si.of(r, RENDERING__OUTLINE_WIDTH), r.getOutlineGray(), DrawOrder.valueOf(r.getDrawOrder().name()),
                sections(study));
    }
}
