// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first start to a second run compared with the first, by mouse and keys alone, in a process of its own: in every build
 * once, where room and words are tightest, with {@code -Dpressling.walks=all} at every size and in both languages, and with
 * {@code -Dpressling.walks=1280x800@2-en,1920x1080-de} as asked. Keeps pictures under {@code target/screenshots/walk}.
 */
class WalkTest {
    private static final List<String> WALKS = List.of(ScriptedWorkbench.asked().orElse("1024x700-de").split(","));
    private static final Path PICTURES = Path.of("target", "screenshots", "walk");
    @TempDir
    private Path folder;

    private static final List<ScriptedWorkbench> ENGLISH = List.of(new ScriptedWorkbench(1024, 700, 1, false, "en"),
            new ScriptedWorkbench(1280, 800, 1, false, "en"), new ScriptedWorkbench(1920, 1080, 1, false, "en"),
            new ScriptedWorkbench(1280, 800, 2, false, "en"), new ScriptedWorkbench(1440, 900, 1, true, "en"));

    /** Those that are asked for; fails where one is asked for that there is none of. */
    private static List<ScriptedWorkbench> workbenches() {
        List<ScriptedWorkbench> all = Stream.concat(ENGLISH.stream(), ENGLISH.stream()
                .map(w -> new ScriptedWorkbench(w.width(), w.height(), w.scale(), w.managed(), "de"))).toList();
        if (WALKS.equals(List.of("all"))) {
            return all;
        }
        List<String> names = all.stream().map(ScriptedWorkbench::name).toList();
        assertEquals(List.of(), WALKS.stream().filter(walk -> !names.contains(walk)).toList(), "walks are all, or of " + names);
        return all.stream().filter(w -> WALKS.contains(w.name())).toList();
    }

    @Test
    void aFirstUserComesToAComparisonOfTwoRuns() throws Exception {
        List<ScriptedWorkbench> asked = workbenches();
        Assumptions.assumeTrue(ScriptedWorkbench.isPossible(), "there is no Xvfb");
        List<ScriptedWorkbench> possible = asked.stream().filter(ScriptedWorkbench::isPossibleHere).toList();
        Assumptions.assumeFalse(possible.isEmpty(), "there is no window manager");
        List<String> faults = new ArrayList<>();
        for (ScriptedWorkbench workbench : possible) {
            faults.addAll(walk(workbench));
        }
        assertEquals(List.of(), faults);
    }

    /** Takes one walk; what went wrong, or was cut. */
    private List<String> walk(ScriptedWorkbench workbench) throws IOException, InterruptedException {
        Path pictures = Files.createDirectories(PICTURES.resolve(workbench.name())).toAbsolutePath();
        String size = workbench.managed() ? WalkScript.MAXIMISED : workbench.width() + "x" + workbench.height();
        return workbench.account(folder, pictures, Map.of(WalkScript.FOLDER, pictures.toString(), WalkScript.SIZE, size));
    }
}
