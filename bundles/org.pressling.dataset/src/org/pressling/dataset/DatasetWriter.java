// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a data set as a folder: {@code images/} with one PNG per entry, or TIFF of a page per channel, {@code labels.csv} with a
 * row per entry ({@code index}, {@code section} where samples have several pictures, {@code file, split}, {@code verdict}
 * where the presses were checked, then {@code factor_…} columns, then one
 * column per label with its unit in the name), and
 * {@code dataset.json} with the columns, the picture size and where all of it came from. The same data set gives the
 * same bytes.
 */
public final class DatasetWriter {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,195}\\.(png|tif)");

    private DatasetWriter() {
    }

    /**
     * The file name of a sample's picture: its number, then its labels with four digits in the order of the columns.
     *
     * @param index  number of the sample
     * @param labels the labels, in the units of their columns
     */
    public static String pictureName(int index, double[] labels) {
        return PictureNames.of(index, "", labels, PictureNames.PNG);
    }

    /**
     * The file name of one of several pictures of a sample: its number and that of the section, then as of one picture. Stacks
     * are
     * TIFF.
     *
     * @param index   number of the sample
     * @param section which picture of the sample, from 1
     * @param labels  the labels, in the units of their columns
     * @param stack   whether the picture has several channels
     */
    public static String pictureName(int index, int section, double[] labels, boolean stack) {
        return PictureNames.of(index, "-" + section, labels, stack ? PictureNames.TIFF : PictureNames.PNG);
    }

    /**
     * Writes into a folder that holds no data set yet. Who wants it whole or not at all writes into a draft and moves that, as
     * the steps of a study do.
     *
     * @param dataset    what to write; each picture under the file name of its entry
     * @param folder     where; made if it is not there
     * @param provenance where the data came from (seed, versions, key of its inputs), in the order in which it is to be
     *                   written; nothing in it may change from run to run
     * @throws IOException           when it cannot be written, or pictures of a data set are there
     * @throws InvalidInputException when the file name of an entry is not a plain name that ends in {@code .png}
     */
    public static void write(Dataset dataset, Path folder, Map<String, String> provenance) throws IOException {
        dataset.entries().forEach(DatasetWriter::checkName);
        Files.createDirectories(folder);
        Path images = Files.createDirectory(folder.resolve(DatasetFormat.IMAGES));
        for (Dataset.Entry entry : dataset.entries()) {
            Path file = images.resolve(entry.file());
            if (entry.file().endsWith(PictureNames.TIFF)) {
                Pictures.writeTiff(entry.image(), 0, file);
            } else {
                Pictures.writePng(entry.image(), file);
            }
        }
        writeLabels(dataset, folder.resolve(DatasetFormat.LABELS));
        Json.write(folder.resolve(DatasetFormat.JSON), description(dataset, provenance));
    }

    private static void checkName(Dataset.Entry entry) {
        boolean fits = entry.file().endsWith(PictureNames.TIFF) || entry.picture().channels() == 1;
        if (!fits || !FILE_NAME.matcher(entry.file()).matches()) {
            throw DatasetProblem.CANNOT_NAME.of(entry.file()).exception();
        }
    }

    private static void writeLabels(Dataset dataset, Path file) throws IOException {
        List<String> columns = new ArrayList<>(
                List.of(DatasetFormat.INDEX_COLUMN, DatasetFormat.FILE_COLUMN, DatasetFormat.SPLIT_COLUMN));
        if (dataset.hasSections()) {
            columns.add(1, DatasetFormat.SECTION_COLUMN);
        }
        if (dataset.hasVerdicts()) {
            columns.add(DatasetFormat.VERDICT_COLUMN);
        }
        dataset.factors().forEach(factor -> columns.add(DatasetFormat.FACTOR_PREFIX + factor.column()));
        dataset.labels().forEach(label -> columns.add(label.column()));
        try (CsvWriter csv = new CsvWriter(file, columns)) {
            for (Dataset.Entry entry : dataset.entries()) {
                List<Object> cells = new ArrayList<>(List.of(entry.index(), entry.file(), entry.split().word()));
                if (dataset.hasSections()) {
                    cells.add(1, entry.section());
                }
                entry.verdict().ifPresent(grade -> cells.add(VerdictWords.of(grade)));
                cells.addAll(entry.factors().values());
                for (double label : entry.labels()) {
                    cells.add(label);
                }
                csv.row(cells.toArray());
            }
        }
    }

    private static ObjectNode description(Dataset dataset, Map<String, String> provenance) {
        ObjectNode root = Json.object();
        root.put("format", DatasetFormat.FORMAT).put("version", DatasetFormat.VERSION);
        root.put("file_names", "number of the sample, then the labels in the order of their columns");
        ArrayNode labels = root.putArray(DatasetFormat.LABEL_COLUMNS);
        for (LabelColumn label : dataset.labels()) {
            ColumnsJson.put(labels.addObject(), label).put(DatasetFormat.COLUMN, label.column());
        }
        ArrayNode factors = root.putArray(DatasetFormat.FACTORS);
        for (LabelColumn factor : dataset.factors()) {
            ColumnsJson.put(factors.addObject(), factor).put(DatasetFormat.COLUMN,
                    DatasetFormat.FACTOR_PREFIX + factor.column());
        }
        GrayImage first = dataset.entry(0).picture();
        ObjectNode image = root.putObject("image").put("width", first.width()).put("height", first.height())
                .put("pixel_size_m", first.pixelSize());
        if (first.channels() > 1) {
            image.put("channels", first.channels());
        }
        ObjectNode counts = root.putObject("split");
        for (Split split : Split.values()) {
            counts.put(split.word(), dataset.of(split).size());
        }
        root.set("provenance", Json.object(provenance));
        return root;
    }
}
