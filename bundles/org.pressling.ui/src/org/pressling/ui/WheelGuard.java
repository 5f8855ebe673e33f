// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;

/**
 * Keeps the mouse wheel from changing a setting that the user only scrolls past. A choice, a number or a slider takes the
 * wheel while it has the focus; otherwise the page around it scrolls, as it does beside the field.
 */
public final class WheelGuard {
    private static final Set<Class<? extends Control>> CHANGED_BY_WHEEL = Set.of(Combo.class, CCombo.class, Spinner.class,
            Scale.class, Slider.class);
    /** How far a page goes for each line that the wheel asks for [px]. */
    private static final int LINE = 16;

    private WheelGuard() {
    }

    /**
     * Guards every field of every window and dialog.
     *
     * @param display the display of the workbench
     */
    public static void guard(Display display) {
        display.addFilter(SWT.MouseWheel, WheelGuard::turned);
        display.addFilter(SWT.MouseHorizontalWheel, WheelGuard::turned);
    }

    private static void turned(Event event) {
        Control field = event.widget instanceof Control control ? field(control) : null;
        if (field != null && !hasFocus(field)) {
            event.doit = false;
            if (event.type == SWT.MouseWheel) {
                scrollPage(field, event.count);
            }
            event.type = SWT.None;
        }
    }

    /** The field that a control is, or is a part of; null if the wheel changes nothing here. */
    private static Control field(Control control) {
        if (CHANGED_BY_WHEEL.contains(control.getClass())) {
            return control;
        }
        return control.getParent() instanceof CCombo combo ? combo : null;
    }

    private static boolean hasFocus(Control field) {
        for (Control c = field.getDisplay().getFocusControl(); c != null; c = c.getParent()) {
            if (c == field) {
                return true;
            }
        }
        return false;
    }

    private static void scrollPage(Control field, int lines) {
        for (Composite around = field.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite page) {
                Point origin = page.getOrigin();
                page.setOrigin(origin.x, Math.max(0, origin.y - lines * LINE));
                return;
            }
        }
    }
}
