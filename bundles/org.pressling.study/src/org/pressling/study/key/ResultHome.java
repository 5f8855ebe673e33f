// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.nio.file.Files;
import java.nio.file.Path;

import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * Where the result of a step lies; the steps of a sample share one folder.
 *
 * @param root   folder of the run
 * @param folder folder of the result, in that of the run
 * @param step   name of the step
 */
public record ResultHome(Path root, Path folder, String step) {

    /**
     * The place in a run.
     *
     * @param run    folder of the run
     * @param step   the step
     * @param sample number of the sample, or 0 for a step over all samples
     * @return the place
     */
    public static ResultHome of(RunFolder run, StepName step, int sample) {
        Path home = run.home(step, sample);
        return new ResultHome(run.root(), home, home.endsWith(step.former()) ? step.former() : step.id());
    }

    /** {@return the key, which is there when the result is finished} */
    Path key() {
        return folder.resolve('.' + step + ".key");
    }

    /** {@return what says which files are a result's that is being put here} */
    Path writing() {
        return folder.resolve('.' + step + ".writing");
    }

    /** {@return whether a result was being put here and was not finished} */
    public boolean isCutShort() {
        return Files.exists(writing());
    }

    /**
     * A path as users know it.
     *
     * @param file a path in the folder of the run
     * @return the path from the folder of the run on
     */
    String name(Path file) {
        return root.relativize(file).toString();
    }
}
