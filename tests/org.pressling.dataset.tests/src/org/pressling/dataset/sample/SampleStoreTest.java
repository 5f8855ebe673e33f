// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Told;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.Verdict;

class SampleStoreTest {
    private static final Map<String, String> PROVENANCE = new LinkedHashMap<>();
    static {
        PROVENANCE.put("seed", "42");
        PROVENANCE.put("key", "a\"quoted\" µ");
    }

    @TempDir
    Path run;
    private SampleStore store;

    @BeforeEach
    void open() {
        store = new SampleStore(run);
    }

    @Test
    void whatIsReadIsBitByBitWhatWasWritten() throws IOException {
        PressedSample written = Samples.tiny(7);
        write(written);
        PressedSample read = store.read(7);
        assertEquals(written.factors(), read.factors());
        assertEquals(written.press().history(), read.press().history());
        assertEquals(written.press().quality(), read.press().quality());
        assertEquals(written.press().pressed().box(), read.press().pressed().box());
        assertEquals(written.packing().structure().box(), read.packing().structure().box());
        assertEquals(written.packing().tries(), read.packing().tries());
        assertEquals(written.packing().amDiameterSdRealised(), read.packing().amDiameterSdRealised());
        assertSame(written.packing().structure().particles(), read.packing().structure().particles());
        assertSame(written.press().pressed().particles(), read.press().pressed().particles());
        assertSame(written.press().contacts(), read.press().contacts());
        assertArrayEquals(written.measures().forceSum, read.measures().forceSum);
        assertArrayEquals(written.measures().stressXY, read.measures().stressXY);
        assertEquals(picture(written), store.readImage(7));
        assertEquals(List.copyOf(PROVENANCE.entrySet()), List.copyOf(store.readProvenance(7).entrySet()));
    }

    @Test
    void grownSurfacesAreWrittenReadAndDrawn() throws IOException {
        PressedSample sample = Samples.tiny(3);
        write(sample);
        assertFalse(store.read(3).press().pressed().particles().hasGrown());
        Particles pressed = sample.press().pressed().particles();
        double[] surfaces = pressed.radius.clone();
        surfaces[0] *= 1.25;
        pressed.growTo(surfaces);
        write(sample);
        Particles read = store.read(3).press().pressed().particles();
        assertEquals(surfaces[0], read.surface(0), 0);
        assertEquals(pressed.radius[1], read.surface(1), 0);
        assertArrayEquals(pressed.radius, read.radius);
        assertNotEquals(picture(Samples.tiny(3)), store.readImage(3));
        Path table = store.folder(3).resolve("particles.csv");
        Files.writeString(table, Files.readString(table).replaceFirst(",12[.0-9]*(\\r?\\n1,)", ",9.5$1"));
        var refused = assertThrows(InvalidInputException.class, () -> store.read(3));
        assertTrue(refused.getMessage().contains("surface_diameter_um"), refused.getMessage());
    }

    @Test
    void writtenTwiceTheFilesAreTheSame() throws IOException {
        write(Samples.tiny(1));
        Map<String, String> first = contents(store.folder(1));
        write(Samples.tiny(1));
        assertEquals(first, contents(store.folder(1)));
        assertEquals(List.of("contacts.csv", "image.png", "particles.csv", "press.csv", "sample.json"),
                List.copyOf(first.keySet()));
        assertEquals(List.of("0001"), names(run.resolve("samples")));
    }

    @ParameterizedTest
    @CsvSource({"particles.csv", "contacts.csv", "press.csv", "sample.json"})
    void theTextFilesAreTheGoldenOnes(String file) throws IOException {
        write(Samples.tiny(1));
        try (InputStream golden = SampleStoreTest.class.getResourceAsStream("golden/" + file)) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(store.folder(1).resolve(file)));
        }
    }

    @Test
    void aSampleWithoutItsAccountIsNotThere() throws IOException {
        write(Samples.tiny(1));
        Files.createDirectories(run.resolve("samples/0003"));
        assertFalse(store.has(3));
        assertEquals(List.of(1), store.indices());
        write(Samples.tiny(3));
        assertEquals(List.of(1, 3), store.indices());
    }

    @Test
    void aSampleThatCannotBeWrittenIsNotThere() throws IOException {
        PressedSample sample = Samples.tiny(1);
        sample.packing().structure().particles().vx[0] = 1;
        assertThrows(IllegalArgumentException.class, () -> write(sample));
        assertFalse(store.has(1));
    }

    @Test
    void anEmptyRunHasNoSamples() throws IOException {
        assertEquals(List.of(), store.indices());
        assertFalse(store.has(1));
        assertThrows(InvalidInputException.class, () -> store.read(1));
        assertThrows(InvalidInputException.class, () -> store.readImage(1));
    }

    @ParameterizedTest
    @CsvSource({"particles.csv, ',SE,', ',XX,', CELL 4 phase",
            "contacts.csv, '0,2,', '0,5,', CELL 3 second",
            "contacts.csv, 'left', 'inside', CELL 5 second",
            "press.csv, '50', 'abc', CELL 2 width_um",
            "sample.json, '\"settled\" : true', '\"settled\" : 1', ENTRY",
            "sample.json, '\"version\" : 1', '\"version\" : 9', FORMAT",
            "contacts.csv, '0,2,', '0,0,', CELL 3 second",
            "contacts.csv, 'SE_WALL', 'AM_WALL', CELL 5 pair",
            "particles.csv, '1,AM,', '7,AM,', CELL 3 particle",
            "sample.json, '\"contacts\" : 4', '\"contacts\" : 5', ENTRY",
            "sample.json, 'factors', 'fictors', MISSING"})
    void damagedFilesAreNamedWithTheSpot(String file, String what, String by, String expected) throws IOException {
        write(Samples.tiny(1));
        Path path = store.folder(1).resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), what);
        Files.writeString(path, text.replaceFirst(Pattern.quote(what), by));
        assertEquals(expected, Told.of(path, () -> store.read(1)));
    }

    @Test
    void aSampleOfAnEarlierReleaseReadsAsOneWhoseOverlapsNobodyMeasured() throws IOException {
        write(Samples.tiny(1));
        Path path = store.folder(1).resolve("sample.json");
        String text = Files.readString(path);
        String earlier = text.replaceFirst(",\\s*\"largest_overlap\"[^}]*", "");
        assertNotEquals(text, earlier);
        Files.writeString(path, earlier);
        PressQuality quality = store.read(1).press().quality();
        assertTrue(quality.settled());
        assertFalse(quality.measuredGeometry());
        assertTrue(Double.isNaN(quality.largestOverlap()));
        assertTrue(Double.isNaN(quality.beyondDomain()));
        assertEquals(Verdict.Grade.FAILED, Verdict.of(quality).grade());
    }

    private void write(PressedSample sample) throws IOException {
        Samples.write(store, sample, picture(sample), PROVENANCE);
    }

    private static GrayImage picture(PressedSample sample) {
        return Renderer.render(sample.press().pressed(), RenderSettings.komori2022());
    }

    private static void assertSame(Particles expected, Particles actual) {
        assertArrayEquals(expected.phase, actual.phase);
        assertArrayEquals(expected.radius, actual.radius);
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.angle, actual.angle);
        assertArrayEquals(expected.vx, actual.vx);
        assertArrayEquals(expected.vy, actual.vy);
        assertArrayEquals(expected.angularVelocity, actual.angularVelocity);
    }

    private static void assertSame(Contacts expected, Contacts actual) {
        assertArrayEquals(expected.first, actual.first);
        assertArrayEquals(expected.second, actual.second);
        assertArrayEquals(expected.overlap, actual.overlap);
        assertArrayEquals(expected.normalForce, actual.normalForce);
        assertArrayEquals(expected.tangentialForce, actual.tangentialForce);
        assertArrayEquals(expected.normalX, actual.normalX);
        assertArrayEquals(expected.normalY, actual.normalY);
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.area, actual.area);
        assertArrayEquals(expected.pressure, actual.pressure);
        for (int k = 0; k < expected.count(); k++) {
            assertEquals(expected.pairType(k), actual.pairType(k));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String name : names(folder)) {
            contents.put(name, Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
