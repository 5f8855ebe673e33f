// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressResult;

/**
 * A finished sample: what was asked, how it was packed, what the press made of it, and what each particle bears.
 *
 * @param factors  what the campaign asked
 * @param packing  the structure before the press, with the packer's account
 * @param press    the structure after the press, its contacts, history and proofs of quality
 * @param measures force, pressure, stress and contact numbers of each particle after the press
 */
public record PressedSample(SampleFactors factors, Packing packing, PressResult press, ParticleMeasures measures) {
}
