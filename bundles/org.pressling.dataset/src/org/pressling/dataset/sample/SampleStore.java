// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.press.PressQuality;

/**
 * The finished samples of a run: {@code samples/0001/} and so on, each with its {@link SampleFiles} and its picture. From
 * sample 10,000 on they lie in folders of a thousand, {@code samples/10xxx/10234/}, since many programs and network file systems
 * are slow with folders of more; where one lies beside the others, as in runs of before, it stays there.
 */
public final class SampleStore {
    /** Name of the folder of all samples within that of a run. */
    public static final String FOLDER = "samples";

    /** The first sample that lies in a folder of a thousand. */
    private static final int FIRST_GROUPED = 10_000;
    private static final int GROUP = 1000;
    private static final int DIGITS = 4;
    private static final Pattern THOUSAND = Pattern.compile("\\d{2,6}xxx");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private final Path folder;

    /**
     * The store of a run.
     *
     * @param runFolder the folder of the run, which holds {@code samples}
     */
    public SampleStore(Path runFolder) {
        folder = runFolder.resolve(FOLDER);
    }

    /** The folder of all samples, whether it is there or not. */
    public Path folder() {
        return folder;
    }

    /**
     * The sample that a folder is named after.
     *
     * @param name name of a folder
     * @return number of the sample; nothing if no sample has that name
     */
    public static Optional<Integer> number(String name) {
        return NUMBER.matcher(name).matches() ? Optional.of(Integer.valueOf(name)) : Optional.empty();
    }

    /** The folder of one sample, whether it is there or not. */
    public Path folder(int index) {
        Path beside = folder.resolve(name(index));
        return index < FIRST_GROUPED || Files.isDirectory(beside) ? beside
                : folder.resolve(index / GROUP + "xxx").resolve(Integer.toString(index));
    }

    /** Four digits or more; without a formatter, since a plan of a large campaign names each sample a dozen times. */
    private static String name(int index) {
        String digits = Integer.toString(index);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /**
     * The run that a folder is a sample of.
     *
     * @param sample folder of a sample
     * @return the folder that holds all samples of the run; nothing if it is named like none
     */
    public static Optional<Path> runOf(Path sample) {
        Path parent = sample.getParent();
        if (parent == null || parent.getFileName() == null || number(sample.getFileName().toString()).isEmpty()) {
            return Optional.empty();
        }
        Path all = THOUSAND.matcher(parent.getFileName().toString()).matches() ? parent.getParent() : parent;
        return Optional.ofNullable(all).map(Path::getParent);
    }

    /**
     * The numbers of all samples that have a folder, finished or not, ascending.
     *
     * @throws IOException when a folder cannot be listed
     */
    public List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String name : names(folder)) {
            number(name).ifPresent(numbers::add);
            if (THOUSAND.matcher(name).matches() && Files.isDirectory(folder.resolve(name))) {
                names(folder.resolve(name)).forEach(inner -> number(inner).ifPresent(numbers::add));
            }
        }
        return numbers.stream().distinct().sorted().toList();
    }

    private static List<String> names(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    /** Whether a sample is finished. */
    public boolean has(int index) {
        return Files.isRegularFile(folder(index).resolve(SampleFiles.JSON));
    }

    /**
     * The numbers of all finished samples, ascending.
     *
     * @throws IOException when the folder cannot be listed
     */
    public List<Integer> indices() throws IOException {
        return numbers().parallelStream().filter(this::has).toList(); // most of it is waiting for the file system
    }

    /**
     * Reads a finished sample.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or a file of it is damaged
     */
    public PressedSample read(int index) {
        return SampleFiles.read(folder(index));
    }

    /**
     * Reads the quality of a finished sample's press alone: quick enough for all samples of a campaign.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public PressQuality readQuality(int index) {
        return SampleFiles.readAccount(folder(index)).quality();
    }

    /**
     * Reads the picture of a finished sample.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public GrayImage readImage(int index) {
        return SampleFiles.readImage(folder(index));
    }

    /**
     * Reads where a finished sample came from, as it was given to {@link SampleFiles#write}.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public Map<String, String> readProvenance(int index) {
        return SampleFiles.readProvenance(folder(index));
    }
}
