// SPDX-License-Identifier: EPL-2.0
/**
 * What a machine has to compute with: its processor and its graphics cards, and why one of them may not be used. Nothing here
 * loads a library but the driver that is installed.
 */
package org.pressling.learning.device;
