// SPDX-License-Identifier: EPL-2.0
/**
 * The press: moving the wall, relaxing, and proving that the result may be trusted.
 */
package org.pressling.dem.press;
