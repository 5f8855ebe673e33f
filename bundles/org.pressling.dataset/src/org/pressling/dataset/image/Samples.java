// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/**
 * The samples of one channel of a decoded picture, read a row at a time.
 *
 * @param width  columns
 * @param height rows
 * @param range  what counts as black and white
 * @param told   whether the file or the user says so
 * @param rows   gives the samples
 */
record Samples(int width, int height, GrayRange range, boolean told, Rows rows) {

    /** Gives the samples of one row. */
    interface Rows {
        /** Puts row y, from the top, into an array of its length. */
        void read(int y, double[] row);
    }
}
