// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds words in a window that have less room than they need. */
public final class Fit {
    /** Room for the arrow of a combo and its borders. */
    private static final int ARROW = 36;
    /** Room for the picture of a tab and the gaps around it and the name. */
    private static final int TAB = 28;
    /** Room for the cross of the tab in front. */
    private static final int CROSS = 24;
    /** Measures are whole pixels. */
    private static final int ROUNDING = 1;

    private final List<String> cut = new ArrayList<>();

    /** What was cut wherever was looked so far. */
    public List<String> cut() {
        return List.copyOf(cut);
    }

    /**
     * Looks at everything in sight.
     *
     * @param parent a window or a part of one
     * @param where  what is shown, for the account
     * @param german German names of tabs by those they have now; a place of tabs has to have room for these too
     */
    public void look(Composite parent, String where, Properties german) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            switch (control) {
            case Label label -> check(label, label.getText(), where);
            case Hyperlink link -> check(link, link.getText(), where);
            case Button button -> check(button, button.getText(), where);
            case Combo combo when isExplained(combo) -> check(ARROW, combo.getSize().x, combo.getText(), where);
            case Combo combo -> check(width(combo, combo.getText()) + ARROW, combo.getSize().x, combo.getText(), where);
            case CTabFolder tabs -> tabs(tabs, where, german);
            default -> {
                // holds no words of its own
            }
            }
            if (control instanceof Composite inner && !isOfOthers(control)) {
                look(inner, where, german);
            }
        }
    }

    /** A list may be narrow where its tool tip has all of the text. */
    private static boolean isExplained(Combo combo) {
        String tip = combo.getToolTipText();
        return tip != null && tip.contains(combo.getText());
    }

    /** The status line and charts shorten what they show by themselves, and say it elsewhere. */
    private static boolean isOfOthers(Control control) {
        String name = control.getClass().getName();
        return name.contains("StatusLine") || name.startsWith("org.eclipse.swtchart");
    }

    private void check(Control control, String text, String where) {
        if (!text.isBlank() && (control.getStyle() & SWT.SEPARATOR) == 0) {
            Point size = control.getSize();
            boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
            Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
            check(wraps ? needed.y : needed.x, wraps ? size.y : size.x, text, where);
        }
    }

    private void check(int needed, int got, String text, String where) {
        if (needed > got + ROUNDING) {
            cut.add(where + ": '" + text + "' needs " + needed + " and has " + got);
        }
    }

    /** The names of tabs in the language of this test have to be whole, and those in German to have room enough. */
    private void tabs(CTabFolder tabs, String where, Properties german) {
        int needed = CROSS;
        for (CTabItem item : tabs.getItems()) {
            check(width(tabs, item.getText()), item.isShowing() ? item.getBounds().width : 0, item.getText(), where);
            needed += width(tabs, german.getProperty(item.getText(), item.getText())) + TAB;
        }
        if (!german.isEmpty() && tabs.getItemCount() > 0) {
            check(needed, tabs.getClientArea().width, "German tabs beside " + tabs.getItem(0).getText(), where);
        }
    }

    private static int width(Control control, String text) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }
}
