// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Our own laws are what the solver relies on, and laws that are not are found out. */
class ContactLawCheckTest {

    static Stream<ContactLawFactory> ours() {
        return Stream.concat(Stream.of(HertzMindlinFactory.values()), Stream.of(YieldingLawFactory.values()));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void ourLawsHaveNoFault(ContactLawFactory factory) {
        assertEquals(List.of(), ContactLawCheck.faults(factory, SingleContact.MATERIALS, Settings.defaults(
                ContactModel.settings(factory))), factory.id());
    }

    private static List<String> faults(ContactLaw law) {
        ContactLawFactory factory = new OneLaw("a", law);
        return ContactLawCheck.faults(factory, Materials.KOMORI_2022, Settings.defaults(List.of()));
    }

    @Test
    void aLinearSpringHasNone() {
        assertEquals(List.of(), faults(new Spring(d -> 100 * d, d -> 50 * d * d, 0)));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        List<String> faults = faults(new Spring(d -> d > 3e-8 ? Double.NaN : 100 * d, d -> 50 * d * d, 0));
        assertTrue(faults.get(1).startsWith("AM_SE: the normal force is NaN at an overlap of 3.0"), faults::toString);
    }

    @Test
    void anEnergyThatIsNotTheWorkIsFound() {
        List<String> faults = faults(new Spring(d -> 100 * d, d -> 100 * d * d, 0));
        assertTrue(faults.getFirst().startsWith("AM_AM: the energy does not change by the work of the force"), faults::toString);
    }

    @Test
    void aStepOf0ThatGoesOnIsFound() {
        List<String> faults = faults(new Spring(d -> 100 * d, d -> 50 * d * d, 1));
        assertTrue(faults.contains("SE_WALL: a second step of 0 gives another history"), faults::toString);
    }

    @Test
    void materialsMayBeExchanged() {
        ContactLawFactory one = new ContactLawFactory() {
            @Override
            public String id() {
                return "one";
            }

            @Override
            public List<Setting> settings() {
                return List.of();
            }

            @Override
            public ContactLaw create(Materials m, Settings s) {
                double stiffness = 1e-9 * m.list().getFirst().youngsModulus();
                return new Spring(d -> stiffness * d, d -> stiffness / 2 * d * d, 0);
            }
        };
        List<String> faults = ContactLawCheck.faults(one, Materials.KOMORI_2022, Settings.defaults(List.of()));
        assertEquals(List.of("AM_SE: the normal force changes when the two materials are exchanged"), faults);
    }

    @Test
    void contactsOfABatchDoNotKnowOfEachOther() {
        ContactLaw first = new Spring(d -> 100 * d, d -> 50 * d * d, 0) {
            @Override
            public void evaluate(ContactBatch batch) {
                super.evaluate(batch);
                Arrays.fill(batch.normalForce, 0, batch.count, batch.normalForce[0]);
            }
        };
        assertTrue(faults(first).contains("AM_AM: the normal force of a contact hangs on those beside it in the batch"),
                () -> faults(first).toString());
    }

    /** A spring with or without a count of the times it was asked. */
    private static class Spring implements ContactLaw {
        private final DoubleUnaryOperator force;
        private final DoubleUnaryOperator energy;
        private final int counts;

        Spring(DoubleUnaryOperator force, DoubleUnaryOperator energy, int counts) {
            this.force = force;
            this.energy = energy;
            this.counts = counts;
        }

        @Override
        public int stateCount() {
            return counts;
        }

        @Override
        public void evaluate(ContactBatch b) {
            for (int k = 0; k < b.count; k++) {
                b.normalForce[k] = force.applyAsDouble(b.overlap[k]);
                b.tangentialStiffness[k] = 1;
                b.damping[k] = 0;
                if (counts > 0) {
                    b.state[0][k]++;
                }
            }
        }

        @Override
        public void storedEnergy(ContactBatch b, double[] stored) {
            for (int k = 0; k < b.count; k++) {
                stored[k] = energy.applyAsDouble(b.overlap[k]);
            }
        }
    }
}
