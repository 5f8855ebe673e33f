// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.pressling.learning.LearningEngine;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineWish;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Preferences of runs, the memory of the workbench, and the way to colours, fonts and themes. */
public final class PresslingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_THREADS = 1024;
    private static final int WIDTH = 360;
    private static final int MEBI = 1 << 20;

    private final Optional<MemoryStore> memory = MemoryStore.find();
    private IntegerFieldEditor memoryField;

    /** For the platform. */
    public PresslingPreferencePage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
        setDescription(Messages.Preferences_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // needs nothing of it
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        IntegerFieldEditor threads = new IntegerFieldEditor(Preferences.THREADS, Messages.Preferences_threads, parent);
        threads.setValidRange(1, MOST_THREADS);
        threads.setErrorMessage(NLS.bind(Messages.Preferences_threadsRange, Integer.valueOf(MOST_THREADS)));
        addField(threads);
        addField(new ComboFieldEditor(Preferences.DEVICE, Messages.Preferences_device, devices(), parent));
        addField(new ComboFieldEditor(Preferences.ENGINE, Messages.Preferences_engine, engines(), parent));
        addField(new ComboFieldEditor(Preferences.RUN_AGAIN, Messages.Preferences_runAgain,
                new String[][] {{Messages.Preferences_runAgainAsk, RunAgain.ASK.name()},
                        {Messages.Run_asNew, RunAgain.NEW.name()}, {Messages.Run_replace, RunAgain.REPLACE.name()}},
                parent));
        addField(new BooleanFieldEditor(Preferences.OPEN_REPORT, Messages.Preferences_openReport, parent));
        addField(new ComboFieldEditor(Preferences.PRESSURE_UNIT, Messages.Preferences_pressureUnit,
                Stream.concat(Stream.<String[]>of(new String[] {Messages.Choice_automatic, PressureUnit.AUTO}),
                        Arrays.stream(PressureUnit.values()).map(unit -> new String[] {unit.symbol(), unit.name()}))
                        .toArray(String[][]::new),
                parent));
        memory.ifPresent(_ -> createMemoryField(parent));
        link(parent, "org.eclipse.ui.preferencePages.ColorsAndFonts", Messages.Preferences_colours);
        link(parent, "org.eclipse.ui.preferencePages.Views", Messages.Preferences_theme);
        link(parent, "org.eclipse.ui.preferencePages.Keys", Messages.Preferences_keys);
    }

    private static String[][] devices() {
        return new String[][] {{Messages.Preferences_deviceAuto, DeviceWish.AUTO.id()},
                {Messages.Preferences_deviceCpu, DeviceWish.CPU.id()}, {Messages.Preferences_deviceGpu, DeviceWish.GPU.id()}};
    }

    private static String[][] engines() {
        Catalogue<LearningEngine> engines = PresslingUi.contributions().of(LearningEngine.KIND);
        return Stream.concat(Stream.<String[]>of(new String[] {Messages.Choice_automatic, EngineWish.AUTO}),
                engines.all().stream().map(engine -> new String[] {engine.name().said(), engine.id()})).toArray(String[][]::new);
    }

    /** Its store is another one than that of the page, and holds from the next start on. */
    private void createMemoryField(Composite parent) {
        int most = (int) Math.max(MemoryStore.LEAST, MemoryStore.machine());
        memoryField = new IntegerFieldEditor(MemoryStore.MEMORY, Messages.Preferences_memory, parent);
        memoryField.setValidRange(MemoryStore.LEAST, most);
        memoryField.setErrorMessage(NLS.bind(Messages.Preferences_memoryRange, Integer.valueOf(MemoryStore.LEAST),
                Integer.valueOf(most)));
        addField(memoryField);
        Label now = new Label(parent, SWT.WRAP);
        now.setText(NLS.bind(Messages.Preferences_memoryNow, Long.valueOf(Runtime.getRuntime().maxMemory() / MEBI)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(now);
    }

    @Override
    protected void initialize() {
        super.initialize();
        memory.ifPresent(store -> {
            memoryField.setPreferenceStore(store);
            memoryField.load();
        });
    }

    @Override
    public boolean performOk() {
        return super.performOk() && memory.map(this::save).orElse(Boolean.TRUE);
    }

    private boolean save(MemoryStore store) {
        try {
            if (store.needsSaving()) {
                store.save();
            }
            return true;
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.Preferences_memoryNotSaved, e.getMessage()));
            return false;
        }
    }

    private void link(Composite parent, String page, String words) {
        PreferenceLinkArea link = new PreferenceLinkArea(parent, SWT.NONE, page, words,
                (IWorkbenchPreferenceContainer) getContainer(), null);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(link.getControl());
    }
}
