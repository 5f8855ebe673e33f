// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wheel over a field that is only scrolled past scrolls the page and changes nothing. */
class WheelGuardTest {
    private static final int THREE_LINES_DOWN = -3;

    private Shell shell;
    private ScrolledComposite page;
    private Combo combo;
    private Spinner spinner;
    private Scale scale;
    private Text text;

    @BeforeEach
    void openForm() {
        shell = new Shell(WorkbenchDriver.shell(), SWT.SHELL_TRIM);
        page = new ScrolledComposite(shell, SWT.V_SCROLL);
        page.setSize(200, 150);
        Composite form = new Composite(page, SWT.NONE);
        form.setLayout(new GridLayout());
        combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems("linear", "logarithmic");
        combo.select(0);
        spinner = new Spinner(form, SWT.BORDER);
        scale = new Scale(form, SWT.HORIZONTAL);
        text = new Text(form, SWT.BORDER);
        new Composite(form, SWT.NONE).setLayoutData(new GridData(100, 1000));
        form.setSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        page.setContent(form);
        shell.setSize(300, 300);
        shell.open();
        text.setFocus();
        WorkbenchDriver.settle();
    }

    @AfterEach
    void closeForm() {
        shell.dispose();
        WorkbenchDriver.settle();
    }

    private static boolean mayChange(Control field) {
        return mayChange(field, SWT.MouseWheel);
    }

    private static boolean mayChange(Control field, int type) {
        Event wheel = new Event();
        wheel.count = THREE_LINES_DOWN;
        wheel.doit = true;
        field.notifyListeners(type, wheel);
        return wheel.doit;
    }

    @Test
    void fieldsWithoutFocusLetThePageScroll() {
        int before = page.getOrigin().y;
        for (Control field : new Control[] {combo, spinner, scale}) {
            assertFalse(mayChange(field), field.getClass().getSimpleName());
            assertTrue(page.getOrigin().y > before, field.getClass().getSimpleName());
            before = page.getOrigin().y;
        }
        assertEquals("linear", combo.getText());
    }

    @Test
    void aWheelThatIsTiltedChangesNothingEither() {
        for (Control field : new Control[] {combo, spinner, scale}) {
            assertFalse(mayChange(field, SWT.MouseHorizontalWheel), field.getClass().getSimpleName());
        }
        assertEquals(0, page.getOrigin().y);
        assertTrue(mayChange(text, SWT.MouseHorizontalWheel));
    }

    @Test
    void otherControlsKeepTheWheel() {
        assertTrue(mayChange(text));
        assertEquals(0, page.getOrigin().y);
    }
}
