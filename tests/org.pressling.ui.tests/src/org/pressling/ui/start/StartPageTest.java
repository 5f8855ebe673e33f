// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.project.ExampleStudies;
import org.pressling.ui.project.StudyFiles;

/** Where no editor is open there is the start page, and it leads to a study. */
class StartPageTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private IProject project;

    @BeforeEach
    void closeAll() throws Exception {
        project = WorkbenchDriver.project("begun");
        WorkbenchDriver.page().closeAllEditors(false);
        StartPages.open(WorkbenchDriver.page());
        WorkbenchDriver.settle();
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void itShowsEveryExampleWithItsPicture() {
        WorkbenchDriver.screenshot("start");
        for (Example example : Examples.all()) {
            Hyperlink link = link(example);
            assertEquals(example.title().said(), link.getText());
            Label picture = WorkbenchDriver.find(link.getParent(), Label.class, label -> label.getImage() != null);
            assertEquals(new Rectangle(0, 0, 120, 90), picture.getImage().getBounds(), example.name());
        }
    }

    @Test
    void aClickOnAnExampleMakesAStudyAndThePageGoesAndComesBack() throws Exception {
        click(link(Examples.all().getFirst()));
        StudyEditor editor = assertInstanceOf(StudyEditor.class, WorkbenchDriver.page().getActiveEditor());
        IFile file = project.getFile("quickstart.pressling");
        assertEquals(file, editor.getAdapter(IFile.class));
        assertEquals("quickstart", StudyFiles.load(file).getName());
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        WorkbenchDriver.waitUntil("the study in the tree", SOON,
                () -> file.equals(explorer.getCommonViewer().getStructuredSelection().getFirstElement()));
        WorkbenchDriver.waitUntil("the page goes", SOON, () -> WorkbenchDriver.page().getEditorReferences().length == 1);
        WorkbenchDriver.page().closeEditor(editor, false);
        WorkbenchDriver.waitUntil("the page comes back", SOON,
                () -> WorkbenchDriver.page().getActiveEditor() instanceof StartPage);
        Hyperlink recent = link(file);
        assertTrue(recent.getText().contains("quickstart"), recent.getText());
        click(recent);
        assertInstanceOf(StudyEditor.class, WorkbenchDriver.page().getActiveEditor());
    }

    @Test
    void aStudyFromElsewhereIsCopiedAndOneOfAProjectIsNot() throws Exception {
        IFile here = WorkbenchDriver.tinyStudy(project, "here");
        assertEquals(here, ExampleStudies.bring(StudyFiles.path(here)));
        Path there = Files.copy(StudyFiles.path(here), folder.resolve("here.pressling"));
        IFile copy = ExampleStudies.bring(there);
        assertEquals("here-2.pressling", copy.getName());
        assertEquals(List.of(Files.readString(there)), List.of(Files.readString(StudyFiles.path(copy))));
    }

    private static void click(Hyperlink link) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = 2;
            event.y = 2;
            link.notifyListeners(type, event);
        }
        WorkbenchDriver.settle();
    }

    private static Hyperlink link(Object target) {
        Hyperlink link = WorkbenchDriver.find(WorkbenchDriver.shell(), Hyperlink.class,
                any -> target.equals(any.getData(StartPage.TARGET)));
        assertNotNull(link, () -> "no link for " + target);
        return link;
    }
}
