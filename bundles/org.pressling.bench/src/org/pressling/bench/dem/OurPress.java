// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;

import org.pressling.bench.Contender;
import org.pressling.bench.Reading;
import org.pressling.dem.solver.Solver;
import org.pressling.dem.solver.ThreadTeam;

/** Pressling at the work, in this virtual machine. */
final class OurPress implements Contender {
    /** As many steps as lists of neighbours live, twice and more. */
    private static final int STEPS_OF_LISTS = 200;

    private final PressWork work;

    OurPress(PressWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return work.cores() == 1 ? "Pressling, 1 thread" : "Pressling, " + work.cores() + " threads";
    }

    /** Lets the virtual machine compile what the work needs; a campaign pays for this once in 500 samples. */
    void warmUp() {
        press(Math.min(work.steps(), (int) Math.ceil(1e7 / work.start().particles().count())));
    }

    @Override
    public Reading run() {
        return press(work.steps());
    }

    /**
     * What a press keeps in the heap beside the structure that it starts from, once its lists have been built again.
     *
     * @return bytes a particle
     */
    double bytesPerParticle() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        try (ThreadTeam team = ThreadTeam.of(work.cores())) {
            memory.gc();
            long before = memory.getHeapMemoryUsage().getUsed();
            var solver = new Solver(work.start(), PressWork.MATERIALS, PressWork.law(), work.timeStep(), team);
            steps(solver, Math.min(work.steps(), STEPS_OF_LISTS));
            memory.gc();
            long after = memory.getHeapMemoryUsage().getUsed();
            Reference.reachabilityFence(solver);
            return (double) (after - before) / work.start().particles().count();
        }
    }

    private void steps(Solver solver, int steps) {
        double width = work.start().box().width();
        for (int step = 1; step <= steps; step++) {
            solver.moveRightWall(width - work.wallSpeed() * work.timeStep() * step, -work.wallSpeed());
            solver.step(0);
        }
    }

    private Reading press(int steps) {
        try (ThreadTeam team = ThreadTeam.of(work.cores())) {
            var solver = new Solver(work.start(), PressWork.MATERIALS, PressWork.law(), work.timeStep(), team);
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpuBefore = system.getProcessCpuTime();
            long before = System.nanoTime();
            steps(solver, steps);
            double wall = (System.nanoTime() - before) * 1e-9;
            double cpu = (system.getProcessCpuTime() - cpuBefore) * 1e-9;
            return new Reading(wall, cpu,
                    PressFacts.of(solver.structure().particles(), work.start().box(), solver.box().width()));
        }
    }
}
