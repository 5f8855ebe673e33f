// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Place;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressResult;

/**
 * The files of one pressed sample: {@code particles.csv}, {@code contacts.csv}, {@code press.csv}, or {@code tables.h5} in their
 * place, and {@code sample.json}; its picture {@link #IMAGE} is written by itself. What is read is, bit by bit, what was written,
 * but for the press's wall-clock time, which is left out so that the same sample gives the same bytes. Nothing here is
 * atomic: {@link SampleStore} is, or whoever else calls takes care of it.
 */
public final class SampleFiles {
    /** The file name of a sample's picture. */
    public static final String IMAGE = "image.png";
    /** The file that is written last; with it the sample is there. */
    static final String JSON = "sample.json";
    private static final String PARTICLES = "particles.csv";
    private static final String CONTACTS = "contacts.csv";
    private static final String PRESS = "press.csv";
    private static final String TABLES = "tables.h5";
    private static final String PNG = ".png";
    private static final String TIFF = ".tif";

    private SampleFiles() {
    }

    /**
     * Writes all but the picture.
     *
     * @param folder     an existing folder
     * @param sample     the sample
     * @param provenance where it came from (seed, versions, key of its inputs), in the order in which it is to be
     *                   written; nothing in it may change from run to run
     * @param format     how tables are kept
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder, PressedSample sample, Map<String, String> provenance, TableFormat format)
            throws IOException {
        Particles start = sample.packing().structure().particles();
        Structure pressed = sample.press().pressed();
        boolean space = pressed.box().isSpace();
        Optional<String> hash = Optional.empty();
        if (format == TableFormat.HDF5) {
            hash = Optional.of(TablesFile.write(folder.resolve(TABLES),
                    List.of(ParticleTable.columnTable(start, pressed.particles(), sample.measures(), space),
                            ContactTable.columnTable(sample.press().contacts()),
                            HistoryTable.columnTable(sample.press().history()))));
        } else {
            ParticleTable.write(folder.resolve(PARTICLES), start, pressed.particles(), sample.measures(), space);
            ContactTable.write(folder.resolve(CONTACTS), sample.press().contacts());
            HistoryTable.write(folder.resolve(PRESS), sample.press().history());
        }
        SampleJson.write(folder.resolve(JSON), sample, provenance, hash);
    }

    /** What lies in the tables of a sample, whichever files they are in. */
    private record Tables(Particles start, Particles pressed, Contacts contacts, PressHistory history) {

        static Tables read(Path folder, Json json) {
            Phases phases = PhasesJson.read(json);
            Box box = SampleJson.pressedBox(json);
            Optional<String> hash = SampleJson.tables(json);
            if (hash.isPresent()) {
                return read(folder.resolve(TABLES), hash.get(), phases, box);
            }
            CsvTable particles = CsvTable.read(folder.resolve(PARTICLES));
            Particles pressed = ParticleTable.pressed(particles, phases, box.isSpace());
            return new Tables(ParticleTable.start(particles, phases, box.isSpace()), pressed,
                    ContactTable.read(folder.resolve(CONTACTS), pressed, box), HistoryTable.read(folder.resolve(PRESS)));
        }

        private static Tables read(Path file, String hash, Phases phases, Box box) {
            List<ColumnTable> tables = TablesFile.read(file, hash,
                    List.of(ParticleTable.NAME, ContactTable.NAME, HistoryTable.NAME));
            try {
                Particles pressed = ParticleTable.pressed(tables.get(0), phases, box.isSpace());
                return new Tables(ParticleTable.start(tables.get(0), phases, box.isSpace()), pressed,
                        ContactTable.read(tables.get(1), pressed, box), HistoryTable.read(tables.get(2)));
            } catch (InvalidInputException e) {
                throw e.within(Place.in(file));
            }
        }
    }

    /**
     * Reads a sample, in whichever format its tables are.
     *
     * @throws org.pressling.dem.InvalidInputException when a file is missing or damaged
     */
    public static PressedSample read(Path folder) {
        Json json = SampleJson.open(folder.resolve(JSON));
        Tables tables = Tables.read(folder, json);
        Structure pressed = new Structure(SampleJson.pressedBox(json), tables.pressed());
        SampleJson.checkCounts(json, tables.pressed().count(), tables.contacts().count(), tables.history().rows().size());
        Packing packing = SampleJson.packing(json, tables.start());
        PressResult press = new PressResult(pressed, tables.contacts(), tables.history(), SampleJson.quality(json),
                SampleJson.slabDepth(json, packing.structure()));
        return new PressedSample(SampleJson.factors(json), packing, press,
                ParticleMeasures.of(pressed, tables.contacts()));
    }

    /**
     * Reads what is told of a sample as a whole, which is quick.
     *
     * @throws org.pressling.dem.InvalidInputException when the file is missing or damaged
     */
    public static SampleAccount readAccount(Path folder) {
        Json json = SampleJson.open(folder.resolve(JSON));
        return new SampleAccount(SampleJson.factors(json), SampleJson.quality(json),
                PackingJson.accounts(json, PhasesJson.read(json)));
    }

    /**
     * Writes the pictures of a sample. One alone is {@link #IMAGE}. Of several, or of stacks, that is what the first one shows,
     * and all stand beside it: {@code section_1.png} or, stacks, {@code section_1.tif}, and so on.
     *
     * @param folder   an existing folder
     * @param pictures in the order of the sections
     * @param spacing  distance of neighbouring channels of a stack [m]; 0 if they are none
     * @throws IOException when a file cannot be written
     */
    public static void writePictures(Path folder, List<GrayImage> pictures, double spacing) throws IOException {
        Pictures.writePng(pictures.getFirst().shown(), folder.resolve(IMAGE));
        if (pictures.size() == 1 && pictures.getFirst().channels() == 1) {
            return;
        }
        for (int i = 0; i < pictures.size(); i++) {
            GrayImage picture = pictures.get(i);
            if (picture.channels() == 1) {
                Pictures.writePng(picture, folder.resolve(section(i + 1, PNG)));
            } else {
                Pictures.writeTiff(picture, spacing, folder.resolve(section(i + 1, TIFF)));
            }
        }
    }

    private static String section(int number, String suffix) {
        return "section_" + number + suffix;
    }

    /**
     * Reads all pictures of a sample, in the order of the sections; one of a structure in a plane.
     *
     * @throws org.pressling.dem.InvalidInputException when one is missing or damaged
     */
    public static List<GrayImage> readPictures(Path folder) {
        List<GrayImage> pictures = new ArrayList<>();
        for (String suffix : List.of(PNG, TIFF)) {
            for (int i = 1; Files.exists(folder.resolve(section(i, suffix))); i++) {
                pictures.add(Pictures.readStack(folder.resolve(section(i, suffix)), OptionalDouble.empty()));
            }
        }
        return pictures.isEmpty() ? List.of(readImage(folder)) : pictures;
    }

    /**
     * Reads a sample's picture.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public static GrayImage readImage(Path folder) {
        return Pictures.read(folder.resolve(IMAGE), OptionalDouble.empty());
    }

    /**
     * Reads where a sample came from, as it was given to {@link #write}.
     *
     * @throws org.pressling.dem.InvalidInputException when the file is missing or damaged
     */
    public static Map<String, String> readProvenance(Path folder) {
        return SampleJson.open(folder.resolve(JSON)).child("provenance").texts();
    }
}
