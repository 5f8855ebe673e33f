// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pressling.dem.Materials;
import org.pressling.dem.Settings;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.press.PressStage.Kind;

/**
 * What a box presses to under each law, and how far it springs back: prints the table of docs/physics.md. Not a test: it takes
 * half a minute, and asserts nothing.
 */
final class SpringBackTable {
    private static final Materials MATERIALS = TestStructures.YIELDING;
    private static final PressSchedule SCHEDULE = new PressSchedule(
            List.of(new PressStage(Kind.PRESSURE, 300e6), new PressStage(Kind.RELEASE, 1e6)));

    private SpringBackTable() {
    }

    /** Prints the table. */
    public static void main(String[] args) {
        List<ContactLawFactory> laws = new ArrayList<>(List.of(HertzMindlinFactory.CORRECTED));
        laws.addAll(List.of(YieldingLawFactory.values()));
        System.out.println("| law | D at 300 MPa | D at 1 MPa | spring-back | largest inertial number |\n|---|---|---|---|---|");
        for (ContactLawFactory factory : laws) {
            ContactModel law = ContactModel.of(factory, MATERIALS, Settings.of(factory.settings(), Map.of()));
            ScheduledPress press = Press.run(TestStructures.small(1, true), MATERIALS, law, PressSettings.defaults(1e-6),
                    SCHEDULE,
                    PressMonitor.NONE);
            StageOutcome loaded = press.stages().getFirst();
            StageOutcome released = press.stages().getLast();
            System.out.printf(Locale.ROOT, "| `%s` | %.3f | %.3f | %.1f %% | %.1e |%n", factory.id(), loaded.relativeDensity(),
                    released.relativeDensity(), 100 * released.springBack(), press.result().quality().inertialNumber());
        }
    }
}
