// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.dem.press.Verdict;

/**
 * Pictures with their labels, each for one of the three splits. All pictures have the same size, pixel size and number of
 * channels.
 * Several can be of one sample, sections of a body; they are never for different splits, else a network would be held to bodies
 * that it knows.
 */
public final class Dataset {

    /** Pixel sizes that agree to this share are one: PNG and TIFF store them rounded. */
    private static final double PIXEL_SIZE_TOLERANCE = 1e-3;

    private final List<LabelColumn> labels;
    private final List<LabelColumn> factors;
    private final List<Entry> entries;

    /**
     * One picture of a data set.
     *
     * @param index   number of the sample it came from
     * @param section which picture of the sample it is, from 1
     * @param file    name of the picture file in the folder {@code images}
     * @param image   the picture
     * @param labels  the labels, one for each label column, in the column's unit
     * @param split   what the entry is for
     * @param verdict the verdict on the press it came from; empty where nothing is known of one
     * @param factors further numbers by column name with unit ({@code initial_width_um}): what the campaign varied
     *                and what is known of the sample without a picture; kept in the given order
     */
    public record Entry(int index, int section, String file, GrayImage image, double[] labels, Split split,
            Optional<Verdict.Grade> verdict, Map<String, Double> factors) {

        /** The only picture of a sample. */
        public Entry(int index, String file, GrayImage image, double[] labels, Split split,
                Optional<Verdict.Grade> verdict, Map<String, Double> factors) {
            this(index, 1, file, image, labels, split, verdict, factors);
        }

        /** The picture with its pixels in memory, for one who looks at it and lets it go. */
        @Override
        public GrayImage image() {
            return image.held();
        }

        /** The picture as the data set has it, for one who keeps many: its pixels may be in its file alone. */
        public GrayImage picture() {
            return image;
        }

        /** A picture of whose press nothing is known. */
        public Entry(int index, String file, GrayImage image, double[] labels, Split split,
                Map<String, Double> factors) {
            this(index, file, image, labels, split, Optional.empty(), factors);
        }
    }

    /**
     * Makes a data set of whose factors nothing is known but their headings.
     *
     * @throws InvalidInputException as the other constructor
     */
    public Dataset(List<LabelColumn> labels, List<Entry> entries) {
        this(labels, entries.isEmpty() ? List.of()
                : entries.getFirst().factors().keySet().stream().map(LabelColumn::parse).toList(), entries);
    }

    /**
     * Makes a data set.
     *
     * @param labels  the label columns, in the order of {@link Entry#labels()}
     * @param factors the factors, in the order of {@link Entry#factors()}, which holds each under its heading
     * @param entries the pictures with their numbers
     * @throws InvalidInputException when it is empty, a label is missing or not a finite number, a name occurs twice,
     *                               factors differ between entries, some entries have a verdict and others have none,
     *                               pictures differ in size, pixel size or channels, or sections of a sample are for different
     *                               splits
     */
    public Dataset(List<LabelColumn> labels, List<LabelColumn> factors, List<Entry> entries) {
        this.labels = List.copyOf(labels);
        this.factors = List.copyOf(factors);
        this.entries = List.copyOf(entries);
        if (this.labels.isEmpty() || this.entries.isEmpty()) {
            throw DatasetProblem.EMPTY.of(labels.size(), entries.size()).exception();
        }
        checkEntries();
    }

    /** The label columns, in the order of {@link Entry#labels()}. */
    public List<LabelColumn> labels() {
        return labels;
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /**
     * One entry.
     *
     * @param i 0 to {@code size() − 1}
     */
    public Entry entry(int i) {
        return entries.get(i);
    }

    /** All entries in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries of one split, in order; may be empty. */
    public List<Entry> of(Split split) {
        return entries.stream().filter(entry -> entry.split() == split).toList();
    }

    /** The factors, the same for every entry, in their order. */
    public List<LabelColumn> factors() {
        return factors;
    }

    /** Whether the verdicts on the presses are known. */
    public boolean hasVerdicts() {
        return entries.getFirst().verdict().isPresent();
    }

    /** Whether a sample has more than one picture. */
    public boolean hasSections() {
        return entries.stream().anyMatch(entry -> entry.section() > 1);
    }

    /** Sections of one body are alike; on both sides of a split they would tell what is asked. */
    private void checkGroups() {
        Map<Integer, Entry> firstOf = new HashMap<>();
        for (Entry entry : entries) {
            Entry first = firstOf.computeIfAbsent(entry.index(), _ -> entry);
            if (entry.split() != first.split()) {
                throw DatasetProblem.DIVIDED.of(entry.index(), first.file(), first.split().word(), entry.file(),
                        entry.split().word())
                        .exception();
            }
        }
    }

    private void checkEntries() {
        if (hasSections()) {
            checkGroups();
        }
        Entry first = entries.getFirst();
        List<String> headings = factors.stream().map(LabelColumn::column).toList();
        Set<String> files = new HashSet<>();
        for (Entry entry : entries) {
            String file = entry.file();
            if (!files.add(entry.file())) {
                throw DatasetProblem.TWICE.of(file).exception();
            }
            if (entry.labels().length != labels.size()) {
                throw DatasetProblem.LABEL_COUNT.of(file, entry.labels().length, labels.size()).exception();
            }
            checkLabels(file, entry.labels());
            if (!headings.equals(List.copyOf(entry.factors().keySet()))) {
                throw DatasetProblem.FACTORS.of(file, entry.factors().keySet(), headings).exception();
            }
            if (entry.verdict().isPresent() != hasVerdicts()) {
                throw (hasVerdicts() ? DatasetProblem.VERDICT_MISSING : DatasetProblem.VERDICT_EXTRA).of(file).exception();
            }
            entry.factors().forEach((name, value) -> checkFinite(file, name, value));
            checkPicture(file, entry.image, first.image);
        }
    }

    private void checkLabels(String file, double[] values) {
        for (int k = 0; k < values.length; k++) {
            checkFinite(file, labels.get(k).column(), values[k]);
        }
    }

    private static void checkFinite(String file, String what, double value) {
        if (!Double.isFinite(value)) {
            throw DatasetProblem.NOT_FINITE.of(file, what, value).exception();
        }
    }

    /** Refuses a picture that is not like the first. */
    static void checkPicture(String file, GrayImage image, GrayImage first) {
        if (image.width() != first.width() || image.height() != first.height()) {
            throw DatasetProblem.SIZE.of(file, image.width(), image.height(), first.width(), first.height()).exception();
        }
        if (image.channels() != first.channels()) {
            throw DatasetProblem.CHANNELS.of(file, image.channels(), first.channels()).exception();
        }
        if (Math.abs(image.pixelSize() / first.pixelSize() - 1) > PIXEL_SIZE_TOLERANCE) {
            throw DatasetProblem.SCALE
                    .of(file, Unit.NANOMETRE.rounded(image.pixelSize()), Unit.NANOMETRE.rounded(first.pixelSize()))
                    .exception();
        }
    }
}
