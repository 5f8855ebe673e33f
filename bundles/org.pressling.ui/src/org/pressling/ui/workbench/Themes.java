// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The theme of the workbench. All there is of the platform's theme engine is provisional, so only this class uses it. */
@SuppressWarnings("restriction")
public final class Themes {

    private Themes() {
    }

    /** Changes the theme now and for the next start. */
    static void choose(String id) {
        engine().setTheme(id, true);
    }

    /** Whether a theme is the one in use. */
    static boolean isActive(String id) {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().equals(id);
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
