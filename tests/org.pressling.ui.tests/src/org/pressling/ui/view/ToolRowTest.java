// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** The numbers at the ends of a legend of colours have room, however narrow the view is. */
class ToolRowTest {
    private Shell shell;
    private Composite row;
    private Combo choice;
    private Button button;
    private ColourBar bar;

    @BeforeEach
    void fill() {
        shell = new Shell(WorkbenchDriver.shell());
        row = new Composite(shell, SWT.NONE);
        row.setLayout(new ToolRow());
        choice = new Combo(row, SWT.READ_ONLY);
        choice.setItems("Force sum of each particle (mN)");
        button = new Button(row, SWT.PUSH);
        button.setText("Look");
        bar = new ColourBar(row);
        bar.show(Optional.of(new ColourKey("Force sum", "≤ 0.000123", "≥ 1234", false, Palette.AMOUNT)));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void lay(int width) {
        Point wanted = row.computeSize(width, SWT.DEFAULT);
        WorkbenchDriver.settle(); // the bar asked for another layout when it got its key
        row.setSize(width, wanted.y);
        row.layout(true);
        assertTrue(bar.getSize().x >= bar.leastWidth(), () -> "in a row of " + width + ": " + bar.getSize());
        Rectangle all = row.getClientArea();
        assertTrue(bar.getBounds().x >= 0 && bar.getBounds().y + bar.getBounds().height <= all.height, "within the row");
        assertTrue(button.getBounds().x + button.getBounds().width <= width, "the button, too");
    }

    @Test
    void theLegendStandsAtTheRightEndOrBelow() {
        int all = row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        lay(all + 100);
        assertEquals(all + 100, bar.getBounds().x + bar.getBounds().width);
        assertTrue(bar.getBounds().y < choice.getBounds().height, "beside the choice");
        lay(all - 20);
        assertTrue(bar.getBounds().y < choice.getBounds().height, "beside it, with a shorter bar");
        assertEquals(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 20, bar.getSize().x);
        lay(all - 60);
        assertTrue(bar.getBounds().y >= choice.getBounds().y + choice.getBounds().height, "below it");
        int narrow = choice.getBounds().width + button.getBounds().width - 20;
        lay(narrow);
        assertTrue(choice.getBounds().width < choice.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "the choice gives way");
    }

    @Test
    void anotherKeyTakesTheRoomThatItNeeds() {
        int wide = row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        bar.show(Optional.of(new ColourKey("Contacts", "0", "9", false, Palette.AMOUNT)));
        assertTrue(row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x < wide);
        bar.show(Optional.empty());
        assertEquals(0, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }
}
