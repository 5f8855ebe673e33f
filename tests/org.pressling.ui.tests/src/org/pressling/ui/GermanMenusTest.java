// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.explorer.StudyExplorer;

/** What stands in the menus of the window and of the tree of studies has a German text, the platform's entries, too. */
class GermanMenusTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("menus");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void everyEntryHasAGermanText() throws Exception {
        IFile study = WorkbenchDriver.tinyStudy(project, "study");
        IFile table = project.getFile("particles.csv");
        table.create(new ByteArrayInputStream(new byte[0]), true, null);
        IFolder folder = project.getFolder("folder");
        folder.create(true, true, null);
        WorkbenchDriver.edit(study);
        Set<String> entries = new TreeSet<>();
        for (MenuItem item : WorkbenchDriver.shell().getMenuBar().getItems()) {
            collect(item, entries);
        }
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(project, 1);
        for (Object selected : List.of(project, study, table, folder)) {
            explorer.getCommonViewer().setSelection(new StructuredSelection(selected), true);
            collect(explorer.getCommonViewer().getTree().getMenu(), entries);
        }
        assertTrue(entries.containsAll(List.of("Dark", "Open With", "Plain Text Editor", "Clipboard")),
                entries::toString);
        entries.removeAll(translated());
        entries.removeAll(List.of("A wizard of others", "In the slot")); // by fragment.xml of these tests
        entries.removeIf(entry -> entry.contains("study.pressling") || entry.contains("particles.csv"));
        assertEquals(Set.of(), entries, "entries without a German text");
    }

    private static void collect(MenuItem item, Set<String> entries) {
        String entry = plain(item.getText());
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
        if (item.getMenu() != null) {
            collect(item.getMenu(), entries);
        }
    }

    /** Most menus are filled when they are shown. */
    private static void collect(Menu menu, Set<String> entries) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (!item.isDisposed()) {
                collect(item, entries);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    /** Without its mnemonic, its key and the dots. */
    private static String plain(String text) {
        return text.replaceFirst("\t.*", "").replace("&", "").replaceFirst("(\\.\\.\\.|\u2026)$", "").strip();
    }

    /** The English texts that have a German one: of our own bundles, and those of the platform that our fragments translate. */
    private static Set<String> translated() throws IOException {
        Set<String> texts = new TreeSet<>();
        for (Bundle bundle : Platform.getBundle(PresslingUi.ID).getBundleContext().getBundles()) {
            for (GermanTexts file : GermanTexts.of(bundle)) {
                file.german().stringPropertyNames().forEach(key -> texts.add(plain(file.english().getProperty(key, ""))));
            }
        }
        return texts;
    }
}
