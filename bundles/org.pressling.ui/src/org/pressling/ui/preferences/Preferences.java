// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pressling.study.RunOptions;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.StepName;
import org.pressling.ui.PresslingUi;

/** What users can set for all studies, with its defaults. */
public final class Preferences extends AbstractPreferenceInitializer {
    /** Threads of a run. */
    public static final String THREADS = "threads";
    /** Whether the report is opened when a run ends well. */
    public static final String OPEN_REPORT = "openReport";
    /** Name of the {@link PressureUnit} of views, or {@link PressureUnit#AUTO}. */
    public static final String PRESSURE_UNIT = "pressureUnit";

    /** Name of what becomes of a finished run when its study is run again, see {@link RunAgain}. */
    public static final String RUN_AGAIN = "runAgain";

    /** Identifier of the engine that trains where a study leaves it open, or {@link EngineWish#AUTO}. */
    public static final String ENGINE = "engine";
    /** Name of the {@link DeviceWish} for trainings. */
    public static final String DEVICE = "device";

    /** For the platform. */
    public Preferences() {
        // nothing to set up
    }

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).putInt(THREADS, RunOptions.everything().threads());
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).putBoolean(OPEN_REPORT, false);
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).put(RUN_AGAIN, RunAgain.ASK.name());
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).put(ENGINE, EngineWish.AUTO);
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).put(DEVICE, DeviceWish.AUTO.id());
        DefaultScope.INSTANCE.getNode(PresslingUi.ID).put(PRESSURE_UNIT, PressureUnit.AUTO);
    }

    /** {@return where the preferences are kept} */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, PresslingUi.ID);
    }

    /** {@return how runs are done} */
    public static RunOptions runOptions() {
        return new RunOptions(store().getInt(THREADS), StepName.REPORT, false,
                new EngineWish(store().getString(ENGINE), DeviceWish.parse(store().getString(DEVICE))));
    }
}
