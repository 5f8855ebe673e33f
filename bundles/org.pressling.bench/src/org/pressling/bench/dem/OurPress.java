// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

import org.pressling.bench.Contender;
import org.pressling.bench.Reading;
import org.pressling.dem.solver.Solver;
import org.pressling.dem.solver.ThreadTeam;

/** Pressling at the work, in this virtual machine. */
final class OurPress implements Contender {

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

    private Reading press(int steps) {
        try (ThreadTeam team = ThreadTeam.of(work.cores())) {
            var solver = new Solver(work.start(), PressWork.MATERIALS, PressWork.law(), work.timeStep(), team);
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpuBefore = system.getProcessCpuTime();
            long before = System.nanoTime();
            double width = work.start().box().width();
            for (int step = 1; step <= steps; step++) {
                solver.moveRightWall(width - work.wallSpeed() * work.timeStep() * step, -work.wallSpeed());
                solver.step(0);
            }
            double wall = (System.nanoTime() - before) * 1e-9;
            double cpu = (system.getProcessCpuTime() - cpuBefore) * 1e-9;
            return new Reading(wall, cpu,
                    PressFacts.of(solver.structure().particles(), work.start().box(), solver.box().width()));
        }
    }
}
