// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.editor.StudyEditor;

/** The colours of the workbench. */
class ThemeTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("colours");
    }

    @AfterEach
    void backToLight() throws Exception {
        if (brightness(tree()) < 100) {
            WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
        }
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theDarkThemeDarkensTheWorkbenchAndTheColoursOfDrawingsFollow() throws Exception {
        RGB light = Theme.colour(Theme.AM).getRGB();
        assertTrue(brightness(tree()) > 150, "light before");
        WorkbenchDriver.theme(WorkbenchDriver.DARK);
        assertTrue(brightness(tree()) < 100, "dark after");
        assertNotEquals(light, Theme.colour(Theme.AM).getRGB());
        WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
        assertTrue(brightness(tree()) > 150, "light again");
        assertEquals(light, Theme.colour(Theme.AM).getRGB());
    }

    @Test
    void highContrastIsBlackAndWhite() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.HIGH_CONTRAST);
        assertEquals(new RGB(0, 0, 0), tree().getBackground().getRGB());
        assertEquals(new RGB(255, 255, 255), tree().getForeground().getRGB());
    }

    /** Not slate, as they are in the dark theme that it rests on. */
    @Test
    void headsAndBodiesOfPagesAreBlackInHighContrast() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.HIGH_CONTRAST);
        StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "black"));
        for (String page : new String[] {"overview", "packing", "campaign"}) {
            editor.setActivePage(page);
            PageLook.awaitGround(editor, new RGB(0, 0, 0));
            WorkbenchDriver.screenshot("black-" + page);
        }
    }

    private static Tree tree() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Tree.class, tree -> true);
    }

    private static int brightness(Tree tree) {
        Color colour = tree.getBackground();
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }
}
