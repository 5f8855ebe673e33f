// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A stream of a card, and the memory that is used with it. */
final class CardQueue implements Accelerator {
    private final Card card;
    private final Driver driver;
    private final MemorySegment stream;
    private final List<Long> memory = new ArrayList<>();
    private final List<MemorySegment> shared = new ArrayList<>();
    private final List<Recording> recordings = new ArrayList<>();

    CardQueue(Card card) {
        this.card = card;
        driver = card.driver();
        card.use();
        stream = driver.newStream();
    }

    @Override
    public long allocate(long bytes) {
        card.use();
        long address = driver.allocate(Math.max(1, bytes));
        memory.add(address);
        driver.zero(address, bytes, stream);
        return address;
    }

    @Override
    public void free(long address) {
        card.use();
        memory.remove(address);
        driver.free(address);
    }

    @Override
    public MemorySegment shared(long bytes) {
        card.use();
        MemorySegment segment = driver.allocateShared(bytes);
        shared.add(segment);
        return segment.fill((byte) 0);
    }

    @Override
    public long addressOf(MemorySegment segment) {
        card.use();
        return driver.addressOf(segment);
    }

    @Override
    public void upload(MemorySegment from, long to) {
        card.use();
        driver.upload(to, from, stream);
    }

    @Override
    public void download(long from, MemorySegment to) {
        card.use();
        driver.download(to, from, stream);
    }

    @Override
    public void launch(Launch launch) {
        card.use();
        driver.launch(card.function(launch.kernel()), launch, stream);
    }

    @Override
    public Recording record(List<Launch> launches) {
        card.use();
        driver.beginCapture(stream);
        launches.forEach(launch -> driver.launch(card.function(launch.kernel()), launch, stream));
        Recording recording = new Graph(driver.endCapture(stream));
        recordings.add(recording);
        return recording;
    }

    @Override
    public boolean idle() {
        card.use();
        return driver.idle(stream);
    }

    @Override
    public void await() {
        card.use();
        driver.await(stream);
    }

    @Override
    public void close() {
        card.use();
        driver.await(stream);
        List.copyOf(recordings).forEach(Recording::close);
        memory.forEach(driver::free);
        memory.clear();
        shared.forEach(driver::freeShared);
        shared.clear();
        driver.destroyStream(stream);
    }

    /** A graph of kernels. */
    private final class Graph implements Recording {
        private final MemorySegment executable;

        Graph(MemorySegment executable) {
            this.executable = executable;
        }

        @Override
        public void play() {
            card.use();
            driver.run(executable, stream);
        }

        @Override
        public void close() {
            card.use();
            driver.destroyGraph(executable);
            recordings.remove(this);
        }
    }
}
