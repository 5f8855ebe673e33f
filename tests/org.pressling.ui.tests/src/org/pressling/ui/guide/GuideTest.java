// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.view.ParityView;

/** The guide and the help of pages. */
class GuideTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("guided");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void everyStepIsShownWithItsCommandWhichIsThere() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        String words = GuideText.firstSteps(Set.of()).markup();
        for (FirstStep step : FirstStep.values()) {
            assertTrue(words.contains("href=\"" + GuideText.STEP + step.name() + "\""), words);
            assertTrue(step.command().isEmpty() || commands.deserialize(step.command()).getCommand().isDefined(), step.command());
        }
        assertEquals(Set.of(FirstStep.LOOK, FirstStep.CHANGE), Arrays.stream(FirstStep.values())
                .filter(step -> step.command().isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    void stepsThatAreDoneAreMarkedAndThoseThatWereCancelledAreNot() throws Exception {
        GuideView guide = WorkbenchDriver.view(GuideView.ID, GuideView.class);
        guide.showFirstSteps();
        WorkbenchDriver.answer("Cancel");
        guide.follow(GuideText.STEP + FirstStep.STUDY);
        assertEquals(Set.of(), FirstSteps.done(), "there is no study yet");
        WorkbenchDriver.tinyStudy(project, "first");
        WorkbenchDriver.answer("Cancel");
        guide.follow(GuideText.STEP + FirstStep.STUDY);
        guide.follow(GuideText.STEP + FirstStep.LOOK);
        guide.follow(GuideText.STEP + FirstStep.PARITY);
        assertEquals(ParityView.ID, WorkbenchDriver.page().getActivePartReference().getId());
        assertEquals(Set.of(FirstStep.STUDY, FirstStep.LOOK, FirstStep.PARITY), FirstSteps.done());
        assertTrue(guide.shown().markup().contains("3 of 9 steps done"), guide.shown().markup());
        WorkbenchDriver.page().activate(guide);
        WorkbenchDriver.screenshot("guide");
        WorkbenchDriver.page().hideView(guide);
        GuideView again = WorkbenchDriver.view(GuideView.ID, GuideView.class);
        assertTrue(again.shown().markup().contains("3 of 9 steps done"), "they stay marked");
        again.follow(GuideText.AGAIN);
        assertEquals(GuideText.firstSteps(Set.of()), again.shown());
    }

    @Test
    void f1ExplainsEveryFieldOfThePageInFront() throws Exception {
        assertEquals("F1", PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor("org.pressling.ui.help"));
        StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "explained"));
        editor.setActivePage("press");
        WorkbenchDriver.settle();
        WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.pressling.ui.help",
                null);
        WorkbenchDriver.settle();
        GuideView guide = (GuideView) WorkbenchDriver.page().findView(GuideView.ID);
        assertNotNull(guide);
        String words = guide.shown().markup();
        assertTrue(words.contains("0.001 to 300 m/s") && words.contains("Contact law"),
                words);
        assertEquals(-1, words.indexOf("Packing: Height"), "nothing of other pages");
        editor.reveal("press.wallSpeed");
        editor.getSite().getPage().activate(editor);
        WorkbenchDriver.field("press.wallSpeed").notifyListeners(SWT.FocusIn, new Event());
        WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.pressling.ui.help",
                null);
        words = guide.shown().markup();
        assertTrue(words.startsWith("<form><p><b>Wall speed</b>"), words);
        assertFalse(words.contains("Press: Wall speed"), "said once");
        WorkbenchDriver.screenshot("help-press");
        guide.follow(GuideText.FIRST_STEPS);
        assertEquals(GuideText.firstSteps(FirstSteps.done()), guide.shown());
    }

    @Test
    void linksTakeTheColourOfTheTheme() throws Exception {
        GuideView guide = WorkbenchDriver.view(GuideView.ID, GuideView.class);
        try {
            WorkbenchDriver.theme(WorkbenchDriver.HIGH_CONTRAST);
            WorkbenchDriver.screenshot("contrast-guide");
            assertEquals(new RGB(0x66, 0xcc, 0xff), guide.links().getRGB());
        } finally {
            WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
        }
    }
}
