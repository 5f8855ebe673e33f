// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.OptionalDouble;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;

/** A disk that fails in the middle of a picture is no fault of the picture, whatever its decoder makes of it. */
class UnreadablePicturesTest {
    private static final PictureOptions OPTIONS = PictureOptions.STANDARD.withPixelSize(OptionalDouble.of(1e-7));
    private static final GrayImage NOISE = PicturesTest.noise(60, 50, 1e-7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.tif"})
    void theErrorIsTheDisksAtWhicheverReadItComes(String name) throws IOException {
        Path file = picture(name);
        int reads = 0;
        while (failsAt(file, reads)) {
            reads++;
        }
        assertTrue(reads > 1, "some reads fail, the last is behind the end");
        assertEquals(60, PictureReader.read(new PictureBytes(file), file, OPTIONS).width());
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        switch (name) {
        case "a.png" -> Pictures.writePng(NOISE, file);
        case "a.jpg" -> ForeignPictures.writeJpeg(ForeignPictures.buffered(NOISE), file, 2, 50_000);
        default -> {
            TiffMaker maker = new TiffMaker(ByteOrder.LITTLE_ENDIAN);
            maker.page(60, 50, 8, NOISE.pixels().clone());
            maker.write(file);
        }
        }
        return file;
    }

    /**
     * Whether a picture cannot be read from a disk on which all reads fail from the given one on; false when it came to its
     * end before.
     */
    private static boolean failsAt(Path file, int read) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            FailingChannel failing = new FailingChannel(channel, read);
            PictureBytes in = new PictureBytes(failing);
            try {
                PictureReader.read(in, file, OPTIONS);
                assertTrue(failing.left >= 0, "read whole in spite of the disk");
                return false;
            } catch (UncheckedIOException e) {
                assertTrue(e.getMessage().contains("cannot be read") && e.getMessage().contains("Input/output error"),
                        e.getMessage());
                return true;
            } catch (InvalidInputException e) {
                throw new AssertionError("at read " + read, e);
            }
        }
    }

    private static final class FailingChannel implements SeekableByteChannel {
        private final FileChannel channel;
        private int left;

        FailingChannel(FileChannel channel, int reads) {
            this.channel = channel;
            left = reads;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            if (left-- <= 0) {
                throw new IOException("Input/output error");
            }
            return channel.read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
