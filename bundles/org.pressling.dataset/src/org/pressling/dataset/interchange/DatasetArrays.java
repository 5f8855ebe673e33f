// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.VerdictWords;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.io.Json;

/**
 * A data set as the arrays that formats of arrays hold: one row or element per picture, all under names that are used
 * everywhere.
 */
public final class DatasetArrays {
    private final ExportedDataset exported;
    private final Dataset dataset;

    /** The arrays of a data set. */
    public DatasetArrays(ExportedDataset exported) {
        this.exported = exported;
        dataset = exported.dataset();
    }

    /** {@return number of pictures} */
    public int count() {
        return dataset.size();
    }

    /** {@return rows of a picture} */
    public int height() {
        return dataset.entry(0).picture().height();
    }

    /** {@return columns of a picture} */
    public int width() {
        return dataset.entry(0).picture().width();
    }

    /** {@return edge of a pixel in m} */
    public double pixelSize() {
        return dataset.entry(0).picture().pixelSize();
    }

    /** {@return sections that are read together as one picture; 1 where pictures are no stacks} */
    public int channels() {
        return dataset.entry(0).picture().channels();
    }

    /**
     * {@return the pictures, gray 0 to 255 as unsigned bytes, row by row from the top; of stacks one channel after the other, a
     * picture's together; not copies. Pictures that are left in their files are read one after the other, as they are asked for}
     */
    public Iterable<byte[]> pictures() {
        return () -> dataset.entries().stream().map(Dataset.Entry::image)
                .flatMap(image -> IntStream.range(0, image.channels()).mapToObj(image::channel)).map(GrayImage::pixels)
                .iterator();
    }

    /** {@return {@code [picture][label]}, in the units of the labels} */
    public double[][] labels() {
        return dataset.entries().stream().map(Dataset.Entry::labels).toArray(double[][]::new);
    }

    /** {@return {@code [picture][factor]}: what the campaign varied and what is known without a picture} */
    public double[][] factors() {
        return dataset.entries().stream()
                .map(entry -> entry.factors().values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** {@return the numbers of the samples} */
    public int[] indices() {
        return dataset.entries().stream().mapToInt(Dataset.Entry::index).toArray();
    }

    /** {@return which picture of its sample each is, from 1; none where samples have one} */
    public Optional<int[]> sections() {
        return dataset.hasSections() ? Optional.of(dataset.entries().stream().mapToInt(Dataset.Entry::section).toArray())
                : Optional.empty();
    }

    /** {@return what each picture is for: train, validation or test} */
    public List<String> splits() {
        return texts(entry -> entry.split().word());
    }

    /** {@return names of the picture files} */
    public List<String> files() {
        return texts(Dataset.Entry::file);
    }

    /** {@return the verdicts on the presses; none where nothing is known of them} */
    public List<String> verdicts() {
        return dataset.hasVerdicts() ? texts(entry -> VerdictWords.of(entry.verdict().orElseThrow())) : List.of();
    }

    /** {@return names of the labels} */
    public List<String> labelNames() {
        return dataset.labels().stream().map(LabelColumn::name).toList();
    }

    /** {@return units of the labels, as in {@code labels.csv}; empty for a share or a number} */
    public List<String> labelUnits() {
        return dataset.labels().stream().map(label -> label.unit().symbol()).toList();
    }

    /** {@return names of the factors} */
    public List<String> factorNames() {
        return dataset.factors().stream().map(LabelColumn::name).toList();
    }

    /** {@return units of the factors} */
    public List<String> factorUnits() {
        return dataset.factors().stream().map(factor -> factor.unit().symbol()).toList();
    }

    /** {@return where the data set comes from, as JSON} */
    public String provenance() {
        return Json.object(exported.provenance()).toString();
    }

    private List<String> texts(Function<Dataset.Entry, String> text) {
        return dataset.entries().stream().map(text).toList();
    }
}
