// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.StudyBuilder;
import org.pressling.ui.project.StudyFiles;

/** Editing a study on its forms. */
class StudyEditorTest {
    private static final String HEIGHT = "packing.height";
    private static final String STRAIN = "analyses[coverage].elastic_strain_min";
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;
    private IFile file;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = WorkbenchDriver.project("editing");
        file = WorkbenchDriver.tinyStudy(project, "edited");
        editor = WorkbenchDriver.edit(file);
    }

    @AfterEach
    void close() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void everyPageOpens() {
        for (String page : List.of("overview", "materials", "packing", "press", "campaign", "picture", "learning",
                "analyses", "source")) {
            editor.setActivePage(page);
            WorkbenchDriver.settle();
            assertEquals(page, editor.getActivePageInstance().getId());
            WorkbenchDriver.screenshot("page-" + page);
        }
    }

    @Test
    void aChangeCanBeUndoneRedoneAndSaved() throws Exception {
        editor.reveal(HEIGHT);
        Text height = WorkbenchDriver.field(HEIGHT);
        assertEquals("10", height.getText());
        WorkbenchDriver.enter(height, "12.5");
        assertTrue(editor.isDirty());
        assertEquals(12.5, editor.document().study().getPacking().getHeight());
        execute("org.eclipse.ui.edit.undo");
        assertEquals("10", height.getText());
        assertFalse(editor.isDirty());
        execute("org.eclipse.ui.edit.redo");
        assertEquals("12.5", height.getText());
        execute("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        assertEquals(12.5, StudyFiles.load(file).getPacking().getHeight());
    }

    @Test
    void whatTheModelRefusesStaysInTheFieldAndOutOfTheStudy() {
        editor.reveal(HEIGHT);
        Text height = WorkbenchDriver.field(HEIGHT);
        WorkbenchDriver.enter(height, "-3");
        assertEquals("-3", height.getText());
        assertEquals(10, editor.document().study().getPacking().getHeight());
        assertTrue(editor.isDirty(), "what was typed is not saved");
        WorkbenchDriver.screenshot("refused");
        execute("org.eclipse.ui.edit.undo");
        assertEquals("10", height.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void anAnalysisIsAskedForByATickAndThenShowsItsSettings() {
        editor.setActivePage("analyses");
        WorkbenchDriver.settle();
        assertThrows(AssertionError.class, () -> WorkbenchDriver.field(STRAIN), "no settings of what is not asked");
        WorkbenchDriver.tick("analyses[coverage]");
        assertEquals("coverage", editor.document().get("analyses"));
        WorkbenchDriver.screenshot("analysis-chosen");
        WorkbenchDriver.enter(WorkbenchDriver.field(STRAIN), "0.2");
        assertEquals("0.2", editor.document().get(STRAIN));
        WorkbenchDriver.tick("analyses[coverage]");
        assertEquals("", editor.document().get("analyses"));
        execute("org.eclipse.ui.edit.undo");
        assertEquals("0.2", editor.document().get(STRAIN), "taking it out can be undone with its settings");
    }

    @Test
    void labelsAreTickedInTheOrderInWhichTheyAreLearnt() {
        editor.setActivePage("picture");
        WorkbenchDriver.settle();
        WorkbenchDriver.enter(WorkbenchDriver.field("labels.descriptors"), "reaction_area");
        WorkbenchDriver.tick("labels.descriptors[am_share]");
        assertEquals("reaction_area am_share", editor.document().get("labels.descriptors"));
        WorkbenchDriver.tick("labels.descriptors[reaction_area]");
        assertEquals("am_share", editor.document().get("labels.descriptors"));
        execute("org.eclipse.ui.edit.undo");
        assertEquals("reaction_area am_share", editor.document().get("labels.descriptors"));
    }

    @Test
    void aFactorIsAddedAndChangedByItsPath() {
        editor.setActivePage("campaign");
        WorkbenchDriver.settle();
        String path = "campaign.factors[packing.initialWidth]";
        WorkbenchDriver.enter(WorkbenchDriver.field(path), "11 12 13");
        assertEquals("11 12 13", editor.document().get(path));
        assertTrue(editor.isDirty());
    }

    @Test
    void aStudyThatCannotBeRunIsMarkedAndTheMarkLeadsToTheField() throws Exception {
        Study study = StudyFiles.load(file);
        StudyPaths.set(study, "press.finalWidth=30");
        Studies.save(study, StudyFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        IMarker[] markers = file.findMarkers(StudyBuilder.MARKER, true, IResource.DEPTH_ZERO);
        assertTrue(markers.length > 0);
        assertEquals("press.finalWidth", markers[0].getAttribute(StudyBuilder.PATH));
        IDE.openEditor(WorkbenchDriver.page(), markers[0]);
        WorkbenchDriver.waitUntil("the page of the problem", SOON,
                () -> "press".equals(editor.getActivePageInstance().getId()));
        WorkbenchDriver.waitUntil("the editor shows the file anew", SOON,
                () -> "30".equals(WorkbenchDriver.field("press.finalWidth").getText()));
        WorkbenchDriver.screenshot("problem");
    }

    @Test
    void aQuickFixTakesAProblemAway() throws Exception {
        Study study = StudyFiles.load(file);
        StudyPaths.set(study, "split.train=2");
        Studies.save(study, StudyFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        IMarker marker = file.findMarkers(StudyBuilder.MARKER, true, IResource.DEPTH_ZERO)[0];
        WorkbenchDriver.waitUntil("the editor shows the file anew", SOON,
                () -> editor.document().study().getSplit().getTrain() == 2);
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals("Set Split: Train to 3", fixes[0].getLabel());
        fixes[0].run(marker);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertEquals(0, file.findMarkers(StudyBuilder.MARKER, true, IResource.DEPTH_ZERO).length);
        assertEquals(3, editor.document().study().getSplit().getTrain());
        assertTrue(editor.document().commands().canUndo(), "a fix in an open editor can be undone");
    }

    @Test
    void aQuickFixOfAStudyThatIsNotOpenIsWrittenInTheBackground() throws Exception {
        WorkbenchDriver.page().closeEditor(editor, false);
        Study study = StudyFiles.load(file);
        StudyPaths.set(study, "split.train=2");
        Studies.save(study, StudyFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        IMarker marker = file.findMarkers(StudyBuilder.MARKER, true, IResource.DEPTH_ZERO)[0];
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals("Set Split: Train to 3", fixes[0].getLabel());
        fixes[0].run(marker);
        WorkbenchDriver.waitUntil("the study is saved and its mark is gone", SOON, () -> !marker.exists());
        assertEquals(3, StudyFiles.load(file).getSplit().getTrain());
    }

    @Test
    void theOverviewSaysWhatIsWrongAndOffersARemedy() {
        editor.document().set("press.finalWidth", "30");
        WorkbenchDriver.waitUntil("the problem and its remedy", SOON, () -> remedy("Set Press: Final width to 10 µm") != null);
        assertFalse(button("Run").isEnabled(), "what cannot be run has no button that is not grey");
        WorkbenchDriver.screenshot("overview-problem");
        Hyperlink remedy = remedy("Set Press: Final width to 10 µm");
        Event enter = new Event();
        enter.character = SWT.CR;
        remedy.notifyListeners(SWT.KeyDown, enter);
        assertEquals("10", editor.document().get("press.finalWidth"));
        WorkbenchDriver.waitUntil("it can be run again", SOON, () -> button("Run").isEnabled());
    }

    private static Hyperlink remedy(String text) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Hyperlink.class, link -> link.getText().equals(text));
    }

    private static Button button(String text) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class, b -> b.getText().equals(text));
    }

    @Test
    void thePackingPagePreviewsASampleAndFollowsChanges() {
        editor.setActivePage("packing");
        WorkbenchDriver.waitUntil("a packed sample", SOON, () -> caption("5 AM, 59 SE particles") != null);
        editor.document().set("packing.seDiameter", "0.8");
        WorkbenchDriver.waitUntil("more electrolyte particles", SOON, () -> caption("SE particles") != null
                && caption("5 AM, 59 SE particles") == null);
        WorkbenchDriver.screenshot("preview-packing");
    }

    @Test
    void thePicturePagePreviewsThePicture() {
        editor.setActivePage("picture");
        WorkbenchDriver.waitUntil("a picture", SOON, () -> caption("16 pixels of") != null);
        WorkbenchDriver.screenshot("preview-picture");
    }

    private static Label caption(String part) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Label.class, label -> label.getText().contains(part));
    }

    @Test
    void stagesAreAddedChangedAndUndone() {
        editor.setActivePage("press");
        WorkbenchDriver.settle();
        button("Add Stage").notifyListeners(SWT.Selection, new Event());
        button("Add Stage").notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.enter(WorkbenchDriver.field("press.stages[1].pressure"), "50");
        editor.document().set("press.stages[1].kind", "RELEASE");
        assertEquals("pressure 300, release 50", editor.document().get("press.stages"));
        WorkbenchDriver.screenshot("stages");
        button("Remove").notifyListeners(SWT.Selection, new Event());
        assertEquals("release 50", editor.document().get("press.stages"));
        execute("org.eclipse.ui.edit.undo");
        assertEquals("pressure 300, release 50", editor.document().get("press.stages"));
    }

    @Test
    void theSourcePageShowsWhatSavingWrites() throws Exception {
        editor.setActivePage("source");
        WorkbenchDriver.waitUntil("the source", Duration.ofSeconds(30), () -> source() != null);
        StyledText text = source();
        Path path = StudyFiles.path(file);
        editor.doSave(null);
        Files.writeString(path, Files.readString(path).replace("<packing", "<!-- a remark -->\n  <packing"));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        WorkbenchDriver.waitUntil("the file as it was changed outside, which nobody is asked about while nothing is unsaved",
                Duration.ofSeconds(30), () -> text.getText().contains("<!-- a remark -->"));
        editor.document().set(HEIGHT, "12");
        WorkbenchDriver.waitUntil("the change and the remark", Duration.ofSeconds(30), () -> text.getText()
                .contains("height=\"12.0\"") && text.getText().contains("<!-- a remark -->"));
        editor.setActivePage("packing");
        editor.document().set(HEIGHT, "13");
        editor.setActivePage("source");
        WorkbenchDriver.waitUntil("what was changed meanwhile", Duration.ofSeconds(30),
                () -> text.getText().contains("height=\"13.0\""));
        String shown = text.getText();
        editor.doSave(null);
        assertEquals(Files.readString(path), shown);
    }

    /** What shows the text of the study; null until it was written, which is done in the background. */
    private static StyledText source() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), StyledText.class, t -> t.getText().contains("pressling:Study"));
    }

    private static void execute(String command) {
        try {
            WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new AssertionError(command, e);
        }
        WorkbenchDriver.settle();
    }
}
