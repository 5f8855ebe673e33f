// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.fault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A guard that lets something happen at the n-th operation, and keeps the {@link Reckoning}. */
public final class Disturbance implements Guard {

    /** What happens. */
    public enum Event {
        /** Nothing; operations are only counted. */
        NOTHING,
        /** The process is killed: this operation and all behind it are not done. */
        KILL,
        /** The disk is full, and stays full; deleting works. */
        FULL,
        /** This one operation fails with an error of the device. */
        BROKEN
    }

    /** What a killed process would not live to see. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        /** The end of the process. */
        public Killed() {
            super("killed");
        }
    }

    private final Event event;
    private final int at;
    private final Reckoning reckoning;
    private int count;

    /**
     * A disturbance.
     *
     * @param event     what happens
     * @param at        at which operation, from 1; only those count at which the event can happen
     * @param reckoning notes what was done
     */
    public Disturbance(Event event, int at, Reckoning reckoning) {
        this.event = event;
        this.at = at;
        this.reckoning = reckoning;
    }

    /** {@return operations so far} */
    public synchronized int count() {
        return count;
    }

    @Override
    public synchronized <T> T perform(Kind kind, Path path, Path to, Work<T> work) throws IOException {
        boolean counts = switch (event) {
        case BROKEN -> true;
        case NOTHING, KILL -> kind != Kind.READ;
        case FULL -> kind != Kind.READ && kind != Kind.DELETE && kind != Kind.SYNC;
        };
        count += counts ? 1 : 0;
        switch (event) {
        case KILL -> {
            if (count >= at) {
                throw new Killed();
            }
        }
        case FULL -> {
            if (counts && count >= at) {
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        }
        case BROKEN -> {
            if (count == at) {
                throw new FileSystemException(path.toString(), null, "Input/output error");
            }
        }
        case NOTHING -> {
            // only counted
        }
        }
        T result = work.run();
        reckoning.done(kind, path, to);
        return result;
    }
}
