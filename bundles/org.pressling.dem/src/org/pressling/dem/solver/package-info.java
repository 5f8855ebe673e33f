// SPDX-License-Identifier: EPL-2.0
/**
 * The equations of motion: neighbour search, sums of forces, time steps. The caller of {@link
 * org.pressling.dem.press.Press} need not know it.
 */
package org.pressling.dem.solver;
