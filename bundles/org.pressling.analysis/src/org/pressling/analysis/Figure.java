// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.awt.Graphics2D;

/**
 * One figure of a report: it knows how to draw itself on any Java2D surface (vector file, picture, window) and which
 * numbers it shows. A figure is a value: drawing it twice gives the same strokes.
 */
public interface Figure {

    /**
     * Name of the figure's files, without extension.
     *
     * @return lower-case letters, digits, hyphens and underscores; unique within a report
     */
    String id();

    /**
     * What the figure shows, in a few words.
     *
     * @return one line of plain text
     */
    String title();

    /**
     * How to read the figure and what it says, in whole sentences.
     *
     * @return plain text
     */
    String caption();

    /**
     * The size at which its text is meant to be read.
     *
     * @return size in CSS pixels
     */
    FigureSize size();

    /**
     * Draws the figure into the rectangle from (0, 0) to {@code size}.
     *
     * @param g where to draw; its state may be changed
     * @param size width and height to fill, in user space units
     */
    void draw(Graphics2D g, FigureSize size);

    /**
     * The numbers behind the figure.
     *
     * @return a table with every value that is drawn, in SI or with the unit in the column's name
     */
    CsvTable data();
}
