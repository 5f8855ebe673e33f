// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds words in a window that have less room than they need. */
public final class Fit {
    /** Room for the arrow of a combo, its borders, and around its words. */
    private static final int ARROW = 46;
    /** What has to be seen of words that the tool tip has. */
    private static final int GLIMPSE = 24;
    /** Room to both sides of what stands on a page. */
    private static final int MARGINS = 32;
    /** Room around the words of a tab, and between them and its picture. */
    private static final int TAB = 8;
    private static final int GAP = 4;
    /** Room for the cross of the tab in front. */
    private static final int CROSS = 20;
    /** Room around a heading, and for the arrow of the column that rows are sorted by. */
    private static final int HEADING = 12;
    private static final int SORTED = 16;
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
     */
    public void look(Composite parent, String where) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            switch (control) {
            case Label label -> check(label, label.getText(), where);
            case Hyperlink link -> check(link, link.getText(), where);
            case Button button -> check(button, button.getText(), where);
            case Text text when isOneLine(text) ->
                check(width(text, text.getText()), text.getClientArea().width, text.getText(), where);
            case Combo combo -> check(ARROW + seen(combo), combo.getSize().x, combo.getText(), where);
            case CTabFolder tabs -> tabs(tabs, where);
            case Table table when table.getHeaderVisible() -> headings(table, where);
            default -> {
                // holds no words of its own
            }
            }
            if (control instanceof Composite inner && !isOfOthers(control)) {
                look(inner, where);
            }
        }
    }

    /** What is typed over several lines is wrapped or scrolled. */
    private static boolean isOneLine(Text text) {
        return (text.getStyle() & SWT.MULTI) == 0;
    }

    /** All of its words; of a list whose tool tip has them as a line of their own the beginning, where all find no room. */
    private static int seen(Combo combo) {
        int all = width(combo, combo.getText());
        boolean told = !combo.getText().isBlank() && combo.getToolTipText() != null
                && combo.getToolTipText().lines().anyMatch(combo.getText()::equals);
        return told && !hasRoom(combo, ARROW + all) ? Math.min(all, GLIMPSE) : all;
    }

    /** Whether the page of a list is so wide that the list would be whole if all of the page stood in one column. */
    private static boolean hasRoom(Combo combo, int width) {
        for (Composite place = combo.getParent(); place != null; place = place.getParent()) {
            if (place instanceof ScrolledComposite page) {
                return combo.getLocation().x + width + MARGINS <= page.getClientArea().width;
            }
        }
        return false;
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

    private void tabs(CTabFolder tabs, String where) {
        for (CTabItem item : tabs.getItems()) {
            int picture = item.getImage() == null ? 0 : item.getImage().getBounds().width + GAP;
            int cross = item == tabs.getSelection() && item.getShowClose() ? CROSS : 0;
            check(width(tabs, item.getText()) + picture + cross + TAB, item.isShowing() ? item.getBounds().width : 0,
                    item.getText(), where);
        }
    }

    private void headings(Table table, String where) {
        for (TableColumn column : table.getColumns()) {
            int arrow = column == table.getSortColumn() && table.getSortDirection() != SWT.NONE ? SORTED : 0;
            if (!column.getText().isBlank() && column.getWidth() > 0) {
                check(width(table, column.getText()) + HEADING + arrow, column.getWidth(), column.getText(), where);
            }
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
