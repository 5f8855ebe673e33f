// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

/** The guide and the help of pages. */
class GuideTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

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
    void everyLinkOfTheFirstStepsIsACommandThatThereIs() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Matcher links = LINK.matcher(GuideText.firstSteps().markup());
        int count = 0;
        while (links.find()) {
            assertTrue(commands.deserialize(links.group(1)).getCommand().isDefined(), links.group(1));
            count++;
        }
        assertEquals(6, count);
    }

    @Test
    void f1ExplainsEveryFieldOfThePageInFront() throws Exception {
        assertEquals("F1", PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor("org.pressling.ui.help"));
        StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "explained"));
        editor.setActivePage("press");
        WorkbenchDriver.settle();
        WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.pressling.ui.help", null);
        WorkbenchDriver.settle();
        GuideView guide = (GuideView) WorkbenchDriver.page().findView(GuideView.ID);
        assertNotNull(guide);
        String words = guide.shown().markup();
        assertTrue(words.contains("0.001 to 1000 m/s") && words.contains("Contact law"),
                words);
        assertEquals(-1, words.indexOf("Packing: Height"), "nothing of other pages");
        editor.reveal("press.wallSpeed");
        editor.getSite().getPage().activate(editor);
        WorkbenchDriver.field("press.wallSpeed").notifyListeners(SWT.FocusIn, new Event());
        WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.pressling.ui.help", null);
        words = guide.shown().markup();
        assertTrue(words.startsWith("<form><p><b>Wall speed</b>"), words);
        assertFalse(words.contains("Press: Wall speed"), "said once");
        WorkbenchDriver.screenshot("help-press");
        guide.showFirstSteps();
        WorkbenchDriver.screenshot("guide");
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
