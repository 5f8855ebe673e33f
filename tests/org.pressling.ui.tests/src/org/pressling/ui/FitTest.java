// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;

/** Nothing that is written in the window is cut, in any layout and at any size that it should work at. */
class FitTest {
    private static final List<Point> SIZES = List.of(new Point(1024, 700), new Point(1280, 800), new Point(1920, 1080));
    private static final List<String> LAYOUTS = List.of(WorkbenchIds.PERSPECTIVE, PresslingUi.ID + ".look",
            PresslingUi.ID + ".evaluate");
    private static final List<String> PAGES = List.of("overview", "materials", "packing", "press", "campaign", "picture",
            "learning", "analyses", "source");
    /** Room for the arrow of a combo and its borders. */
    private static final int ARROW = 36;
    /** Room for the picture of a tab and the gaps around it and the name. */
    private static final int TAB = 28;
    /** Room for the cross of the tab in front. */
    private static final int CROSS = 24;
    /** Measures are whole pixels. */
    private static final int ROUNDING = 1;

    private final List<String> cut = new ArrayList<>();
    private Point before;
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        before = WorkbenchDriver.shell().getSize();
        project = WorkbenchDriver.project("fit");
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
    }

    @AfterEach
    void backToBefore() throws Exception {
        layout(WorkbenchIds.PERSPECTIVE);
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.shell().setSize(before);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private static void layout(String id) throws Exception {
        PlatformUI.getWorkbench().showPerspective(id, WorkbenchDriver.page().getWorkbenchWindow());
        WorkbenchDriver.page().resetPerspective();
        WorkbenchDriver.settle();
    }

    @Test
    void nothingIsCutInAnyLayoutAtAnySize() throws Exception {
        Properties german = german();
        for (Point size : SIZES) {
            WorkbenchDriver.shell().setSize(size);
            for (String id : LAYOUTS) {
                layout(id);
                WorkbenchDriver.screenshot("fit-" + size.x + "-" + id.substring(id.lastIndexOf('.') + 1));
                look(WorkbenchDriver.shell(), size.x + " " + id, german);
            }
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void nothingIsCutOnAnyPageOfTheEditorAtAnySize() throws Exception {
        layout(WorkbenchIds.PERSPECTIVE);
        StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "fitting"));
        for (Point size : SIZES) {
            WorkbenchDriver.shell().setSize(size);
            for (String page : PAGES) {
                editor.setActivePage(page);
                WorkbenchDriver.screenshot("fit-" + size.x + "-" + page);
                look(WorkbenchDriver.shell(), size.x + " " + page, new Properties());
            }
        }
        assertEquals(List.of(), cut);
    }

    private void look(Composite parent, String where, Properties german) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            switch (control) {
            case Label label -> check(label, label.getText(), where);
            case Hyperlink link -> check(link, link.getText(), where);
            case Button button -> check(button, button.getText(), where);
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

    /** German names of views by the English ones. */
    private static Properties german() throws IOException {
        Properties english = read("plugin.properties");
        Properties german = read("plugin_de.properties");
        Properties names = new Properties();
        english.forEach((key, name) -> names.put(name, german.get(key)));
        return names;
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(Platform.getBundle(PresslingUi.ID).getEntry(file).openStream(),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
