// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;

/** A figure as files: {@code ID.svg}, {@code ID.png} and {@code ID.csv}. */
public final class FigureFiles {

    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private FigureFiles() {
    }

    /** The figure as SVG text. */
    public static String svg(Figure figure) {
        return SvgFile.text(figure.title(), figure.caption(), figure.size(), g -> paint(figure, g));
    }

    /** The figure as the bytes of a PNG file, two pixels per CSS pixel. */
    public static byte[] png(Figure figure) {
        return PngFile.bytes(figure.size(), g -> paint(figure, g));
    }

    /** The figure's numbers as CSV text with a header line; full precision, empty for what is not a number. */
    public static String csv(CsvTable table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(table.header());
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(FigureFiles::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the three files.
     *
     * @param figure the figure
     * @param folder existing folder
     * @return what was written, for embedding into a page
     * @throws IOException if a file cannot be written
     */
    public static Written write(Figure figure, Path folder) throws IOException {
        String svg = svg(figure);
        byte[] png = png(figure);
        Files.writeString(folder.resolve(figure.id() + ".svg"), svg);
        Files.write(folder.resolve(figure.id() + ".png"), png);
        Files.writeString(folder.resolve(figure.id() + ".csv"), csv(figure.data()));
        return new Written(svg, png);
    }

    /**
     * A figure as it was written.
     *
     * @param svg text of the SVG file
     * @param png bytes of the PNG file
     */
    public record Written(String svg, byte[] png) {

        /** Above this size an SVG slows a page down, and its picture takes its place. */
        private static final int LARGEST_SVG = 250_000;

        /**
         * The bytes to put into a page: the SVG where it is small, else the PNG.
         *
         * @return bytes of one of the two files
         */
        public byte[] embeddedBytes() {
            return svg.length() <= LARGEST_SVG ? svg.getBytes(StandardCharsets.UTF_8) : png;
        }

        /**
         * Media type of {@link #embeddedBytes()}.
         *
         * @return {@code image/svg+xml} or {@code image/png}
         */
        public String embeddedType() {
            return svg.length() <= LARGEST_SVG ? "image/svg+xml" : "image/png";
        }
    }

    private static void paint(Figure figure, Graphics2D g) {
        g.setColor(Look.PAPER);
        g.fillRect(0, 0, figure.size().width(), figure.size().height());
        figure.draw(g, figure.size());
    }

    private static String cell(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return "";
        }
        return Objects.toString(value, "");
    }
}
