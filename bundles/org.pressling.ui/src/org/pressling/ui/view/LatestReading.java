// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.pressling.study.layout.RunFolder;

/** The run that a view reads: what comes of one that was read before is not used any more. */
final class LatestReading {
    private final Consumer<Runnable> onDisplay;
    private RunReading reading;

    /**
     * Nothing is read yet.
     *
     * @param onDisplay does something on the thread of the user interface, unless the view is gone by then
     */
    LatestReading(Consumer<Runnable> onDisplay) {
        this.onDisplay = onDisplay;
    }

    /** Begins to read a run, or reads it anew. */
    RunReading begin(RunFolder folder) {
        reading = RunDataStore.read(folder);
        return reading;
    }

    /** Takes a part of what is read, unless the run is read anew by then. */
    void take(CompletableFuture<RunData> part, Consumer<RunData> use) {
        RunReading from = reading;
        part.thenAccept(data -> onDisplay.accept(() -> {
            if (from == reading) {
                use.accept(data);
            }
        }));
    }
}
