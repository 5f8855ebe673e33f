// SPDX-License-Identifier: EPL-2.0
/**
 * Contact laws: forces from overlaps. A law is an object that others can write; see {@link
 * org.pressling.dem.law.ContactLaw}.
 */
package org.pressling.dem.law;
