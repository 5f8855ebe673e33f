// SPDX-License-Identifier: EPL-2.0
/**
 * How soon the workbench is open.
 */
package org.pressling.bench.start;
