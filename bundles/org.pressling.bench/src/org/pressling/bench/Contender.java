// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.io.IOException;

/** One of those that do the same work: ours, or a peer. */
public interface Contender {

    /** {@return name for the table, a few words} */
    String name();

    /**
     * Does the whole work once.
     *
     * @return what it took and what came out
     * @throws IOException when the work cannot be done; the message says why
     */
    Reading run() throws IOException;
}
