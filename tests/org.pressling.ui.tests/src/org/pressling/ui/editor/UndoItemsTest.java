// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** The menu says what Undo takes back and what Redo does again. */
class UndoItemsTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void openStudy() throws Exception {
        project = WorkbenchDriver.project("undoing");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "undo"));
        WorkbenchDriver.page().activate(editor);
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private static void undo() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(UNDO, null);
        WorkbenchDriver.settle();
    }

    /** The two items as the menu shows them, without their keys. */
    private static List<String> items() {
        Menu menu = new Menu(WorkbenchDriver.shell());
        UndoItems items = new UndoItems();
        try {
            items.fill(menu, 0);
            return Arrays.stream(menu.getItems()).map(UndoItemsTest::name).toList();
        } finally {
            items.dispose();
            menu.dispose();
        }
    }

    private static String name(MenuItem item) {
        return item.getText().replaceAll("\t.*", "");
    }

    @Test
    void theMenuSaysWhatIsUndoneAndRedone() throws Exception {
        assertEquals(List.of(Messages.Editor_undo, Messages.Editor_redo), items());
        editor.document().set("packing.height", "12.5");
        editor.document().set("packing.amRatioMeaning", "AM_SHARE_FINAL");
        editor.document().set("training.mirrorX", "false");
        assertEquals(List.of("Undo Turn Off Training: Mirror left and right", Messages.Editor_redo), items());
        undo();
        String meaning = items().getFirst();
        assertEquals("Undo Set Packing: What the ratio counts to ", meaning.substring(0, 43));
        assertEquals(-1, meaning.indexOf("AM_SHARE"), meaning);
        undo();
        assertEquals(List.of("Undo Set Packing: Height to 12.5 µm", meaning.replace("Undo", "Redo")), items());
        Menu edit = Arrays.stream(WorkbenchDriver.shell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow().getMenu();
        edit.notifyListeners(SWT.Show, new Event());
        assertEquals(items(), Arrays.stream(edit.getItems()).limit(2).map(UndoItemsTest::name).toList());
        edit.notifyListeners(SWT.Hide, new Event());
        WorkbenchDriver.settle();
        undo();
        assertEquals(List.of(Messages.Editor_undo, "Redo Set Packing: Height to 12.5 µm"), items());
    }

    @Test
    void elsewhereTheyHaveTheirPlainNames() throws Exception {
        editor.document().set("packing.height", "12.5");
        IWorkbenchPage page = WorkbenchDriver.page();
        page.showView("org.eclipse.ui.views.ProblemView");
        assertEquals(-1, items().getFirst().indexOf("12.5"), "the problems have nothing to do with it");
        page.activate(editor);
        assertEquals("Undo Set Packing: Height to 12.5 µm", items().getFirst());
    }
}
