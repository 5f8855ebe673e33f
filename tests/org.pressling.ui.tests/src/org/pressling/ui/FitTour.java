// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;

/** Goes through all layouts and all pages of the editor at several sizes, and looks for what is cut. */
public final class FitTour {
    private static final List<String> LAYOUTS = List.of(WorkbenchIds.PERSPECTIVE, PresslingUi.ID + ".look",
            PresslingUi.ID + ".evaluate");
    private static final List<String> PAGES = List.of("overview", "materials", "packing", "press", "campaign", "picture",
            "learning", "analyses", "source");

    private final Fit fit = new Fit();
    private final String pictures;

    /**
     * A tour that has not begun.
     *
     * @param pictures how the names of pictures begin
     */
    public FitTour(String pictures) {
        this.pictures = pictures;
    }

    /** What was cut wherever was looked so far. */
    public List<String> cut() {
        return fit.cut();
    }

    /** Goes through all layouts. */
    public void layouts(List<Point> sizes) throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        for (Point size : sizes) {
            resize(size);
            for (String id : LAYOUTS) {
                layout(id);
                look(size, id.substring(id.lastIndexOf('.') + 1));
            }
        }
    }

    /** Goes through all pages of the editor, beside the views of its layout and alone in the window. */
    public void pages(List<Point> sizes) throws Exception {
        IProject project = WorkbenchDriver.project("fit");
        try {
            layout(WorkbenchIds.PERSPECTIVE);
            StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "fitting"));
            for (Point size : sizes) {
                resize(size);
                pages(editor, size, "");
                alone(editor);
                pages(editor, size, "-alone");
                alone(editor);
            }
        } finally {
            WorkbenchDriver.page().closeAllEditors(false);
            WorkbenchDriver.settle();
            project.delete(true, true, null);
        }
    }

    private void pages(StudyEditor editor, Point size, String how) {
        for (String page : PAGES) {
            editor.setActivePage(page);
            look(size, page + how);
        }
    }

    /** Lets the editor have the window, or gives the views their places back. */
    private static void alone(StudyEditor editor) {
        WorkbenchDriver.page().toggleZoom(WorkbenchDriver.page().getReference(editor));
        WorkbenchDriver.settle();
    }

    /** Shows a layout as it is on the first start. */
    public static void layout(String id) throws Exception {
        PlatformUI.getWorkbench().showPerspective(id, WorkbenchDriver.page().getWorkbenchWindow());
        WorkbenchDriver.page().resetPerspective();
        WorkbenchDriver.settle();
    }

    private static void resize(Point size) {
        WorkbenchDriver.shell().setSize(size);
        WorkbenchDriver.settle();
    }

    private void look(Point size, String what) {
        WorkbenchDriver.screenshot("fit-" + pictures + size.x + "-" + what);
        fit.look(WorkbenchDriver.shell(), size.x + " " + what);
    }
}
