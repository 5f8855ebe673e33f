// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.AtomicFolder;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.PressResult;

/**
 * The finished samples of a run: {@code samples/0001/} and so on, each with {@code particles.csv},
 * {@code contacts.csv}, {@code press.csv}, {@code image.png} and {@code sample.json}. A sample is there whole or not at
 * all (see {@link AtomicFolder}), the same sample gives the same bytes, and what is read is, bit by bit, what was
 * written (but for the press's wall-clock time). Different samples may be written at the same time from several threads.
 */
public final class SampleStore {
    private static final String IMAGE = "image.png";
    private static final String JSON = "sample.json";

    private final Path folder;

    /**
     * The store of a run; nothing is made on disk before the first {@link #write}.
     *
     * @param runFolder the folder of the run, which holds {@code samples}
     */
    public SampleStore(Path runFolder) {
        folder = runFolder.resolve("samples");
    }

    /** The folder of one sample, whether it is there or not. */
    public Path folder(int index) {
        return folder.resolve(String.format(Locale.ROOT, "%04d", index));
    }

    /** Whether a sample is finished. */
    public boolean has(int index) {
        return Files.isRegularFile(folder(index).resolve(JSON));
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
            return children.map(child -> child.getFileName().toString()).filter(name -> name.matches("\\d{4,9}"))
                    .map(Integer::valueOf).filter(this::has).sorted().toList();
        }
    }

    /**
     * Deletes what a killed run left half-written; to be called before a run goes on, while nobody else writes.
     *
     * @throws IOException when something cannot be deleted
     */
    public void deleteUnfinished() throws IOException {
        AtomicFolder.deleteUnfinished(folder);
    }

    /**
     * Writes a sample; an older one of the same number is replaced.
     *
     * @param sample     the sample; its number is that of its factors
     * @param image      its picture
     * @param provenance where it came from (seed, versions, key of its inputs), in the order in which it is to be
     *                   written; nothing in it may change from run to run
     * @throws IOException when it cannot be written
     */
    public void write(PressedSample sample, GrayImage image, Map<String, String> provenance) throws IOException {
        try (AtomicFolder place = new AtomicFolder(folder(sample.factors().index()))) {
            Path into = place.path();
            ParticleTable.write(into.resolve("particles.csv"), sample.packing().structure().particles(),
                    sample.press().pressed().particles(), sample.measures());
            ContactTable.write(into.resolve("contacts.csv"), sample.press().contacts());
            HistoryTable.write(into.resolve("press.csv"), sample.press().history());
            Pictures.writePng(image, into.resolve(IMAGE));
            SampleJson.write(into.resolve(JSON), sample, provenance);
            place.finish();
        }
    }

    /**
     * Replaces the picture of a finished sample, as when the rendering was changed and the press was not.
     *
     * @throws IOException when it cannot be written
     */
    public void writeImage(int index, GrayImage image) throws IOException {
        Path beside = folder.resolve("." + folder(index).getFileName() + "-" + IMAGE);
        Pictures.writePng(image, beside);
        Files.move(beside, folder(index).resolve(IMAGE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads a finished sample.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or a file of it is damaged
     */
    public PressedSample read(int index) {
        Path from = folder(index);
        Json json = SampleJson.open(from.resolve(JSON));
        CsvTable table = CsvTable.read(from.resolve("particles.csv"));
        Particles particles = ParticleTable.pressed(table);
        Structure pressed = new Structure(SampleJson.pressedBox(json), particles);
        Contacts contacts = ContactTable.read(from.resolve("contacts.csv"), particles);
        PressResult press = new PressResult(pressed, contacts, HistoryTable.read(from.resolve("press.csv")),
                SampleJson.quality(json));
        return new PressedSample(SampleJson.factors(json), SampleJson.packing(json, ParticleTable.start(table)), press,
                ParticleMeasures.of(pressed, contacts));
    }

    /**
     * Reads the picture of a finished sample.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public GrayImage readImage(int index) {
        return Pictures.read(folder(index).resolve(IMAGE), OptionalDouble.empty());
    }

    /**
     * Reads where a finished sample came from, as it was given to {@link #write}.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public Map<String, String> readProvenance(int index) {
        return SampleJson.open(folder(index).resolve(JSON)).child("provenance").texts();
    }
}
