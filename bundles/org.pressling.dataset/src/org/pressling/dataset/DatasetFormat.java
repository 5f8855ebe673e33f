// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

/** Names that writer and reader of a data set's folder share. */
final class DatasetFormat {
    static final String IMAGES = "images";
    static final String LABELS = "labels.csv";
    static final String JSON = "dataset.json";
    static final String FORMAT = "pressling-dataset";
    static final int VERSION = 1;

    static final String INDEX_COLUMN = "index";
    /** Which picture of the sample, where samples have several. */
    static final String SECTION_COLUMN = "section";
    static final String FILE_COLUMN = "file";
    static final String SPLIT_COLUMN = "split";
    /** The verdict on the press of the sample; a data set of before, or one made by hand, need not have it. */
    static final String VERDICT_COLUMN = "verdict";
    /** Tells the columns that describe a sample from those that are to be learnt. */
    static final String FACTOR_PREFIX = "factor_";

    /** What {@link #JSON} tells of the label columns. */
    static final String LABEL_COLUMNS = "labels";
    /** What {@link #JSON} tells of the factor columns; earlier versions named their headings alone, as {@code factors}. */
    static final String FACTORS = "factor_columns";
    /** Heading of a column that {@link #JSON} tells of. */
    static final String COLUMN = "column";

    private DatasetFormat() {
    }
}
