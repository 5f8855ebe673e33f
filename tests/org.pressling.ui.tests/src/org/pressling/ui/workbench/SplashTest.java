// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** What is shown until the workbench is open. */
class SplashTest {

    private static List<Shell> shown() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0 && shell.getParent() == null).toList();
    }

    @Test
    void itIsInTheMiddleOfTheScreenAndNothingOfItIsCutOrLeft() {
        assertEquals(List.of(), shown(), "the one of this start is gone");
        Splash splash = new Splash(Display.getCurrent());
        Shell shell = shown().getFirst();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        Rectangle place = shell.getBounds();
        assertEquals(screen.x + screen.width / 2.0, place.x + place.width / 2.0, 1);
        assertEquals(screen.y + screen.height / 2.0, place.y + place.height / 2.0, 1);
        Label text = WorkbenchDriver.find(shell, Label.class, label -> label.getText().equals(Messages.Application_starts));
        assertTrue(text.getSize().x >= text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        splash.close();
        assertEquals(List.of(), shown());
    }
}
