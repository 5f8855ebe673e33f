// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.ui.WorkbenchDriver;

/** What the dialog takes and refuses, and what it remembers. */
class ExportFigureDialogTest {
    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.pressling.ui.tests.figure");
    @TempDir
    private Path temporary;
    private Path written;
    private PrintSize size;
    private ExportFigureDialog dialog;

    @BeforeEach
    void open() {
        dialog = new ExportFigureDialog(WorkbenchDriver.shell(), new Square(), new ExportChoices(kept), (file, print) -> {
            written = file;
            size = print;
        });
        dialog.setBlockOnOpen(false);
        dialog.open();
        field(0).setText(temporary.toString());
    }

    @AfterEach
    void close() throws BackingStoreException {
        dialog.close();
        kept.removeNode();
    }

    private Text field(int number) {
        int[] left = {number};
        return WorkbenchDriver.find(dialog.getShell(), Text.class, text -> left[0]-- == 0);
    }

    private Button ok() {
        return WorkbenchDriver.find(dialog.getShell(), Button.class,
                button -> button.getText().replace("&", "").equals(IDialogConstants.OK_LABEL.replace("&", "")));
    }

    private String told() {
        return WorkbenchDriver.find(dialog.getShell(), Label.class, label -> (label.getStyle() & SWT.WRAP) != 0).getText();
    }

    @Test
    void aFigureIsAsLargeAsInAReportUntilASizeIsEntered() {
        assertTrue(told().startsWith("102 × 51 mm, 768 × 384"), told());
        field(2).setText("85");
        field(3).setText("300");
        assertTrue(told().startsWith("85 × 43 mm, 1004 × 502"), told());
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("dialog-export-figure");
        ok().notifyListeners(SWT.Selection, new Event());
        assertEquals(temporary.resolve("square.png"), written);
        assertEquals(PrintSize.ofMillimetres(85, 300), size);
        Shell again = WorkbenchDriver.shell();
        dialog = new ExportFigureDialog(again, new Square(), new ExportChoices(kept), (file, print) -> {
            // only looked at
        });
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals(temporary.toString(), field(0).getText(), "the folder is remembered");
        assertEquals("85", field(2).getText());
        assertEquals("300", field(3).getText());
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        field(2).setText("5");
        assertFalse(ok().isEnabled(), told());
        field(2).setText("2000");
        field(3).setText("2400");
        assertFalse(ok().isEnabled(), told());
        assertTrue(told().contains("64"), told());
        field(2).setText("");
        field(3).setText("fine");
        assertFalse(ok().isEnabled(), told());
        field(3).setText("");
        field(1).setText("a/b.png");
        assertFalse(ok().isEnabled(), told());
        field(1).setText("square.pdf");
        assertFalse(ok().isEnabled(), told());
        field(1).setText("square.svg");
        assertTrue(ok().isEnabled(), told());
        assertFalse(field(3).isEnabled(), "a drawing has no resolution");
    }

    @Test
    void theNameFollowsTheKindAndTheKindTheName() {
        Combo kind = WorkbenchDriver.find(dialog.getShell(), Combo.class, combo -> true);
        kind.select(FigureFormat.CSV.ordinal());
        kind.notifyListeners(SWT.Selection, new Event());
        assertEquals("square.csv", field(1).getText());
        assertFalse(field(2).isEnabled(), "a table has no width");
        field(1).setText("other.svg");
        assertEquals(FigureFormat.SVG.ordinal(), kind.getSelectionIndex());
    }

    /** Twice as wide as high. */
    private static final class Square implements Figure {
        @Override
        public String id() {
            return "square";
        }

        @Override
        public String title() {
            return "Square";
        }

        @Override
        public String caption() {
            return "A square.";
        }

        @Override
        public FigureSize size() {
            return new FigureSize(384, 192);
        }

        @Override
        public void draw(Graphics2D g, FigureSize size) {
            g.fillRect(0, 0, size.height(), size.height());
        }

        @Override
        public CsvTable data() {
            return new CsvTable("side_um");
        }
    }
}
