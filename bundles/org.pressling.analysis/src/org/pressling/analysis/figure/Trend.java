// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;

/**
 * One label over another, the pictures in groups with a line for each: what a plot of trends shows, on paper and in the window.
 *
 * @param data   the data set
 * @param cause  index of the label on the horizontal axis
 * @param effect index of the label on the upright axis
 * @param groups how far each picture's sample was pressed
 */
public record Trend(Dataset data, int cause, int effect, PressGroups groups) {

    /** The label on the horizontal axis. */
    public LabelColumn across() {
        return data.labels().get(cause);
    }

    /** The label on the upright axis. */
    public LabelColumn up() {
        return data.labels().get(effect);
    }

    /** The cause of each picture, in its unit. */
    public double[] x() {
        return values(cause);
    }

    /** The effect in each picture, in its unit. */
    public double[] y() {
        return values(effect);
    }

    private double[] values(int label) {
        return data.entries().stream().mapToDouble(entry -> entry.labels()[label]).toArray();
    }

    /** Places of a group's pictures in the data set. */
    public int[] members(int group) {
        return IntStream.range(0, data.size()).filter(i -> groups.groupOf(i) == group).toArray();
    }

    /** The least-squares line of a group; nothing for fewer than three pictures or where the cause does not vary. */
    public Optional<TrendLine> line(int group) {
        return TrendLine.of(IntStream.of(members(group)).mapToObj(i -> data.entry(i).labels())
                .map(labels -> new double[] {labels[cause], labels[effect]}).toArray(double[][]::new));
    }
}
