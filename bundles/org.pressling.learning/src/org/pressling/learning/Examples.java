// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;

/**
 * Pictures with their labels, as one split of a data set. Pictures stay bytes, in memory or in their files; they become
 * floating-point numbers only when a batch is made.
 *
 * @param images square pictures of one size
 * @param labels one row per picture, in the labels' units
 * @param names by what users know each picture, for messages
 * @param numbers numbers beside each picture, which a network takes with it; none for most networks
 */
public record Examples(List<GrayImage> images, double[][] labels, List<String> names, float[][] numbers) {

    /** A picture with the numbers beside it. */
    record Shown(GrayImage image, float[] numbers) {
    }

    /** Checks that there is a row of labels and a name for every picture. */
    public Examples {
        images = List.copyOf(images);
        names = List.copyOf(names);
        if (images.size() != labels.length || names.size() != labels.length || numbers.length != labels.length) {
            throw new IllegalArgumentException(images.size() + " pictures but " + labels.length + " rows of labels and "
                    + names.size() + " names");
        }
    }

    /** Pictures without numbers beside them. */
    public Examples(List<GrayImage> images, double[][] labels, List<String> names) {
        this(images, labels, names, new float[labels.length][0]);
    }

    /** Pictures that are known by their numbers alone, from 1. */
    public Examples(List<GrayImage> images, double[][] labels) {
        this(images, labels, IntStream.rangeClosed(1, images.size()).mapToObj(Integer::toString).toList());
    }

    /** The examples of one split of a data set, in the data set's order. */
    public static Examples of(Dataset dataset, Split split) {
        List<Dataset.Entry> entries = dataset.of(split);
        return new Examples(entries.stream().map(Dataset.Entry::picture).toList(),
                entries.stream().map(Dataset.Entry::labels).toArray(double[][]::new),
                entries.stream().map(Dataset.Entry::file).toList());
    }

    /** Number of pictures. */
    public int size() {
        return labels.length;
    }

    /**
     * One picture as gray 0 … 1, row by row from the top, the channels of a pixel side by side; then the numbers beside it.
     */
    public float[] picture(int i) {
        return joined(images.get(i), numbers[i]);
    }

    /** The grays of a picture 0 … 1 with numbers behind them. */
    static float[] joined(GrayImage image, float... numbers) {
        float[] grays = image.toUnit();
        float[] all = Arrays.copyOf(grays, grays.length + numbers.length);
        System.arraycopy(numbers, 0, all, grays.length, numbers.length);
        return all;
    }

    /**
     * Checks that every picture fits a network.
     *
     * @throws org.pressling.dem.InvalidInputException naming the first picture that does not
     */
    public void requireFit(NetworkSpec spec) {
        for (int i = 0; i < images.size(); i++) {
            GrayImage image = images.get(i);
            if (image.width() != spec.inputSize() || image.height() != spec.inputSize()) {
                throw TrainingProblem.PICTURE_SIZE.of(names.get(i), image.width(), image.height(), spec.inputSize()).exception();
            }
            if (image.channels() != spec.channels()) {
                throw TrainingProblem.CHANNELS.of(names.get(i), image.channels(), spec.channels()).exception();
            }
            if (numbers[i].length != spec.numbers()) {
                throw new IllegalArgumentException(numbers[i].length + " numbers beside picture " + names.get(i) + ", the network"
                        + " takes " + spec.numbers());
            }
            if (labels[i].length != spec.outputs()) {
                throw TrainingProblem.LABEL_COUNT.of(names.get(i), labels[i].length, spec.outputs()).exception();
            }
        }
    }
}
