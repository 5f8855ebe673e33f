// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * The largest of everything that comes from files and command lines, in one place. They are no limits of the methods:
 * each lies far above what an electrode needs, and far below what would fill the memory before somebody notices that
 * the input is damaged, foreign or made to do harm. Sizes are checked against what a file claims of itself, before
 * anything is allocated.
 */
public final class Limits {
    private static final long KIB = 1L << 10;
    private static final long MIB = KIB << 10;

    /**
     * Bytes of a study or a library of materials. The largest example has 20 kB; a document tree takes some ten
     * times the file.
     */
    public static final int STUDY_FILE_BYTES = (int) (4 * MIB);

    /** Bytes of a JSON file, which is read whole: a key, a description of a model, measures of an evaluation. */
    public static final int JSON_FILE_BYTES = (int) (64 * MIB);

    /** Bytes of a table that is read whole, such as the labels of a campaign: 1 kB for each of 200,000 samples. */
    public static final int TABLE_FILE_BYTES = (int) (256 * MIB);

    /** Characters of one line of a text file. The widest table here, labels with all parameters, has some thousand. */
    public static final int LINE_CHARACTERS = (int) MIB;

    /** Bytes of a picture file: above the largest uncompressed picture that is read, {@link #PICTURE_BYTES}. */
    public static final long PICTURE_FILE_BYTES = KIB * MIB;

    /** Pixels of the longer side of a picture. The largest stitched micrographs have some 30,000. */
    public static final int PICTURE_SIDE = 65_535;

    /** Pixels of a picture: 10,000 × 10,000, six times what the cameras of electron microscopes have. */
    public static final long PICTURE_PIXELS = 100_000_000;

    /**
     * Bytes of a picture as it is decoded, all channels; above 100 million pixels of 16 bit gray, and below what the
     * smallest supported memory bears.
     */
    public static final long PICTURE_BYTES = 256 * MIB;

    /** Share of the program's memory that one decoded picture may take, where that is less than {@link #PICTURE_BYTES}. */
    public static final double PICTURE_MEMORY_SHARE = 0.4;

    /** Pictures of a stack that a network reads together: sections at different depths of a body. */
    public static final int PICTURE_CHANNELS = 64;

    /** Pages of a picture file that are looked through: a stack of a tomograph has some thousand. */
    public static final int PICTURE_PAGES = 65_535;

    /** Layers of a network, convolutions and dense ones together. The deepest networks for pictures have some hundred. */
    public static final int NETWORK_LAYERS = 256;

    /**
     * Weights of a network. That of Komori et al. (2022) has 0.5 million, ResNet-152 60 million; training holds each four
     * times (value, gradient, two moments of Adam) at 4 bytes.
     */
    public static final long NETWORK_WEIGHTS = 100_000_000;

    /**
     * Values that all layers of a network hold of one picture, 4 bytes each. The network of Komori et al. (2022) has
     * 2.7 million.
     */
    public static final long NETWORK_ACTIVATIONS = 200_000_000;

    /** Characters of a name from a file (a label, a setting), which becomes a heading or a part of a file name. */
    public static final int NAME_CHARACTERS = 100;

    /** Characters of a setting that is a text. */
    public static final int SETTING_CHARACTERS = 1000;

    /** Bytes of a file that a setting names, which is read whole and held for as long as its study is worked with. */
    public static final int SETTING_FILE_BYTES = (int) (16 * MIB);

    private Limits() {
    }
}
