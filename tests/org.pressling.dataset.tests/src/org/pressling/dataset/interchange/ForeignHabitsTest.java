// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;

/** What other programs do and mean: read where it can be, told as what it is where not. */
class ForeignHabitsTest {
    private static final String FRAME = "ITEM: TIMESTEP\n%s\nITEM: NUMBER OF ATOMS\n2\nITEM: BOX BOUNDS ff pp pp\n0 22\n"
            + "0 20\n-1 1\nITEM: ATOMS ID Type X Y Radius\n0 0 8 5 2\n1 1 14 5 0.5\n";

    @TempDir
    Path folder;

    private Path foreign(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("foreign/" + name), name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private static String refusal(ParticleFile file) {
        String message = assertThrows(InvalidInputException.class, file::read).getMessage();
        assertTrue(message.length() <= 500, message);
        return message;
    }

    private ReadParticles read(byte[] bytes) throws IOException {
        return micro(Files.write(folder.resolve("given"), bytes)).read();
    }

    private static ParticleFile micro(Path file) {
        return new ParticleFile(file, ReadOptions.STANDARD.withTypes("0=AM,1=SE").withLengthUnit("um"));
    }

    @ParameterizedTest
    @CsvSource({"unwrapped.dump, 5e-6, 5e-6", "outside.dump, 1.9999e-5, 5e-6"})
    void wholeHeightsDoNotCountWhereTopAndBottomAreJoined(String name, double first, double second) throws IOException {
        ReadParticles read = ParticleFile.of(foreign(name)).read();
        assertTrue(read.box().orElseThrow().periodicY());
        assertArrayEquals(new double[] {first, second}, read.particles().y);
    }

    @Test
    void aTiltOfZeroIsNone() throws IOException {
        assertEquals(2, ParticleFile.of(foreign("tilt0.data")).read().particles().count());
        String tilted = FRAME.formatted(0).replace("BOUNDS ff", "BOUNDS xy xz yz ff").replace("0 22\n", "0 22 0.0\n")
                .replace("0 20\n", "0 20 0\n").replace("-1 1\n", "-1 1 0\n");
        assertTrue(read(tilted.getBytes(StandardCharsets.UTF_8)).box().orElseThrow().periodicY());
    }

    @Test
    void joinedSidesBecomeWallsOnlyWhereThatIsMeant() throws IOException {
        Path file = foreign("wall.dump");
        String message = refusal(ParticleFile.of(file));
        assertTrue(message.contains("line 5: Left and right") && message.contains("--walls"), message);
        assertEquals(2, new ParticleFile(file, ReadOptions.STANDARD.withWalls()).read().particles().count());
    }

    @Test
    void aPackingInSpaceIsNotFlattened() throws IOException {
        ReadParticles read = ParticleFile.of(foreign("space.csv")).read();
        assertTrue(read.isSpace());
        assertArrayEquals(new double[] {0, 10e-6, 3e-6}, read.particles().z);
    }

    @Test
    void idsAndTypesMayBeginAtZeroAndNamesBeWrittenAsTheyLike() throws IOException {
        ReadParticles read = read(FRAME.formatted(0).getBytes(StandardCharsets.UTF_8));
        assertArrayEquals(new long[] {0, 1}, read.ids());
        assertEquals(Phase.AM, read.particles().phaseOf(0));
        assertEquals(2e-6, read.particles().radius[0]);
        String unknown = refusal(ParticleFile.of(folder.resolve("given")));
        assertTrue(unknown.contains("type 0") && unknown.contains("--types 0=AM,1=SE"), unknown);
    }

    @Test
    void aFrameMayBeNamedByItsTime() throws IOException {
        Path file = Files.writeString(folder.resolve("t"),
                FRAME.formatted("0.5") + FRAME.formatted("1.50e-0").replace(" 8 ", " 7 "));
        assertEquals(7e-6, micro(file).read().particles().x[0]);
        ReadOptions options = micro(file).options().withTimestep(new BigDecimal("0.50"));
        assertEquals(8e-6, new ParticleFile(file, options).read().particles().x[0]);
        String message = refusal(new ParticleFile(file, options.withTimestep(2)));
        assertTrue(message.contains("It has 2 frames: 0.5, 1.5"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsUnderstoodInDumpsToo(String charset) throws IOException {
        assertEquals(2, read(("\uFEFF" + FRAME.formatted(0)).getBytes(Charset.forName(charset))).particles().count());
    }

    @Test
    void aPackedDumpIsUnpacked() throws IOException {
        assertEquals(2, read(gzip(FRAME.formatted(0))).particles().count());
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Cut anywhere in its last frame, packed or not, a dump names the last whole frame or gives the last one. */
    @Test
    void aCutLastFrameNamesTheLastWholeOne() throws IOException {
        String first = FRAME.formatted(100);
        byte[] whole = (first + FRAME.formatted(200)).getBytes(StandardCharsets.UTF_8);
        int told = 0;
        for (int end = first.length() + 1; end < whole.length - " 5 0.5\n".length(); end++) {
            Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, end));
            String message = refusal(micro(file));
            assertTrue(message.contains("The last whole frame is that of timestep 100; --timestep 100 reads it."), message);
            assertEquals(2, new ParticleFile(file, micro(file).options().withTimestep(100)).read().particles().count());
            told++;
        }
        assertTrue(told > 100);
        byte[] packed = gzip(first + FRAME.formatted(200).repeat(2000));
        Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(packed, packed.length - 20));
        assertTrue(refusal(micro(file)).contains("The last whole frame is that of timestep 200"), "packed");
    }

    @Test
    void aLineWithoutEndIsNoLine() throws IOException {
        Path file = Files.writeString(folder.resolve("long"), "ITEM: " + "x".repeat(3_000_000));
        assertTrue(refusal(micro(file)).contains("line 1: The line is longer than"), "long");
    }

    /** Any decimal text in µm is read as the double nearest to its exact value in m. */
    @Test
    void micrometresAreReadExactly() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 300; i++) {
            String x = new BigDecimal(random.nextLong(1, 22_000_000_000_000_000L)).movePointLeft(15).toPlainString();
            ReadParticles read = read(FRAME.formatted(0).replace("0 0 8 5", "0 0 " + x + " 5").getBytes(StandardCharsets.UTF_8));
            assertEquals(new BigDecimal(x).movePointLeft(6).doubleValue(), read.particles().x[0], x);
            assertEquals(20e-6, read.box().orElseThrow().height());
        }
    }
}
