// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import org.pressling.dem.Term;

/** What measurements of speed say, beside the names of programs. */
public enum BenchTerm implements Term {
    /** Heading. */
    ELAPSED,
    /** Heading. */
    CPU,
    /** Heading. */
    SPEED_UP,
    /** Heading. */
    CPU_SPEED_UP,
    /** Where it was measured. */
    MACHINE,
    /** What was held against each other. */
    AGREEMENT,
    /** Times that may not be compared. */
    NOT_SAME,
    /** Progress. */
    ROUND,
    /** What work is counted in. */
    PARTICLE_STEPS,
    /** What work is counted in. */
    IMAGES,
    /** A case of the press. */
    GIVEN,
    /** A case of the press. */
    SAMPLE,
    /** A case of the press. */
    LARGE,
    /** A body in space. */
    BODY,
    /** A large body in space. */
    LARGE_BODY,
    /** A body is being made. */
    BUILDING_BODY,
    /** A case of the press: what, particles of AM and SE, steps, cores. */
    CASE,
    /** Progress. */
    BUILDING,
    /** What a press keeps. */
    MEMORY,
    /** A peer that is missing. */
    NO_LAMMPS,
    /** A peer that is missing. */
    NO_LAMMPS_MPI,
    /** Progress. */
    LOOKING,
    /** Progress. */
    TRYING,
    /** What a name stands for. */
    IS_ENGINE,
    /** The device. */
    CARD,
    /** A peer that is missing. */
    NO_TORCH,
    /** A peer that is of no use. */
    TORCH_NO_CARD,
    /** A peer that fails. */
    DOES_NOT_RUN,
    /** A case of learning: weights, batch, where. */
    TRAINING,
    /** A case of learning: weights, batch, where. */
    INFERENCE,
    /** Where. */
    ON_CARD,
    /** Where. */
    THREADS,
    /** Heading, and what is measured. */
    WARM_START,
    /** What work is counted in. */
    STARTS,
    /** Heading: the window is open after so many seconds. */
    OPEN_AFTER,
    /** Heading. */
    MEDIAN,
    /** Progress. */
    FIRST_START,
    /** Progress. */
    START,
    /** A workbench that does not open or close. */
    STARTS_TOO_LONG,
    /** A workbench that ends with an error. */
    DOES_NOT_START,
    /** The time that is allowed is kept. */
    SOON_ENOUGH,
    /** It is not, and the machine is busy. */
    TOO_BUSY,
    /** It is not. */
    TOO_LATE
}
