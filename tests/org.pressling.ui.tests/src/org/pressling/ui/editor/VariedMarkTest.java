// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** A field says that the campaign has levels of its value, leads there, and lets its value be varied. */
class VariedMarkTest {
    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = WorkbenchDriver.project("varied");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "levels"));
        editor.setActivePage(PackingPage.ID);
        WorkbenchDriver.settle();
    }

    @AfterEach
    void delete() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    /** The link of a field that is in sight, or the first one of it if its page is not in front. */
    private static Hyperlink link(String path) {
        Predicate<Hyperlink> ofPath = link -> CampaignFactors.levels(path).equals(link.getData(StudyEditor.PATH_KEY));
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Hyperlink.class, ofPath.and(Control::getVisible));
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

    @Test
    void aValueThatTheCampaignOverridesSaysSoAndLeadsThere() {
        Hyperlink link = link("packing.initialWidth");
        assertEquals("varied in Campaign: 11.5 … 12", link.getText());
        WorkbenchDriver.screenshot("varied-field");
        assertTrue(link.getSize().x + link.getLocation().x <= link.getParent().getClientArea().width, "it is not cut off");
        click(link);
        assertEquals(CampaignPage.ID, editor.getActivePageInstance().getId());
        editor.document().set("campaign.factors[packing.initialWidth]", "");
        assertEquals("vary…", link("packing.initialWidth").getText());
        editor.document().commands().undo();
        assertEquals("varied in Campaign: 11.5 … 12", link("packing.initialWidth").getText());
    }

    @Test
    void aFieldIsMadeAFactorInPlace() {
        Hyperlink link = link("press.wallSpeed");
        assertNull(link, "the page of the press was not opened yet");
        editor.setActivePage("press");
        WorkbenchDriver.settle();
        link = link("press.wallSpeed");
        assertNotNull(link);
        assertEquals("vary…", link.getText());
        click(link);
        assertEquals("100", editor.document().get("campaign.factors[press.wallSpeed]"));
        assertEquals(CampaignPage.ID, editor.getActivePageInstance().getId());
        assertEquals("varied in Campaign: 100", link("press.wallSpeed").getText());
    }

    @Test
    void whatMayNotVaryHasNoLink() {
        assertNull(link("packing.periodic"));
        assertNull(link("seed"));
    }
}
