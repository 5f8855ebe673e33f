// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.fault;

import java.io.IOException;
import java.nio.file.Path;

/** Sees the operations on files, does them or lets them fail. */
public interface Guard {
    /** Lets everything happen as it should. */
    Guard NONE = new Guard() {
        @Override
        public <T> T perform(Kind kind, Path path, Path to, Work<T> work) throws IOException {
            return work.run();
        }
    };

    /** What is done to a file. */
    enum Kind {
        /** A file is opened to be read, or a folder to be listed. */
        READ,
        /** A file is made, or opened to be written. */
        OPEN,
        /** Bytes are written. */
        WRITE,
        /** A file or a folder is synced. */
        SYNC,
        /** A folder is made. */
        FOLDER,
        /** A file or a folder is moved. */
        MOVE,
        /** A file or a folder is deleted. */
        DELETE
    }

    /** The operation itself. */
    interface Work<T> {

        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Called in place of an operation.
     *
     * @param kind what is done
     * @param path to what, a real path
     * @param to   where a move leads to, else null
     * @param work does it
     * @return what it returned
     */
    <T> T perform(Kind kind, Path path, Path to, Work<T> work) throws IOException;
}
