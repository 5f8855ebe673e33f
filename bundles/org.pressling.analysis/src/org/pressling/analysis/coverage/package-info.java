// SPDX-License-Identifier: EPL-2.0

/**
 * SE coverage on AM: from contacts, and from what networks read in pictures, by eq. 17 of Komori et al. (2022), with the
 * correction factor that each way needs and the geometry behind it.
 */
package org.pressling.analysis.coverage;
