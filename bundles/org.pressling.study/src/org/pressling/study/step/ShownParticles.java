// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.SeenAm;

/**
 * Finds the particle of a pressed sample that a circle in its picture shows, and its load. In a section of a body a circle
 * shows the particle that the section cuts there.
 */
final class ShownParticles {
    /** A circle shows a particle whose centre is nearer than this share of its radius. */
    private static final double NEAR = 0.5;
    /** So many places of a picture are learnt from at most, evenly spread: of the paper's pictures about three in eight. */
    private static final int MOST_OF_A_PICTURE = 500;
    /** So many at least where it has them, however many pictures there are. */
    private static final int LEAST_OF_A_PICTURE = 20;
    /** Of many pictures so few each that there are about as many in all, which take some 60 MB. */
    private static final long MOST_CELLS = 200_000;

    private final PressedSample sample;
    private final PictureWindow window;
    private final Particles shown;
    private final IntUnaryOperator particleOf;

    private ShownParticles(PressedSample sample, int picture, RenderSettings rendering) {
        this.sample = sample;
        Structure pressed = sample.press().pressed();
        window = PictureWindow.of(pressed.box(), rendering);
        if (pressed.box().isSpace()) {
            SectionCut cut = rendering.plan().places(pressed.box()).get(picture - 1).cut(pressed);
            shown = cut.discs().particles();
            particleOf = cut::particle;
        } else {
            shown = pressed.particles();
            particleOf = IntUnaryOperator.identity();
        }
    }

    /**
     * Particles of pictures with their loads.
     *
     * @param am        active material, for {@link AmLoads}
     * @param pictures those in which rims show, for {@link OverlapLoads}
     * @param cells     of the others some of the places that show electrolyte, for {@link SeLoads}
     */
    record Rows(List<AmLoads.Row> am, List<OverlapLoads.Picture> pictures, List<SeLoads.Row> cells) {
    }

    /**
     * What is learnt from: the particles of all pictures that are not held out. Each sample is read once.
     *
     * @param looks   what each picture of the data set shows
     * @param samples folder of a sample after the press
     */
    static Rows rows(Dataset dataset, List<Look> looks, RenderSettings rendering, IntFunction<Path> samples,
            StepContext context) {
        Rows rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (rendering.sections().isPresent()) {
            return rows; // circles of a section touch elsewhere than the spheres do, so their overlaps tell no forces
        }
        long pictures = IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() != Split.TEST).count();
        int most = cellsOfEach(pictures);
        for (int i = 0; i < dataset.size(); i++) {
            Dataset.Entry entry = dataset.entry(i);
            Look look = looks.get(i);
            if (entry.split() != Split.TEST) {
                context.checkCancelled();
                of(samples.apply(entry.index()), entry, rendering).add(entry, look, rendering, rows, most);
            }
        }
        return rows;
    }

    /** How many places of a picture are learnt from at most, where there are so many pictures. */
    static int cellsOfEach(long pictures) {
        return Math.clamp(MOST_CELLS / Math.max(1, pictures), LEAST_OF_A_PICTURE, MOST_OF_A_PICTURE);
    }

    private void add(Dataset.Entry entry, Look look, RenderSettings rendering, Rows rows, int most) {
        for (SeenAm am : look.am()) {
            load(am).ifPresent(load -> rows.am().add(new AmLoads.Row(entry.index(), entry.split(), am.neighbourhood(), load)));
        }
        SeenStructure seen = look.structure();
        if (look.geometry().length == GeometryPredictors.WITHOUT_RIMS) {
            List<SeLoads.Row> all = cells(entry, look, rendering).stream()
                    .map(cell -> new SeLoads.Row(entry.split(), cell.numbers(), cell.load())).toList();
            int kept = Math.min(all.size(), most);
            IntStream.range(0, kept).forEach(k -> rows.cells().add(all.get((int) ((long) k * all.size() / kept))));
        } else { // active material alone is loaded all the same; a picture in which nothing was found tells nothing
            rows.pictures().add(new OverlapLoads.Picture(entry.split(), seen,
                    Arrays.stream(shows(seen)).mapToObj(k -> k < 0 ? Double.NaN : load(k)).toList()));
        }
    }

    /**
     * A place that shows electrolyte.
     *
     * @param x       from the left edge of the picture [m]
     * @param y       from the lower edge [m]
     * @param numbers see {@link ElectrolyteCells}
     * @param load    sum of the contact forces on the particle that covers it [N]
     */
    record Cell(double x, double y, double[] numbers, double load) {
    }

    /** The places that show electrolyte, but for those in chinks that no particle covers. */
    List<Cell> cells(Dataset.Entry entry, Look look, RenderSettings rendering) {
        List<SeenCircle> circles = look.am().stream().map(SeenAm::circle).toList();
        List<Cell> cells = new ArrayList<>();
        for (ElectrolyteCells.Cell cell : ElectrolyteCells.of(entry.image(), rendering, circles, look.geometry()).cells()) {
            covering(cell.x(), cell.y()).ifPresent(
                    particle -> cells.add(new Cell(cell.x(), cell.y(), cell.numbers(), load(particle))));
        }
        return cells;
    }

    /** The particle of electrolyte whose disc covers a place; of several the one whose centre is nearest. */
    private OptionalInt covering(double x, double y) {
        return nearest(Role.ELECTROLYTE, x, y, i -> shown.radius[i]);
    }

    /** Of the particles of a role that are nearer to a place of the picture than each may be [m] the nearest one. */
    private OptionalInt nearest(Role role, double x, double y, IntToDoubleFunction limit) {
        double best = Double.POSITIVE_INFINITY;
        OptionalInt nearest = OptionalInt.empty();
        for (int i = 0; i < shown.count(); i++) {
            double away = Math.hypot(shown.x[i] - window.left() - x, shown.y[i] - window.bottom() - y);
            if (away < best && away < limit.applyAsDouble(i) && shown.phaseOf(i).role() == role) {
                best = away;
                nearest = OptionalInt.of(particleOf.applyAsInt(i));
            }
        }
        return nearest;
    }

    static ShownParticles of(Path folder, Dataset.Entry entry, RenderSettings rendering) {
        return new ShownParticles(SampleFiles.read(folder), entry.section(), rendering);
    }

    /** The particles in the picture of a sample in the plane. */
    static ShownParticles of(PressedSample sample, RenderSettings rendering) {
        return new ShownParticles(sample, 1, rendering);
    }

    /** All particles of the picture with their loads, for a network to learn maps of them. */
    List<LoadMaps.Disc> discs() {
        double pixel = window.pixelSize();
        return IntStream.range(0, shown.count()).mapToObj(i -> new LoadMaps.Disc(shown.phaseOf(i).role(),
                (shown.x[i] - window.left()) / pixel, (window.top() - shown.y[i]) / pixel, shown.radius[i] / pixel,
                load(particleOf.applyAsInt(i)))).toList();
    }

    /** The sum of the contact forces of the particle that a circle shows [N]; nothing where it shows none. */
    OptionalDouble load(SeenAm am) {
        OptionalInt particle = particle(Role.ACTIVE, am.circle());
        return particle.isPresent() ? OptionalDouble.of(load(particle.getAsInt())) : OptionalDouble.empty();
    }

    /** The sum of the contact forces of a particle [N]. */
    double load(int particle) {
        return sample.measures().forceSum[particle];
    }

    /** For each particle that a picture shows, of active material first, the particle of the sample; negative for none. */
    int[] shows(SeenStructure seen) {
        return IntStream.concat(
                seen.active().stream().mapToInt(circle -> particle(Role.ACTIVE, circle).orElse(-1)),
                seen.electrolyte().stream().mapToInt(circle -> particle(Role.ELECTROLYTE, circle).orElse(-1))).toArray();
    }

    /** The contacts of the sample. */
    Contacts contacts() {
        return sample.press().contacts();
    }

    /** The particle that a circle shows; nothing where it shows none. */
    OptionalInt particle(Role role, SeenCircle circle) {
        return nearest(role, circle.x(), circle.y(), _ -> NEAR * circle.radius());
    }
}
