// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file whose writes and syncs a guard sees. */
final class FaultChannel extends FileChannel {
    private final FileChannel real;
    private final Path path;
    private final Guard guard;

    FaultChannel(FileChannel real, Path path, Guard guard) {
        this.real = real;
        this.path = path;
        this.guard = guard;
    }

    private <T> T written(Guard.Work<T> work) throws IOException {
        return guard.perform(Guard.Kind.WRITE, path, null, work);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return real.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return real.read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return real.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return written(() -> real.write(from));
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        return written(() -> real.write(from, offset, length));
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return written(() -> real.write(from, position));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        written(() -> real.truncate(size));
        return this;
    }

    @Override
    public void force(boolean all) throws IOException {
        guard.perform(Guard.Kind.SYNC, path, null, () -> null); // the reckoning counts, not the disk
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return written(() -> real.transferFrom(source, position, count));
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("writes to memory would pass unseen");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
