// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.io.StudyResourceSets;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.project.StudyFiles;

/** Materials of one's own, and studies that use them. */
class LibraryEditorTest {
    private IProject project;
    private IFile file;

    @BeforeEach
    void makeLibrary() throws Exception {
        project = WorkbenchDriver.project("powders");
        file = project.getFile("mine." + MaterialLibraries.EXTENSION);
        byte[] bytes = MaterialLibraries.toBytes(MaterialLibraries.create("mine"), StudyFiles.path(file));
        file.create(new ByteArrayInputStream(bytes), true, null);
    }

    @AfterEach
    void close() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void aMaterialIsMadeKeptAndChosenInAStudy() throws Exception {
        LibraryEditor editor = (LibraryEditor) IDE.openEditor(WorkbenchDriver.page(), file);
        WorkbenchDriver.settle();
        press("Add");
        WorkbenchDriver.enter(WorkbenchDriver.field("materials[0].id"), "My-NMC");
        WorkbenchDriver.enter(WorkbenchDriver.field("materials[0].youngsModulus"), "177.5");
        WorkbenchDriver.enter(WorkbenchDriver.field("materials[0].source"), "Measured here, nanoindentation, 40 particles.");
        press("Copy");
        assertEquals("My-NMC-2", editor.document().get("materials[1].id"));
        WorkbenchDriver.enter(WorkbenchDriver.field("materials[1].youngsModulus"), "-4");
        assertTrue(editor.isDirty());
        WorkbenchDriver.screenshot("library-refused");
        editor.getEditorSite().getActionBars().getGlobalActionHandler("undo").run();
        editor.getEditorSite().getActionBars().getGlobalActionHandler("undo").run();
        assertEquals(1, editor.document().materials().size(), "first what was typed goes, then the copy");
        editor.doSave(null);
        assertFalse(editor.isDirty());
        assertEquals(177.5, MaterialLibraries.load(StudyResourceSets.create(), StudyFiles.path(file)).getMaterials()
                .getFirst().getYoungsModulus());
        WorkbenchDriver.screenshot("library");

        StudyEditor study = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "user"));
        study.setActivePage("materials");
        WorkbenchDriver.settle();
        Combo am = WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                c -> "am".equals(c.getData(StudyEditor.PATH_KEY)));
        am.select(am.indexOf("My-NMC"));
        am.notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
        assertEquals(177.5, study.document().study().getAm().getYoungsModulus());
        study.doSave(null);
        assertEquals("My-NMC", StudyFiles.load(study.document().file()).getAm().getId());
    }

    private static void press(String name) {
        Button button = WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class, b -> b.getText().equals(name));
        button.notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
    }
}
