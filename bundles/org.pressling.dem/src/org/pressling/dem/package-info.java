// SPDX-License-Identifier: EPL-2.0
/**
 * Particles, contacts and materials: what every other package of the discrete element method shares. Needs the JDK
 * alone. SI units throughout.
 */
package org.pressling.dem;
