// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;
import java.util.Optional;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dataset.transport.Charge;
import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Problem;
import org.pressling.dem.Unit;

/** The conductivity of a structure along the press in S/m, each phase with the conductivity of its own dense solid. */
final class Conductivity implements Descriptor {
    private final Charge charge;
    private final Localized names;
    private final List<Phase> phases;
    private final BulkConductivity bulk;

    /**
     * The label.
     *
     * @param charge what moves
     * @param names  the phases that it moves through, in words
     * @param phases these phases
     * @param bulk   what dense solids conduct
     */
    Conductivity(Charge charge, Localized names, List<Phase> phases, BulkConductivity bulk) {
        this.charge = charge;
        this.names = names;
        this.phases = phases;
        this.bulk = bulk;
    }

    @Override
    public String name() {
        return charge.key() + "_conductivity";
    }

    @Override
    public Unit unit() {
        return Unit.SIEMENS_PER_METRE;
    }

    @Override
    public Localized meaning() {
        return (charge == Charge.IONIC ? DescriptorTerm.IONIC : DescriptorTerm.ELECTRONIC).with(names);
    }

    @Override
    public boolean readsConductivity() {
        return true;
    }

    @Override
    public Optional<Problem> lacks() {
        List<String> unknown = phases.stream().filter(phase -> bulk.of(phase, charge).isEmpty()).map(Phase::name).toList();
        return unknown.isEmpty() ? Optional.empty()
                : Optional.of(ConductivityProblem.NOT_GIVEN.of(name(), unknown, charge.key() + "Conductivity"));
    }

    /** NaN where a bulk conductivity is not known. */
    @Override
    public double value(PressedSample sample) {
        return lacks().isPresent() ? Double.NaN : TransportDescriptors.network(sample, bulk.of(charge)).conductivity();
    }
}
