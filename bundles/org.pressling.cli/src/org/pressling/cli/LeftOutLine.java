// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Localized;
import org.pressling.study.contribute.LeftOut;

/** Gathers what is left out of plug-ins while a command runs, and tells it in one line. */
final class LeftOutLine {
    private static final int NAMED = 3;

    private final List<Localized> leftOut = new ArrayList<>();

    /** Takes note of a contribution that is left out. */
    synchronized void add(LeftOut left) {
        leftOut.add(left.what());
    }

    /** Takes note of something else that cannot be used: how it is called. */
    synchronized void add(Localized what) {
        leftOut.add(what);
    }

    /** {@return the line, if anything was left out; a second call tells only of what came later} */
    synchronized Optional<Localized> take() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        Localized first = Localized.list(leftOut.stream().limit(NAMED).toList());
        int more = leftOut.size() - NAMED;
        leftOut.clear();
        return Optional.of(more > 0 ? CliTerm.MORE_LEFT_OUT.with(first, more) : CliTerm.PLUGINS_LEFT_OUT.with(first));
    }
}
