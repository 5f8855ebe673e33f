// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.pressling.analysis.draw.Style;
import org.pressling.dem.Phase;

/**
 * Colours by what they stand for. They follow the theme of the workbench and what the user chose under Colors and Fonts;
 * drawings take their ground and their lines from the colours of the canvas they are on.
 */
public final class Theme {
    /** Active material in drawings. */
    public static final String AM = PresslingUi.ID + ".am";
    /** Solid electrolyte in drawings. */
    public static final String SE = PresslingUi.ID + ".se";
    /** Links in words. */
    public static final String LINK = PresslingUi.ID + ".link";

    private Theme() {
    }

    /** {@return the colour of a phase's particles: one that users can choose for the two of the paper, else that of figures} */
    public static Color colour(Phase phase) {
        if (phase.equals(Phase.AM) || phase.equals(Phase.SE)) {
            return colour(phase.equals(Phase.AM) ? AM : SE);
        }
        java.awt.Color fill = Style.fill(phase);
        return new Color(fill.getRed(), fill.getGreen(), fill.getBlue());
    }

    /**
     * A colour that users can choose.
     *
     * @param id one of the identifiers above
     * @return the colour, not to be disposed
     */
    public static Color colour(String id) {
        Color chosen = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
        return chosen == null ? Display.getCurrent().getSystemColor(SWT.COLOR_LIST_FOREGROUND) : chosen;
    }

    /**
     * A colour from one number.
     *
     * @param colour {@code 0xRRGGBB}
     * @return the same for the toolkit
     */
    public static Color unpacked(int colour) {
        return new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }

    /**
     * Turns a colour into the form that drawings take.
     *
     * @param colour any colour
     * @return {@code 0xRRGGBB}
     */
    public static int packed(Color colour) {
        return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }

    /**
     * Draws anew whenever a colour was chosen or the theme was changed, after all controls have their new colours.
     *
     * @param control whose life it lasts
     * @param draw    called on the thread of the user interface
     */
    public static void follow(Control control, Runnable draw) {
        boolean[] waiting = new boolean[1];
        IPropertyChangeListener listener = event -> {
            if (!waiting[0] && !control.isDisposed()) {
                waiting[0] = true;
                control.getDisplay().asyncExec(() -> {
                    waiting[0] = false;
                    if (!control.isDisposed()) {
                        draw.run();
                    }
                });
            }
        };
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        themes.addPropertyChangeListener(listener);
        control.addListener(SWT.Dispose, e -> themes.removePropertyChangeListener(listener));
    }

    /** {@return the colour of words that explain others} */
    public static Color remark() {
        Color colour = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
        return colour == null ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND) : colour;
    }

    /** {@return the colour of words that say what is wrong} */
    public static Color error() {
        Color colour = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
        return colour == null ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND) : colour;
    }
}
