// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.ui.UiProblem;

/** Pictures from outside: kept as PNG that tell their scale, and with their table, if they have one, a data set. */
final class PictureFolder {
    private static final String TABLE = "labels.csv";
    private static final String FILE = "file";

    private PictureFolder() {
    }

    /**
     * Copies.
     *
     * @param source    folder of PNG, TIFF or JPEG files; a table of labels among them is taken along
     * @param pixelSize edge length of a pixel (m), for pictures that do not tell it
     * @param target    folder of the data set, which must not exist yet
     * @throws org.pressling.dem.InvalidInputException if there is no picture, or one that cannot be read or has no scale
     */
    static void copy(Path source, OptionalDouble pixelSize, Path target) throws IOException {
        List<Path> pictures = Pictures.in(source);
        if (pictures.isEmpty()) {
            throw UiProblem.NO_PICTURES.of(source).exception();
        }
        Path images = Files.createDirectories(target.resolve("images"));
        PictureOptions options = PictureOptions.STANDARD.withPixelSize(pixelSize);
        for (Path picture : pictures) {
            Pictures.writePng(Pictures.readForeign(picture, options),
                    images.resolve(asPng(String.valueOf(picture.getFileName()))));
        }
        if (Files.isRegularFile(source.resolve(TABLE))) {
            copyTable(CsvTable.read(source.resolve(TABLE)), target.resolve(TABLE));
        }
    }

    private static String asPng(String name) {
        return name.replaceFirst("[.][^.]*$", "") + ".png";
    }

    /** The same table, with the pictures by their new names. */
    private static void copyTable(CsvTable table, Path target) throws IOException {
        table.require(List.of(FILE));
        try (CsvWriter copy = new CsvWriter(target, table.columns())) {
            for (int i = 0; i < table.size(); i++) {
                int row = i;
                copy.row(table.columns().stream().map(column -> column.equals(FILE) ? asPng(table.text(row, column))
                        : table.text(row, column)).toArray());
            }
        }
    }
}
