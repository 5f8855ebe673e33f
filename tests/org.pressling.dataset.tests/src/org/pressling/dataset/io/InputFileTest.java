// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;

class InputFileTest {
    private static final String TEXT = "phase,x_um\nAM,1.5 µm\n";
    private static final int LARGEST = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false",
            "UTF-32LE, true", "UTF-32BE, true"})
    void theFirstBytesTellTheEncoding(String charset, boolean mark) throws IOException {
        Path file = folder.resolve("text");
        Files.write(file, ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset)));
        assertEquals(TEXT, InputFile.text(file, LARGEST));
        try (var reader = InputFile.reader(file, StandardCharsets.UTF_8)) {
            assertEquals(TEXT, reader.readAllAsString());
        }
    }

    @Test
    void gzipIsUnpackedWhateverTheName() throws IOException {
        Path file = folder.resolve("text.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(TEXT, InputFile.text(file, LARGEST));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));
        assertRefused(FileProblem.CUT_OFF, () -> InputFile.text(file, LARGEST));
        whole[12] ^= 0x55;
        Files.write(file, whole);
        assertRefused(FileProblem.DAMAGED_GZIP, () -> InputFile.text(file, LARGEST));
    }

    @Test
    void aSmallArchiveOfAHugeTextIsRefused() throws IOException {
        Path file = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[4 * LARGEST]);
        }
        assertTrue(Files.size(file) < LARGEST);
        assertRefused(FileProblem.TOO_LARGE, () -> InputFile.text(file, LARGEST));
    }

    @ParameterizedTest
    @CsvSource({"28B52FFD00000000, zstd -d", "FD377A585A00, xz -d", "425A6839, bzip2 -d", "504B0304, unzip"})
    void otherCompressionsAreToldByName(String begin, String remedy) throws IOException {
        Path file = folder.resolve("packed");
        Files.write(file, HexFormat.of().parseHex(begin));
        assertRefused(FileProblem.COMPRESSED, remedy, () -> InputFile.text(file, LARGEST));
    }

    @Test
    void whatIsNoOrdinaryFileIsRefusedBeforeItIsOpened() throws IOException, InterruptedException {
        assertRefused(FileProblem.MISSING, () -> InputFile.require(folder.resolve("none"), LARGEST));
        assertRefused(FileProblem.FOLDER, () -> InputFile.require(folder, LARGEST));
        Path file = Files.writeString(folder.resolve("f"), "x");
        assertRefused(FileProblem.TOO_LARGE, () -> InputFile.require(file, 0));
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertRefused(FileProblem.NO_ORDINARY_FILE, () -> InputFile.require(Path.of("/dev/zero"), LARGEST));
        assertRefused(FileProblem.MISSING, () -> InputFile.require(file.resolve("below"), LARGEST));
        assertRefused(FileProblem.CANNOT_BE_OPENED, () -> InputFile.require(folder.resolve("n".repeat(2000)), LARGEST));
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertRefused(FileProblem.NO_ORDINARY_FILE, () -> InputFile.open(pipe, LARGEST));
    }

    @Test
    void whatIsNoTextIsToldWithItsLine() throws IOException {
        Path file = folder.resolve("latin");
        Files.write(file, "one\ntwo\n3 \u00b5m\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(FileProblem.NOT_IN_ENCODING, "line 3", () -> InputFile.text(file, LARGEST));
        Files.writeString(file, "one\ntwo\0\n");
        assertRefused(FileProblem.ZERO_BYTE, "line 2", () -> InputFile.text(file, LARGEST));
        Files.writeString(file, "a \uFFFD of its own\n");
        assertEquals("a \uFFFD of its own\n", InputFile.text(file, LARGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Too many open files", "Input/output error", "No space left on device"})
    void aFailingMachineIsNotTheFilesFault(String reason) {
        RuntimeException e = InputFile.failure(Path.of("a"), new FileSystemException("a", null, reason));
        assertInstanceOf(UncheckedIOException.class, e);
        assertTrue(e.getMessage().contains(reason) && e.getMessage().startsWith("a:"), e.getMessage());
        assertInstanceOf(InvalidInputException.class, InputFile.failure(Path.of("a"), new EOFException()));
    }

    @Test
    void longAndStrangeNamesAreShownShort() {
        String shown = Excerpt.of(Path.of("/" + "folder/".repeat(100) + "name.csv"));
        assertEquals(Excerpt.LONGEST, shown.length());
        assertTrue(shown.startsWith("…") && shown.endsWith("/name.csv"), shown);
        assertEquals("a\uFFFD[31mb\uFFFD", Excerpt.of("a\u001b[31mb\n"));
        assertEquals("x".repeat(79) + "…", Excerpt.of("x".repeat(500)));
        assertEquals("x".repeat(78) + "…", Excerpt.of("x".repeat(78) + "\uD83D\uDE00".repeat(9)));
    }

    private static void assertRefused(FileProblem expected, Executable reading) {
        assertRefused(expected, "", reading);
    }

    private static void assertRefused(FileProblem expected, String words, Executable reading) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, reading);
        String message = refused.getMessage();
        assertTrue(refused.has(expected) && message.contains(words) && message.length() <= 500, message);
    }
}
