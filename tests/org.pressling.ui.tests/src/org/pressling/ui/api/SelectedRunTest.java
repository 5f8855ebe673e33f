// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;

/** Whatever is selected, a plug-in learns of which run and sample it is. */
class SelectedRunTest {
    private IProject project;
    private IFile study;
    private RunFolder run;

    @BeforeEach
    void makeAStudyWithARun() throws Exception {
        project = WorkbenchDriver.project("api");
        study = WorkbenchDriver.tinyStudy(project, "chosen");
        run = StudyFiles.runFolder(study).orElseThrow();
        Files.createDirectories(run.root().resolve("samples/0003"));
        Files.writeString(run.root().resolve("run.json"), "{}");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void filesNodesEditorsAndPartsOfAStudyAdapt() throws Exception {
        SelectedRun whole = new SelectedRun(run, 0);
        assertEquals(whole, Adapters.adapt(study, SelectedRun.class));
        assertEquals(whole, Adapters.adapt(new StudyNode(study, StudyNode.Kind.SAMPLES, "Samples"), SelectedRun.class));
        StudyEditor editor = WorkbenchDriver.edit(study);
        assertEquals(whole, Adapters.adapt(editor, SelectedRun.class));
        assertEquals(whole, Adapters.adapt(editor.getAdapter(Study.class).getPress(), SelectedRun.class));
        IResource sample = project.findMember(IPath.fromOSString("runs/chosen/samples/0003"));
        assertEquals(new SelectedRun(run, 3), Adapters.adapt(sample, SelectedRun.class));
        assertEquals(Optional.of(study), whole.study());
        StudyNode kept = new StudyNode(study, StudyNode.Kind.KEPT, "Run 2", "chosen@2");
        assertEquals(run.beside("chosen@2"), SelectedRun.of(kept).orElseThrow().folder());
        assertEquals(Optional.of(study), SelectedRun.of(kept).orElseThrow().study(), "an earlier run is of the same study");
    }

    @Test
    void whatIsAboutNoRunDoesNotAdapt() throws Exception {
        IFile notes = project.getFile("notes.txt");
        notes.create(new ByteArrayInputStream(new byte[0]), true, null);
        assertTrue(SelectedRun.of(notes).isEmpty());
        assertTrue(SelectedRun.of("a word").isEmpty());
        assertTrue(SelectedRun.of((Object) null).isEmpty());
        assertTrue(SelectedRun.of((ISelection) null).isEmpty());
        assertTrue(SelectedRun.of(StructuredSelection.EMPTY).isEmpty());
        assertTrue(new SelectedRun(new RunFolder(run.root().resolveSibling("pressed-alone")), 0).study().isEmpty());
    }

    @Test
    void aViewOfAPlugInFollowsExplorerAndEditor() throws Exception {
        FollowingView view = WorkbenchDriver.view("test.follower", FollowingView.class);
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().setSelection(new StructuredSelection(study), true);
        WorkbenchDriver.settle();
        assertEquals(Optional.of(new SelectedRun(run, 0)), view.shown());
        explorer.getCommonViewer().setSelection(
                new StructuredSelection(project.findMember(IPath.fromOSString("runs/chosen/samples/0003"))), true);
        WorkbenchDriver.settle();
        assertEquals(Optional.of(new SelectedRun(run, 3)), view.shown());
        ISelectionService selected = WorkbenchDriver.page().getWorkbenchWindow().getSelectionService();
        assertEquals(view.shown(), SelectedRun.of(selected.getSelection()));
        IFile other = WorkbenchDriver.tinyStudy(project, "other");
        WorkbenchDriver.edit(other);
        assertEquals(StudyFiles.runFolder(other), view.shown().map(SelectedRun::folder));
        WorkbenchDriver.page().hideView(view);
    }
}
