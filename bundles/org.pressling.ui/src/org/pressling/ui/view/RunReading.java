// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.pressling.study.layout.RunFolder;

/**
 * A run that is being read: what its evaluation left is most of a large one, and not every view needs it.
 *
 * @param begun samples and data set; the verdicts in it come when all is read
 * @param whole the same with what was learnt
 */
record RunReading(CompletableFuture<RunData> begun, CompletableFuture<RunData> whole) {

    RunReading() {
        this(new CompletableFuture<>(), new CompletableFuture<>());
    }

    /** Reads a run; whatever happens, both parts end, and an error of the virtual machine goes on to whoever reports those. */
    void read(RunFolder folder) {
        RunReader reader = new RunReader(folder);
        try {
            RunData first = reader.begin();
            begun.complete(first);
            whole.complete(reader.end(first));
        } catch (IOException | RuntimeException e) {
            fail(RunData.unreadable(folder, RunReader.tell(folder.root(), e)));
        } catch (Error e) {
            fail(RunData.unreadable(folder, RunReader.tell(folder.root(), e)));
            throw e;
        }
    }

    /** Where the first part is there already it stays, without what was to come; its verdicts would never come. */
    private void fail(RunData nothing) {
        boolean isFirst = begun.complete(nothing);
        RunData first = begun.join();
        first.verdicts().complete(ReadVerdicts.NONE);
        whole.complete(isFirst ? nothing : first.with(List.of(), Optional.empty(),
                CompletableFuture.completedFuture(ReadIntervals.NONE), nothing.problems()));
    }
}
