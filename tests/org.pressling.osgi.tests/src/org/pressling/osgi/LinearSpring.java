// SPDX-License-Identifier: EPL-2.0
package org.pressling.osgi;

import java.util.List;

import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;

/** A stranger's contact law: F = k δ, with two thirds of k against shear, without damping. Friction is none of its business. */
public final class LinearSpring implements ContactLawFactory {

    @Override
    public String id() {
        return "test.linear-spring";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.number("stiffness", Unit.NEWTON_PER_METRE, 1e4, 1, 1e9, Localized.english("Force over overlap.")));
    }

    @Override
    public ContactLaw create(Materials m, Settings s) {
        return new Law(s.number("stiffness"));
    }

    private record Law(double stiffness) implements ContactLaw {

        @Override
        public int stateCount() {
            return 0;
        }

        @Override
        public void evaluate(ContactBatch batch) {
            for (int k = 0; k < batch.count; k++) {
                batch.normalForce[k] = stiffness * batch.overlap[k];
                batch.tangentialStiffness[k] = stiffness * 2 / 3;
                batch.damping[k] = 0;
            }
        }

        @Override
        public void storedEnergy(ContactBatch batch, double[] energy) {
            for (int k = 0; k < batch.count; k++) {
                energy[k] = 0.5 * stiffness * batch.overlap[k] * batch.overlap[k];
            }
        }
    }
}
