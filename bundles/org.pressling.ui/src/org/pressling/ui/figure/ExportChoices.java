// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.pressling.ui.PresslingUi;

/** Where and how figures were exported the last time, kept with the workspace. */
public final class ExportChoices {
    private static final String FOLDER = "figure.folder";
    private static final String FORMAT = "figure.format";
    private static final String WIDTH = "figure.width";
    private static final String DPI = "figure.dpi";

    private final IEclipsePreferences kept;

    /** Choices in a node of preferences. */
    ExportChoices(IEclipsePreferences kept) {
        this.kept = kept;
    }

    /** {@return those of the workspace} */
    public static ExportChoices ofWorkspace() {
        return new ExportChoices(InstanceScope.INSTANCE.getNode(PresslingUi.ID));
    }

    /** {@return the folder that was chosen the last time} */
    public String folder() {
        return kept.get(FOLDER, System.getProperty("user.home"));
    }

    FigureFormat format() {
        FigureFormat[] formats = FigureFormat.values();
        return formats[Math.clamp(kept.getInt(FORMAT, 0), 0, formats.length - 1)];
    }

    /** Width in mm as it was entered; empty for that of a report. */
    String width() {
        return kept.get(WIDTH, "");
    }

    /** Pixels per inch as they were entered; empty for those of a report. */
    String dpi() {
        return kept.get(DPI, "");
    }

    /**
     * Remembers a folder.
     *
     * @param folder that was chosen
     */
    public void keepFolder(Path folder) {
        kept.put(FOLDER, folder.toString());
    }

    void keep(Path folder, FigureFormat format, String width, String dpi) {
        keepFolder(folder);
        kept.putInt(FORMAT, format.ordinal());
        kept.put(WIDTH, width);
        kept.put(DPI, dpi);
    }
}
