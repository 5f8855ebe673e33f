// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.crate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.pressling.dataset.io.Trees;
import org.pressling.study.disk.Disk;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.ResultPlace;
import org.pressling.study.key.StepKey;
import org.pressling.study.layout.RunFolder;

/**
 * Keeps {@code ro-crate-metadata.json} in a run folder. The file is treated like a result: it goes before what it tells of
 * changes, comes when the run has ended, and one that somebody wrote or changed is kept beside, as all files of results are.
 */
public final class RunCrate {
    /** Name of the file, as repositories look for it. */
    public static final String FILE = "ro-crate-metadata.json";
    private static final String NAME = "crate";
    private static final int FORMAT = 1;

    private final RunFolder folder;
    private final ResultHome home;

    /** The crate of a run folder. */
    public RunCrate(RunFolder folder) {
        this.folder = folder;
        home = new ResultHome(folder.root(), folder.root(), NAME);
    }

    /** {@return whether there is a whole one, be it ours or not} */
    public boolean isThere() {
        return Files.exists(folder.root().resolve(FILE)) && !home.isCutShort();
    }

    /**
     * Takes the file away, since what it tells of is about to change.
     *
     * @param told gets a sentence if somebody had changed it
     * @throws IOException if it cannot be deleted or moved
     */
    public void clear(Consumer<String> told) throws IOException {
        place(told).clear();
    }

    /**
     * Writes the file.
     *
     * @param facts       of the run
     * @param publication who answers for it
     * @param told        gets a sentence if another file is in the way
     * @throws IOException if a file cannot be read or written
     */
    public void write(RunFacts facts, Publication publication, Consumer<String> told) throws IOException {
        String text = new CrateContent(folder, facts, publication).text();
        Path draft = folder.drafts().resolve(NAME + "-0");
        try {
            Disk.createFolders(draft);
            Files.write(draft.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
            place(told).put(draft, StepKey.of(NAME, FORMAT, new Inputs().put("ended", facts.ended()), ""), true);
        } finally {
            Trees.delete(draft);
        }
    }

    private ResultPlace place(Consumer<String> told) {
        return new ResultPlace(home, new ResultCheck(), told);
    }
}
