// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
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

    private final Fit fit = new Fit();
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
                fit.look(WorkbenchDriver.shell(), size.x + " " + id, german);
            }
        }
        assertEquals(List.of(), fit.cut());
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
                fit.look(WorkbenchDriver.shell(), size.x + " " + page, new Properties());
            }
        }
        assertEquals(List.of(), fit.cut());
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
