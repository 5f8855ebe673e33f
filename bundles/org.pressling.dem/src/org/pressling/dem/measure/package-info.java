// SPDX-License-Identifier: EPL-2.0
/**
 * What contacts mean for particles.
 */
package org.pressling.dem.measure;
