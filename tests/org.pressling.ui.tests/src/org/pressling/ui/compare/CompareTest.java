// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.Theme;
import org.pressling.ui.WorkbenchDriver;

/** Two studies side by side. */
class CompareTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("compared");
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.delete(true, true, null);
    }

    @Test
    void whatDiffersIsFoundAndMarked() throws Exception {
        IFile soft = WorkbenchDriver.tinyStudy(project, "soft", "contactLaw.friction=0.1");
        IFile hard = WorkbenchDriver.tinyStudy(project, "hard", "press.wallSpeed=50", "contactLaw.friction=0.5");
        Comparison comparison = Comparison.of(soft, hard);
        assertEquals(List.of("Name: soft, hard", "Press: Wall speed: 100 m/s, 50 m/s", "Contact law: friction: 0.1, 0.5"),
                comparison.rows().stream().filter(Comparison.Row::differs)
                        .map(row -> row.name() + ": " + row.first() + ", " + row.second()).toList());

        CompareDialog dialog = new CompareDialog(WorkbenchDriver.shell(), comparison, "soft", "hard");
        dialog.setBlockOnOpen(false);
        dialog.open();
        WorkbenchDriver.settle();
        Table table = WorkbenchDriver.find(dialog.getShell(), Table.class, t -> true);
        assertEquals(3, table.getItemCount());
        assertEquals(Theme.colour(Theme.DIFFERENCE), table.getItem(1).getForeground(1));
        WorkbenchDriver.screenshot("compare");
        Button only = WorkbenchDriver.find(dialog.getShell(), Button.class, b -> (b.getStyle() & SWT.CHECK) != 0);
        only.setSelection(false);
        only.notifyListeners(SWT.Selection, new Event());
        assertTrue(table.getItemCount() > 50, "all settings are there on request");
        dialog.close();
    }
}
