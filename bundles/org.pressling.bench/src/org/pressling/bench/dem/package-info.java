// SPDX-License-Identifier: EPL-2.0
/**
 * Presses against LAMMPS and LIGGGHTS.
 */
package org.pressling.bench.dem;
