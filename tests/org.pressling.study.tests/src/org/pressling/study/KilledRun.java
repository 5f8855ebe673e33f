// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Path;

import org.pressling.study.layout.StepName;

/** A process of its own for {@link KillTest}: runs the tiny study and tells each progress in a line. */
final class KilledRun {

    private KilledRun() {
    }

    /** Runs the study in the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        TinyStudy.run(Path.of(arguments[0]), 2, StepName.EVALUATE).run(new RunMonitor() {
            @Override
            public void progress(RunProgress p) {
                System.out.println(p.stage() + " " + p.done());
            }

            @Override
            public void finished(String stage, double seconds) {
                System.out.println(stage + " finished");
            }
        });
    }
}
