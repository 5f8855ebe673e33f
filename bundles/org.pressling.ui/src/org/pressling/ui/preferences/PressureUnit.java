// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.pressling.analysis.figure.CompactionCurve;
import org.pressling.dem.Box;
import org.pressling.dem.Unit;
import org.pressling.ui.PresslingUi;

/** In what views tell pressures and stresses; files and reports keep theirs. */
public enum PressureUnit {
    /** Gigapascal, as in the paper. */
    GPA(Unit.GIGAPASCAL),
    /** Megapascal, as presses are set. */
    MPA(Unit.MEGAPASCAL);

    /** What the preference is where the structure decides: GPa in the plane, MPa in space. */
    static final String AUTO = "AUTO";

    private final Unit unit;

    PressureUnit(Unit unit) {
        this.unit = unit;
    }

    /**
     * The unit for a structure.
     *
     * @param box what holds it
     * @return what the user prefers; where that is left open, MPa in space
     */
    public static PressureUnit of(Box box) {
        return CompactionCurve.usualUnit(box).equals(MPA.unit)
                && Preferences.store().getString(Preferences.PRESSURE_UNIT).equals(AUTO) ? MPA : preferred();
    }

    /** {@return the unit that the user prefers; GPa where that is left open} */
    public static PressureUnit preferred() {
        String name = Preferences.store().getString(Preferences.PRESSURE_UNIT);
        return Arrays.stream(values()).filter(unit -> unit.name().equals(name)).findFirst().orElse(GPA);
    }

    /**
     * Has something done whenever the user prefers another unit, as long as a control lives.
     *
     * @param control the control
     * @param change  what to do, on the thread of the display
     */
    public static void follow(Control control, Runnable change) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PresslingUi.ID);
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(Preferences.PRESSURE_UNIT)) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        change.run();
                    }
                });
            }
        };
        node.addPreferenceChangeListener(listener);
        control.addDisposeListener(e -> node.removePreferenceChangeListener(listener));
    }

    /** {@return the unit} */
    public Unit unit() {
        return unit;
    }

    /** {@return what people write, such as {@code MPa}} */
    public String symbol() {
        return unit.printed();
    }

    /**
     * Turns a pressure into this unit.
     *
     * @param pascal pressure in Pa
     * @return the pressure in this unit
     */
    public double of(double pascal) {
        return unit.fromSi(pascal);
    }
}
