// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressResult;

/**
 * The files of one pressed sample: {@code particles.csv}, {@code contacts.csv}, {@code press.csv} and
 * {@code sample.json}; its picture {@link #IMAGE} is written by itself. What is read is, bit by bit, what was written,
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
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder, PressedSample sample, Map<String, String> provenance) throws IOException {
        ParticleTable.write(folder.resolve(PARTICLES), sample.packing().structure().particles(),
                sample.press().pressed().particles(), sample.measures(), sample.press().pressed().box().isSpace());
        ContactTable.write(folder.resolve(CONTACTS), sample.press().contacts());
        HistoryTable.write(folder.resolve(PRESS), sample.press().history());
        SampleJson.write(folder.resolve(JSON), sample, provenance);
    }

    /**
     * Reads a sample.
     *
     * @throws org.pressling.dem.InvalidInputException when a file is missing or damaged
     */
    public static PressedSample read(Path folder) {
        Json json = SampleJson.open(folder.resolve(JSON));
        CsvTable table = CsvTable.read(folder.resolve(PARTICLES));
        Phases phases = PhasesJson.read(json);
        Box box = SampleJson.pressedBox(json);
        Particles particles = ParticleTable.pressed(table, phases, box.isSpace());
        Structure pressed = new Structure(box, particles);
        Contacts contacts = ContactTable.read(folder.resolve(CONTACTS), particles, box);
        PressHistory history = HistoryTable.read(folder.resolve(PRESS));
        SampleJson.checkCounts(json, particles.count(), contacts.count(), history.rows().size());
        Packing packing = SampleJson.packing(json, ParticleTable.start(table, phases, box.isSpace()));
        PressResult press = new PressResult(pressed, contacts, history, SampleJson.quality(json),
                SampleJson.slabDepth(json, packing.structure()));
        return new PressedSample(SampleJson.factors(json), packing, press,
                ParticleMeasures.of(pressed, contacts));
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
