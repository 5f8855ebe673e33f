// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;

/**
 * What a press leaves behind.
 *
 * @param pressed  the structure in its final box, particles in the order they came in
 * @param contacts the contacts in it
 * @param history  how it came about
 * @param quality  the proofs that the result may be trusted
 */
public record PressResult(Structure pressed, Contacts contacts, PressHistory history, PressQuality quality) {
}
