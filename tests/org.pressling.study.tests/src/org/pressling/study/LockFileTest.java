// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

class LockFileTest {
    @TempDir
    private Path folder;

    @Test
    void manyShareARunOrOneHasIt() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertFalse(LockFile.isTaken(run));
        try (LockFile first = LockFile.open(run); LockFile second = LockFile.open(run)) {
            assertTrue(first.joinRun());
            assertTrue(second.joinRun());
            assertFalse(first.takeRun());
            assertTrue(first.isShared());
            first.leaveRun();
            assertFalse(first.takeRun(), "the other is still there");
            second.leaveRun();
            assertTrue(first.takeRun());
            assertFalse(second.joinRun());
            assertFalse(second.isShared());
            assertTrue(LockFile.isTaken(run));
            first.leaveRun();
        }
        assertFalse(LockFile.isTaken(run));
    }

    @Test
    void samplesAreTakenAllOrNone() throws IOException {
        try (LockFile file = LockFile.open(new RunFolder(folder))) {
            List<FileLock> mine = new ArrayList<>();
            assertEquals(Optional.empty(), file.takeSamples(SampleRanges.parse("1-3,7"), mine));
            assertEquals(2, mine.size());
            List<FileLock> others = new ArrayList<>();
            assertEquals(Optional.of(new SampleRanges.Range(7, 8)), file.takeSamples(SampleRanges.parse("5,7-8"), others));
            assertEquals(List.of(), others);
            assertEquals(Optional.empty(), file.takeSamples(SampleRanges.parse("4-6,8"), others), "5 was given back");
            mine.forEach(LockFile::release);
            assertEquals(Optional.empty(), file.takeSamples(SampleRanges.parse("1-3,7"), mine));
        }
    }

    @Test
    void aFileSystemWithoutLocksIsNamed() throws IOException {
        try (LockFile file = LockFile.open(new RunFolder(folder), _ -> new Lockless())) {
            for (Runnable attempt : List.<Runnable>of(file::takeRun, file::joinRun)) {
                InvalidInputException refused = assertThrows(InvalidInputException.class, attempt::run);
                assertTrue(refused.has(RunProblem.NO_LOCKS), refused::getMessage);
                List<Object> told = refused.problems().getFirst().arguments();
                assertEquals(Files.getFileStore(folder).type(), told.get(1));
                assertTrue(refused.problems().getFirst().text(Locale.ENGLISH).contains("Function not implemented"));
            }
            assertThrows(InvalidInputException.class, () -> file.alone(() -> {
                throw new AssertionError("done without a lock");
            }));
        }
    }

    /** A channel to a file on a file system such as a Lustre that was mounted without flock. */
    private static final class Lockless extends FileChannel {

        private static UnsupportedOperationException unused() {
            return new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            throw new IOException("Function not implemented");
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            throw new IOException("Function not implemented");
        }

        @Override
        public int read(ByteBuffer target) {
            throw unused();
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) {
            throw unused();
        }

        @Override
        public int write(ByteBuffer source) {
            throw unused();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw unused();
        }

        @Override
        public long position() {
            throw unused();
        }

        @Override
        public FileChannel position(long newPosition) {
            throw unused();
        }

        @Override
        public long size() {
            throw unused();
        }

        @Override
        public FileChannel truncate(long size) {
            throw unused();
        }

        @Override
        public void force(boolean metaData) {
            throw unused();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw unused();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw unused();
        }

        @Override
        public int read(ByteBuffer target, long position) {
            throw unused();
        }

        @Override
        public int write(ByteBuffer source, long position) {
            throw unused();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw unused();
        }

        @Override
        protected void implCloseChannel() {
            // nothing is open
        }
    }
}
