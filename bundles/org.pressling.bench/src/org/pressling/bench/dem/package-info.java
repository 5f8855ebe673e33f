// SPDX-License-Identifier: EPL-2.0
/**
 * Presses against LAMMPS.
 */
package org.pressling.bench.dem;
