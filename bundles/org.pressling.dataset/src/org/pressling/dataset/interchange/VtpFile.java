// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * An XML file of VTK's poly data ({@code .vtp}): points, and lines between them, with values of either. Numbers are text,
 * the shortest that give the same bits again.
 */
final class VtpFile implements Closeable {

    private final Writer out;

    /**
     * Begins a file with one piece.
     *
     * @param points number of points
     * @param verts  number of cells that are one point
     * @param lines  number of cells that are a line
     */
    VtpFile(Path file, int points, int verts, int lines) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\"?>\n<VTKFile type=\"PolyData\" version=\"1.0\" byte_order=\"LittleEndian\">\n"
                + "<PolyData>\n<Piece NumberOfPoints=\"" + points + "\" NumberOfVerts=\"" + verts + "\" NumberOfLines=\""
                + lines + "\" NumberOfStrips=\"0\" NumberOfPolys=\"0\">\n");
    }

    /** Begins an element such as {@code PointData}. */
    void open(String element) throws IOException {
        out.write("<" + element + ">\n");
    }

    /** Ends it. */
    void close(String element) throws IOException {
        out.write("</" + element + ">\n");
    }

    /** Writes real numbers, {@code components} to a row. */
    void reals(String name, int components, int rows, IntFunction<double[]> row) throws IOException {
        array("Float64", name, components);
        for (int i = 0; i < rows; i++) {
            double[] values = row.apply(i);
            for (int c = 0; c < components; c++) {
                out.write((c == 0 ? "" : " ") + values[c]);
            }
            out.write('\n');
        }
        out.write("</DataArray>\n");
    }

    /** Writes one real number a row. */
    void reals(String name, double[] values) throws IOException {
        reals(name, 1, values.length, i -> new double[] {values[i]});
    }

    /** Writes whole numbers, one a row. */
    void wholes(String name, int rows, IntFunction<Object> value) throws IOException {
        array("Int32", name, 1);
        for (int i = 0; i < rows; i++) {
            out.write(value.apply(i) + "\n");
        }
        out.write("</DataArray>\n");
    }

    /** Writes the cells of {@code element}, each of {@code size} points, the first of the points first. */
    void cells(String element, int count, int size) throws IOException {
        open(element);
        wholes("connectivity", count * size, i -> i);
        wholes("offsets", count, i -> (i + 1) * size);
        close(element);
    }

    private void array(String type, String name, int components) throws IOException {
        out.write("<DataArray type=\"" + type + "\" Name=\"" + name + "\" NumberOfComponents=\"" + components
                + "\" format=\"ascii\">\n");
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("</Piece>\n</PolyData>\n</VTKFile>\n");
        }
    }
}
