// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.Set;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.StartRules;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.PackTask;
import org.pressling.study.settings.SampleStream;

/** Packs a sample. A jammed box is an error that tells the share reached; there is no silent second draw. */
public final class PackStep implements Step<PackTask> {
    private final Contributions contributions;

    /**
     * The step.
     *
     * @param contributions where the packer is found
     */
    public PackStep(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.PACK;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of();
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void perform(PackTask task, int sample, StepContext context) throws IOException {
        context.progress(0, ProgressTerm.PACKING);
        PackedSample.write(context.draft(), pack(task, contributions));
    }

    /**
     * Packs a sample.
     *
     * @param task          what decides how
     * @param contributions where the packer is found
     * @return the packing; the same task gives the same one
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public static Packing pack(PackTask task, Contributions contributions) {
        Packer packer = contributions.of(Packer.KIND).choose(task.packer().id());
        Boundary boundary = Boundary.of(contributions, Packer.KIND, task.packer().id());
        Packing packing = boundary.call(() -> packer.pack(task.packing(), task.packer().values(packer.settings()),
                SampleStream.of(task.seed(), task.factors().index(), "packing")));
        if (!boundary.isOurs()) {
            requireSound(packing, boundary);
        }
        return packing;
    }

    /** A packing that cannot be pressed is the fault of who packed it, whose name the press would not know any more. */
    private static void requireSound(Packing packing, Boundary boundary) {
        try {
            new StartRules(packing.structure()).requireSound();
        } catch (InvalidInputException unsound) {
            throw boundary.fault(unsound::text, unsound);
        }
    }
}
