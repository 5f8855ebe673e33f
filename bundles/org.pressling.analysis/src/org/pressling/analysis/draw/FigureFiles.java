// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;

/** A figure as files: {@code ID.svg}, {@code ID.png} and {@code ID.csv}. */
public final class FigureFiles {

    private static final double INCH = 0.0254;
    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private FigureFiles() {
    }

    /** The figure as SVG text. */
    public static String svg(Figure figure) {
        return SvgFile.text(figure.title(), figure.caption(), figure.size(), 1, g -> paint(figure, g));
    }

    /** The figure as the bytes of a PNG file, two pixels per CSS pixel. */
    public static byte[] png(Figure figure) {
        return PngFile.bytes(figure.size(), g -> paint(figure, g));
    }

    /**
     * The figure as the bytes of a PNG file that is so large in print.
     *
     * @param figure the figure
     * @param width  its width in print [m]
     * @param dpi    pixels per inch, which the file names, too
     * @return the bytes of the file
     */
    public static byte[] png(Figure figure, double width, int dpi) {
        return PngFile.bytes(figure.size(), width / INCH * dpi / figure.size().width(), dpi, g -> paint(figure, g));
    }

    /**
     * The figure as SVG text that is so large in print.
     *
     * @param figure the figure
     * @param width  its width in print [m]
     * @return the text of the file
     */
    public static String svg(Figure figure, double width) {
        double scale = width / INCH * FigureSize.PER_INCH / figure.size().width();
        return SvgFile.text(figure.title(), figure.caption(), figure.size(), scale, g -> paint(figure, g));
    }

    /**
     * The figure as a picture in memory, for a window.
     *
     * @param figure the figure
     * @param scale  pixels per CSS pixel
     * @return the picture, without transparency
     */
    public static BufferedImage picture(Figure figure, double scale) {
        return PngFile.picture(figure.size(), scale, g -> paint(figure, g));
    }

    /** The figure's numbers as CSV text with a header line; full precision, empty for what is not a number. */
    public static String csv(CsvTable table) {
        return print(table, CSV);
    }

    /**
     * A table as office programs take it from the clipboard.
     *
     * @param table the table
     * @return its cells, with tabs between them
     */
    public static String tabs(CsvTable table) {
        return print(table, CSV.builder().setDelimiter('\t').get());
    }

    private static String print(CsvTable table, CSVFormat format) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(table.header());
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(FigureFiles::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Draws the figure in all its forms, in memory. */
    public static Rendered render(Figure figure) {
        return new Rendered(figure.id(), svg(figure), png(figure), csv(figure.data()));
    }

    /**
     * A figure in all its forms.
     *
     * @param id name of its files, without extension
     * @param svg text of the SVG file
     * @param png bytes of the PNG file
     * @param csv text of the CSV file
     */
    public record Rendered(String id, String svg, byte[] png, String csv) {

        /** Above this size an SVG slows a page down, and its picture takes its place. */
        private static final int LARGEST_SVG = 100_000;

        /**
         * Writes the three files.
         *
         * @param folder existing folder
         * @throws IOException if a file cannot be written
         */
        public void write(Path folder) throws IOException {
            Files.writeString(folder.resolve(id + ".svg"), svg);
            Files.write(folder.resolve(id + ".png"), png);
            Files.writeString(folder.resolve(id + ".csv"), csv);
        }

        /**
         * The figure as a URI that holds all its data: the SVG where it is small, else the PNG.
         *
         * @return a {@code data:} URI
         */
        public String dataUri() {
            boolean small = svg.length() <= LARGEST_SVG;
            String type = small ? "image/svg+xml" : "image/png";
            byte[] bytes = small ? svg.getBytes(StandardCharsets.UTF_8) : png;
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
    }

    private static void paint(Figure figure, Graphics2D g) {
        g.setColor(Style.PAPER);
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
