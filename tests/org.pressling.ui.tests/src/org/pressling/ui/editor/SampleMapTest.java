// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.view.SampleMap;

/** The form of a campaign shows where its samples lie, whatever its design. */
class SampleMapTest {
    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = WorkbenchDriver.project("mapped");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "points"));
        editor.setActivePage(CampaignPage.ID);
        WorkbenchDriver.settle();
    }

    @AfterEach
    void delete() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private void set(String path, String value) {
        editor.document().set(path, value);
        WorkbenchDriver.settle();
    }

    private static SampleMap map() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), SampleMap.class, found -> true);
    }

    private static Text fieldOfPoints() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Text.class,
                text -> "campaign.points".equals(text.getData(StudyEditor.PATH_KEY)));
    }

    @Test
    void theMapFollowsTheDesign() {
        set("campaign.factors[packing.initialWidth]", "11.5:0.25:12");
        assertEquals("11.5 11.75 12", editor.document().get("campaign.factors[packing.initialWidth]"));
        set("campaign.factors[packing.amRatio]", "0.6 0.7");
        set("campaign.replicates", "1");
        assertNotNull(map().pointOf(6));
        assertNull(map().pointOf(7), "three times two combinations");
        assertTrue(map().pointOf(5).x > map().pointOf(1).x, "a wider box lies to the right");
        assertTrue(map().pointOf(2).y < map().pointOf(1).y, "a greater share lies higher");
        assertNull(fieldOfPoints(), "a full grid reads no number of points");
        set("campaign.points", "32");
        set("campaign.design", "SOBOL");
        assertNotNull(fieldOfPoints());
        assertNotNull(map().pointOf(32));
        assertNull(map().pointOf(33));
        FormToolkit.ensureVisible(map());
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("campaign-map");
        set("campaign.factors[packing.amRatio]", "");
        assertNotNull(map().pointOf(32), "one factor against the samples");
        set("campaign.factors[packing.initialWidth]", "");
        assertNull(map().pointOf(1), "nothing that could be drawn");
    }
}
