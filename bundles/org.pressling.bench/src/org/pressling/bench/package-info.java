// SPDX-License-Identifier: EPL-2.0
/**
 * Speed tests against other programs: the same work done in turn, several times, with a check that the same was done.
 */
package org.pressling.bench;
