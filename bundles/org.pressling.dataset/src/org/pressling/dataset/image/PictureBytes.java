// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of a picture file, for the decoders of the JDK. Other bytes can be laid over its begin and put far behind
 * its end without touching the file; between lies nothing, so that a file that was cut off still ends where it ends.
 */
final class PictureBytes extends ImageInputStreamImpl {
    /** Where bytes behind the end lie: beyond every file that is read, and within the 32 bits that TIFF has. */
    static final long BEHIND = 3L << 30;

    private final SeekableByteChannel channel;
    private final long size;
    private byte[] begin = {};
    private byte[] end = {};
    private Optional<IOException> failure = Optional.empty();

    PictureBytes(Path file) throws IOException {
        this(Files.newByteChannel(file));
    }

    PictureBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    /** Number of bytes of the file itself. */
    long size() {
        return size;
    }

    /** Why the file could not be read, if it could not: decoders take that for damage, or hide it. */
    Optional<IOException> failure() {
        return failure;
    }

    private int fromDisk(long at, ByteBuffer bytes) throws IOException {
        try {
            return channel.position(at).read(bytes);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Shows other bytes in place of the file's first, and more from {@link #BEHIND} on. */
    void overlay(byte[] first, byte[] last) {
        begin = first.clone();
        end = last.clone();
    }

    /** Bytes of the file itself, wherever the decoder is; empty when they do not lie in it. */
    Optional<ByteBuffer> slice(long at, long length) throws IOException {
        if (at < 0 || length < 0 || length > Integer.MAX_VALUE || at > size - length) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        while (bytes.hasRemaining()) {
            if (fromDisk(at + bytes.position(), bytes) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.flip());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        int count;
        if (streamPos >= BEHIND) {
            count = copy(end, streamPos - BEHIND, bytes, offset, length);
        } else if (streamPos < begin.length) {
            count = copy(begin, streamPos, bytes, offset, length);
        } else if (streamPos < size) {
            count = fromDisk(streamPos, ByteBuffer.wrap(bytes, offset, (int) Math.min(length, size - streamPos)));
        } else {
            count = -1;
        }
        if (count > 0) {
            streamPos += count;
        }
        return count;
    }

    private static int copy(byte[] from, long at, byte[] to, int offset, int length) {
        int count = (int) Math.min(length, from.length - at);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(from, (int) at, to, offset, count);
        return count;
    }

    @Override
    public long length() {
        return end.length == 0 ? size : BEHIND + end.length;
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }
}
