// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.ui.preferences.Preferences;

/** What can be set for all studies. */
class PreferencesTest {
    private static final String SETTINGS = "pressling.settings";

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        System.clearProperty(SETTINGS);
        Preferences.store().setToDefault(Preferences.THREADS);
    }

    @Test
    void threadsAreSetForRunsAndRestored() {
        int cores = Runtime.getRuntime().availableProcessors();
        assertEquals(cores, Preferences.runOptions().threads());
        PreferenceDialog dialog = open();
        Text threads = WorkbenchDriver.find(dialog.getShell(), Text.class, text -> text.getText().equals("" + cores));
        type(threads, "0");
        assertFalse(button(dialog, "Apply").isEnabled(), "no run goes without a thread");
        type(threads, "7");
        WorkbenchDriver.screenshot("preferences");
        press(dialog, "Apply");
        assertEquals(7, Preferences.runOptions().threads());
        press(dialog, "Restore Defaults");
        press(dialog, "Apply");
        assertEquals(cores, Preferences.runOptions().threads());
        assertTrue(dialog.close());
    }

    @Test
    void memoryIsWrittenWhereTheScriptReadsItBeforeJavaStarts() throws IOException {
        Path file = folder.resolve("new").resolve("workbench.properties");
        System.setProperty(SETTINGS, file.toString());
        PreferenceDialog dialog = open();
        Text memory = WorkbenchDriver.find(dialog.getShell(), Text.class, text -> text.getText().matches("\\d{3,}"));
        String usual = memory.getText();
        type(memory, "100");
        assertFalse(button(dialog, "Apply").isEnabled(), "nothing opens in so little");
        type(memory, "1024");
        WorkbenchDriver.screenshot("preferences-memory");
        press(dialog, "Apply");
        assertTrue(Files.readAllLines(file).contains("memory=1024"));
        press(dialog, "Restore Defaults");
        assertEquals(usual, memory.getText());
        press(dialog, "Apply");
        assertFalse(Files.readString(file).contains("memory="), "Java decides again");
        assertTrue(dialog.close());
    }

    private static PreferenceDialog open() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(WorkbenchDriver.shell(),
                PresslingUi.ID + ".preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        WorkbenchDriver.settle();
        return dialog;
    }

    /** The field looks at what it holds when a key comes up again. */
    private static void type(Text text, String value) {
        text.setText(value);
        text.notifyListeners(SWT.KeyUp, new Event());
        WorkbenchDriver.settle();
    }

    private static Button button(PreferenceDialog dialog, String name) {
        return WorkbenchDriver.find(dialog.getShell(), Button.class, b -> b.getText().replace("&", "").equals(name));
    }

    private static void press(PreferenceDialog dialog, String name) {
        button(dialog, name).notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
    }
}
