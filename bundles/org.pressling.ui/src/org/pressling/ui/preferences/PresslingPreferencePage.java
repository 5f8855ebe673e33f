// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
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
import org.pressling.ui.Messages;

/** Preferences of runs, what the memory is, and the way to colours, fonts and themes. */
public final class PresslingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_THREADS = 1024;
    private static final int WIDTH = 360;
    private static final int MEBI = 1 << 20;

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
        addField(new BooleanFieldEditor(Preferences.OPEN_REPORT, Messages.Preferences_openReport, parent));
        Label memory = new Label(parent, SWT.WRAP);
        memory.setText(NLS.bind(Messages.Preferences_memory, Long.valueOf(Runtime.getRuntime().maxMemory() / MEBI)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(memory);
        link(parent, "org.eclipse.ui.preferencePages.ColorsAndFonts", Messages.Preferences_colours);
        link(parent, "org.eclipse.ui.preferencePages.Views", Messages.Preferences_theme);
        link(parent, "org.eclipse.ui.preferencePages.Keys", Messages.Preferences_keys);
    }

    private void link(Composite parent, String page, String words) {
        PreferenceLinkArea link = new PreferenceLinkArea(parent, SWT.NONE, page, words,
                (IWorkbenchPreferenceContainer) getContainer(), null);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(link.getControl());
    }
}
