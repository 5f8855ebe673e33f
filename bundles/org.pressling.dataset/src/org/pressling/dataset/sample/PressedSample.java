// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.measure.SolidContent;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressResult;

/**
 * A finished sample: what was asked, how it was packed, what the press made of it, and what each particle bears. What several
 * labels go by is worked out once and kept with it.
 */
public final class PressedSample {
    private final SampleFactors factors;
    private final Packing packing;
    private final PressResult press;
    private final ParticleMeasures measures;
    private final Map<Object, Object> workedOut = new HashMap<>();

    /**
     * A sample.
     *
     * @param factors  what the campaign asked
     * @param packing  the structure before the press, with the packer's account
     * @param press    the structure after the press, its contacts, history and proofs of quality
     * @param measures force, pressure, stress and contact numbers of each particle after the press
     */
    public PressedSample(SampleFactors factors, Packing packing, PressResult press, ParticleMeasures measures) {
        this.factors = factors;
        this.packing = packing;
        this.press = press;
        this.measures = measures;
    }

    /** What the campaign asked. */
    public SampleFactors factors() {
        return factors;
    }

    /** The structure before the press, with the packer's account. */
    public Packing packing() {
        return packing;
    }

    /** The structure after the press, its contacts, history and proofs of quality. */
    public PressResult press() {
        return press;
    }

    /** Force, pressure, stress and contact numbers of each particle after the press. */
    public ParticleMeasures measures() {
        return measures;
    }

    /** What the pressed particles fill. */
    public SolidContent content() {
        return once(SolidContent.class, sample -> SolidContent.of(sample.press().pressed()));
    }

    /**
     * What follows from the sample and costs too much to be worked out by each of several labels: the first asks for it, the
     * others are given the same. Threads wait for each other.
     *
     * @param <T>  its type
     * @param key  what it is; equal keys stand for equal work
     * @param work works it out; it may ask for other things
     */
    @SuppressWarnings("unchecked") // a key is always asked for with the same work
    public <T> T once(Object key, Function<PressedSample, T> work) {
        synchronized (workedOut) {
            Object made = workedOut.get(key);
            if (made == null) {
                made = work.apply(this);
                workedOut.put(key, made);
            }
            return (T) made;
        }
    }
}
