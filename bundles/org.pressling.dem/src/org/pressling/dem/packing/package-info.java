// SPDX-License-Identifier: EPL-2.0
/**
 * Filling a box with particles before pressing.
 */
package org.pressling.dem.packing;
