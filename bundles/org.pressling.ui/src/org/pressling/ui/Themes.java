// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The theme of the workbench. All there is of the platform's theme engine is provisional, so only this class uses it. */
@SuppressWarnings("restriction")
public final class Themes {

    private Themes() {
    }

    /**
     * Changes the theme for now and for the next start. From light to dark and back GTK changes its own colours first: the
     * platform hands every control back to the toolkit before it styles it anew, and the toolkit then gives it, for good,
     * the colours that it knows of at that moment. It learns of new ones a little later, by an event.
     *
     * @param id   identifier of the theme
     * @param done called when all is in the new colours
     */
    public static void choose(String id, Runnable done) {
        Runnable apply = () -> {
            engine().setTheme(id, true);
            done.run();
        };
        if (isDark(id) == isDark(active())) {
            apply.run();
        } else {
            Display display = PlatformUI.getWorkbench().getDisplay();
            ToolkitColours.await(display, apply);
            DarkColours.prefer(isDark(id));
        }
    }

    /** The platform, too, knows dark themes by their names. */
    private static boolean isDark(String id) {
        return id.contains("dark");
    }

    /**
     * Whether a theme is the one in use.
     *
     * @param id identifier of the theme
     * @return whether the workbench has its colours
     */
    public static boolean isActive(String id) {
        return active().equals(id);
    }

    private static String active() {
        ITheme active = engine().getActiveTheme();
        return active == null ? "" : active.getId();
    }

    /**
     * Gives controls the colours of the theme. Those that were there when their part was opened have them already.
     *
     * @param made what was made later, with all it holds
     */
    public static void style(Control made) {
        engine().applyStyles(made, true);
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
