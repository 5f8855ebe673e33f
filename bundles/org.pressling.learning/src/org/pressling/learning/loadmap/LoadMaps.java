// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Role;
import org.pressling.dem.Settings;
import org.pressling.learning.Augmentation;
import org.pressling.learning.BatchStep;
import org.pressling.learning.Draw;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkSpec;

/**
 * Maps of load for a network to learn beside its labels (multi-task learning, Caruana 1997). They are as coarse as the maps of
 * its last convolutional block but one. A cell holds y = (ln(F + F₀) − m) / s: F [N] is the mean, over the cell's pixels that
 * show a particle, of the particle's sum of contact forces; F₀ is a hundredth of the mean load of all particles, so that those
 * without a load have a number, too; m and s are mean and standard deviation over all cells of the training pictures. Cells
 * without a particle hold nothing, told as {@link Float#NaN}. There is a map of active material and one of electrolyte.
 * <p>
 * Loads come from the samples; whoever reads a picture later needs none.
 */
public final class LoadMaps {
    /** Number of maps: active material, electrolyte. */
    public static final int COUNT = 2;
    /** F₀ over the mean load. */
    private static final double LEAST = 0.01;

    private final List<List<Disc>> pictures;
    private final double weight;
    private final int size;
    private final int block;
    private final int cells;
    private final double[] least = new double[COUNT];
    private final double[] mean = new double[COUNT];
    private final double[] deviation = new double[COUNT];

    /**
     * A particle that a picture shows. Lengths are in pixels; the centre of the picture's first pixel is at (0.5, 0.5).
     *
     * @param role   what its phase does
     * @param column centre, from the left edge
     * @param row    centre, from the top
     * @param radius radius of what is shown
     * @param load   sum of its contact forces [N]
     */
    public record Disc(Role role, double column, double row, double radius, double load) {

        private int map() {
            return switch (role) {
            case ACTIVE -> 0;
            case ELECTROLYTE -> 1;
            case CONDUCTOR, INERT -> -1;
            };
        }
    }

    /**
     * Maps of training pictures.
     *
     * @param spec     the network that learns them
     * @param weight   of their mean squared error, beside that of the labels; above 0
     * @param pictures what each training picture shows, in the order of the pictures
     */
    public LoadMaps(NetworkSpec spec, double weight, List<List<Disc>> pictures) {
        this.pictures = pictures.stream().map(List::copyOf).toList();
        this.weight = weight;
        size = spec.inputSize();
        block = Math.max(0, spec.blocks().size() - 2);
        cells = spec.sizeAfter(block);
        for (int map = 0; map < COUNT; map++) {
            fit(map);
        }
    }

    /**
     * The weight of the maps that a network learns.
     *
     * @param design its design
     * @param own    values of the design's settings
     * @return the weight; nothing where it learns its labels alone
     */
    public static Optional<Double> weight(NetworkDesign design, Settings own) {
        return design instanceof BlocksWithLoadMap
                ? Optional.of(own.number(BlocksWithLoadMap.WEIGHT.name())).filter(weight -> weight > 0)
                : Optional.empty();
    }

    private void fit(int map) {
        double load = pictures.stream().flatMap(List::stream).filter(disc -> disc.map() == map).mapToDouble(Disc::load).average()
                .orElse(0);
        least[map] = load > 0 ? LEAST * load : 1; // without any load all cells are alike
        double[] known = pictures.stream().map(this::loads).map(this::cells)
                .flatMapToDouble(all -> Arrays.stream(logarithms(all, map))).toArray();
        double middle = Arrays.stream(known).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(known).map(y -> (y - middle) * (y - middle)).average().orElse(0));
        mean[map] = middle;
        deviation[map] = spread > 1e-9 ? spread : 1;
    }

    private double[] logarithms(double[] all, int map) {
        double[] values = new double[cells * cells];
        int count = 0;
        for (int i = map; i < all.length; i += COUNT) {
            if (!Double.isNaN(all[i])) {
                values[count++] = Math.log(all[i] + least[map]);
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Weight of their mean squared error beside that of the labels. */
    public double weight() {
        return weight;
    }

    /** The block after whose pooling they are learnt, from 0. */
    public int block() {
        return block;
    }

    /** Numbers of both maps of a picture. */
    public int length() {
        return cells * cells * COUNT;
    }

    /**
     * The maps of a picture as it is shown.
     *
     * @param draw which picture, and how it is mirrored and shifted
     * @return {@code [row][column][map]}, NaN where there is no particle
     */
    public float[] of(Draw draw) {
        float[] shown = loads(pictures.get(draw.picture()));
        if (draw.leftRight() || draw.topBottom()) {
            shown = Augmentation.mirror(shown, size, draw.leftRight(), draw.topBottom());
        }
        if (draw.right() != 0 || draw.down() != 0) {
            shown = Augmentation.shift(shown, size, draw.right(), draw.down());
        }
        double[] loads = cells(shown);
        float[] maps = new float[loads.length];
        for (int i = 0; i < maps.length; i++) {
            int map = i % COUNT;
            maps[i] = (float) ((Math.log(loads[i] + least[map]) - mean[map]) / deviation[map]);
        }
        return maps;
    }

    /** The load at each pixel, both maps of a pixel side by side like channels of a picture. */
    private float[] loads(List<Disc> discs) {
        float[] loads = new float[size * size * COUNT];
        Arrays.fill(loads, Float.NaN);
        for (Disc disc : discs) {
            int last = (int) Math.min(size - 1.0, disc.row() + disc.radius());
            for (int row = (int) Math.max(0, disc.row() - disc.radius()); row <= last && disc.map() >= 0; row++) {
                double away = row + 0.5 - disc.row();
                double half = Math.sqrt(Math.max(0, disc.radius() * disc.radius() - away * away));
                int end = (int) Math.min(size, Math.ceil(disc.column() + half - 0.5));
                for (int column = (int) Math.max(0, Math.ceil(disc.column() - half - 0.5)); column < end; column++) {
                    loads[(row * size + column) * COUNT + disc.map()] = (float) disc.load();
                }
            }
        }
        return loads;
    }

    /** Mean loads of the cells. */
    private double[] cells(float[] loads) {
        double[] sums = new double[length()];
        int[] counts = new int[sums.length];
        int side = size / cells;
        for (int i = 0; i < loads.length; i++) {
            if (!Float.isNaN(loads[i])) {
                int pixel = i / COUNT;
                int cell = (pixel / size / side * cells + pixel % size / side) * COUNT + i % COUNT;
                sums[cell] += loads[i];
                counts[cell]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= counts[i]; // 0 / 0 is NaN
        }
        return sums;
    }

    /**
     * Pictures that hand their maps to the network behind the labels of each picture.
     *
     * @param held the training pictures, in the order in which they were given to the constructor
     */
    public HeldPictures beside(HeldPictures held) {
        return new HeldPictures() {
            @Override
            public double trainBatch(List<Draw> draws, float[][] targets, BatchStep step) {
                float[][] joined = new float[targets.length][];
                for (int i = 0; i < joined.length; i++) {
                    joined[i] = Arrays.copyOf(targets[i], targets[i].length + length());
                    System.arraycopy(of(draws.get(i)), 0, joined[i], targets[i].length, length());
                }
                return held.trainBatch(draws, joined, step);
            }

            @Override
            public void expect(List<Draw> draws) {
                held.expect(draws);
            }

            @Override
            public void close() {
                held.close();
            }
        };
    }
}
