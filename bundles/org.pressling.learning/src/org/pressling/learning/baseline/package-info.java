// SPDX-License-Identifier: EPL-2.0
/**
 * What plain regression reads from a few numbers: the bar every network is shown beside. How the numbers are
 * measured is the caller's matter.
 */
package org.pressling.learning.baseline;
