// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.press.PressQuality;

/**
 * The finished samples of a run: {@code samples/0001/} and so on, each with its {@link SampleFiles} and its picture.
 */
public final class SampleStore {
    /** Name of the folder of all samples within that of a run. */
    public static final String FOLDER = "samples";

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
        return name.matches("\\d{4,9}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
    }

    /** The folder of one sample, whether it is there or not. */
    public Path folder(int index) {
        return folder.resolve(String.format(Locale.ROOT, "%04d", index));
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
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).map(SampleStore::number)
                    .flatMap(Optional::stream).filter(this::has).sorted().toList();
        }
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
