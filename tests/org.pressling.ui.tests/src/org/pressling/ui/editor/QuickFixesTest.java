// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Localized;
import org.pressling.dem.Remedy;
import org.pressling.ui.WorkbenchDriver;

/** What a field offers where something is wrong with it. */
class QuickFixesTest {

    @Test
    void aMenuOffersWhatTakesTheProblemAway() {
        Shell shell = new Shell(WorkbenchDriver.shell());
        try {
            Text text = new Text(shell, SWT.SINGLE);
            QuickFixes fixes = new QuickFixes(text);
            assertTrue(fixes.isEmpty(), "nothing is wrong yet");
            List<String> done = new ArrayList<>();
            fixes.offer(List.of(Remedy.set("press.finalWidth", "10"), Remedy.of(Localized.english("Only a person can do this."))),
                    remedy -> done.add(remedy.path() + "=" + remedy.value()));
            Menu menu = fixes.menu();
            assertEquals(1, menu.getItemCount(), "what only a person can do is no item");
            assertEquals("Set Press: Final width to 10 µm", menu.getItem(0).getText());
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            assertEquals(List.of("press.finalWidth=10"), done);
            menu.dispose();
        } finally {
            shell.dispose();
        }
    }
}
