// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** The mark beside a field costs what is around it nothing while it is not shown. */
class FieldMarkTest {

    @Test
    void whatIsAroundIsPaintedByTheMarkAloneWhileItIsShown() {
        Shell shell = new Shell(WorkbenchDriver.shell());
        try {
            shell.setLayout(new FillLayout());
            FieldMark mark = new FieldMark(new Text(shell, SWT.SINGLE), () -> {
                // nothing is clicked
            });
            shell.open();
            WorkbenchDriver.settle();
            int before = shell.getListeners(SWT.Paint).length;
            mark.hide();
            mark.show("too small");
            mark.show("too large");
            assertTrue(shell.getListeners(SWT.Paint).length > before);
            mark.hide();
            assertEquals(before, shell.getListeners(SWT.Paint).length);
        } finally {
            shell.dispose();
        }
    }

    @Test
    void aMarkOfAFieldThatIsGoneIsNoFault() {
        Shell shell = new Shell(WorkbenchDriver.shell());
        FieldMark mark = new FieldMark(new Text(shell, SWT.SINGLE), () -> {
            // nothing is clicked
        });
        mark.show("too small");
        shell.dispose();
        mark.hide();
        mark.hide();
        assertTrue(shell.isDisposed());
    }
}
