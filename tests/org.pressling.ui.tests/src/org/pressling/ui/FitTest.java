// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.walk.FitScript;
import org.pressling.ui.walk.ScriptedWorkbench;

/** Nothing that is written in the window is cut, in any layout, at any size that it should work at and in both languages. */
class FitTest {
    private static final Point SMALL = new Point(1024, 700);
    private static final List<Point> SIZES = List.of(SMALL, new Point(1280, 800), new Point(1920, 1080));
    private static final String WORDS = "Solid fraction";

    @TempDir
    private Path folder;
    private Point before;

    @BeforeEach
    void rememberSize() {
        before = WorkbenchDriver.shell().getSize();
    }

    @AfterEach
    void backToBefore() throws Exception {
        FitTour.layout(WorkbenchIds.PERSPECTIVE);
        WorkbenchDriver.shell().setSize(before);
        WorkbenchDriver.settle();
    }

    @Test
    void nothingIsCutInEnglish() throws Exception {
        FitTour tour = new FitTour("");
        tour.layouts(SIZES);
        tour.pages(SIZES);
        assertEquals(List.of(), tour.cut());
    }

    /** In every build in the smallest window, with {@code -Dpressling.walks=all} at every size, and both languages at 200 %. */
    @Test
    void nothingIsCutInGermanOrAtTwiceTheScale() throws Exception {
        Assumptions.assumeTrue(ScriptedWorkbench.isPossible(), "there is no Xvfb");
        boolean all = ScriptedWorkbench.asked().isPresent();
        List<String> cut = new ArrayList<>(elsewhere("de", 1, all ? SIZES : List.of(SMALL)));
        if (all) {
            cut.addAll(elsewhere("de", 2, List.of(SMALL)));
            cut.addAll(elsewhere("en", 2, List.of(SMALL)));
        }
        assertEquals(List.of(), cut);
    }

    private List<String> elsewhere(String language, int scale, List<Point> sizes) throws IOException, InterruptedException {
        Point largest = sizes.getLast();
        Path kept = Files.createDirectories(folder.resolve(language + (scale == 1 ? "" : "@" + scale)));
        String words = sizes.stream().map(size -> size.x + "x" + size.y).collect(Collectors.joining(" "));
        return new ScriptedWorkbench(largest.x, largest.y, scale, false, language).account(folder, kept,
                Map.of(FitScript.FOLDER, kept.toString(), FitScript.SIZES, words));
    }

    /** What is cut is found, and what has just enough room is not. */
    @Test
    void wordsWithTooLittleRoomAreFound() {
        Shell shell = new Shell(WorkbenchDriver.shell());
        try {
            shell.setLayout(new RowLayout(SWT.VERTICAL));
            Table table = new Table(shell, SWT.NONE);
            table.setHeaderVisible(true);
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WORDS);
            column.pack();
            new TableColumn(table, SWT.NONE).setWidth(100); // the last one takes what is left
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            combo.setItems(WORDS);
            combo.select(0);
            Text text = new Text(shell, SWT.BORDER);
            text.setText(WORDS);
            CTabFolder tabs = new CTabFolder(shell, SWT.CLOSE);
            CTabItem item = new CTabItem(tabs, SWT.CLOSE);
            item.setText(WORDS);
            tabs.setSelection(item);
            tabs.setLayoutData(new RowData(300, 60));
            shell.pack();
            shell.open();
            assertEquals(List.of(), found(shell));
            column.setWidth(column.getWidth() - 40);
            combo.setLayoutData(new RowData(combo.getSize().x - 30, SWT.DEFAULT));
            text.setLayoutData(new RowData(text.getSize().x - 60, SWT.DEFAULT));
            tabs.setLayoutData(new RowData(item.getBounds().width - 20, 60));
            shell.layout(true, true);
            assertEquals(4, found(shell).size(), () -> found(shell).toString());
            combo.setToolTipText("Label\n" + WORDS);
            assertEquals(3, found(shell).size(), () -> "its tool tip has all of it: " + found(shell));
            combo.setLayoutData(new RowData(40, SWT.DEFAULT));
            shell.layout(true, true);
            assertEquals(4, found(shell).size(), () -> "nothing of it is seen: " + found(shell));
            assertTrue(found(shell).stream().allMatch(line -> line.contains("'" + WORDS + "'")));
        } finally {
            shell.dispose();
        }
    }

    /** What a list shows may be cut, where its tool tip has it, only on a page that is too narrow for all of it. */
    @Test
    void aListThatIsCutThoughItsPageHasRoomIsFound() {
        Shell shell = new Shell(WorkbenchDriver.shell());
        try {
            shell.setLayout(new RowLayout());
            ScrolledComposite page = new ScrolledComposite(shell, SWT.H_SCROLL);
            Composite content = new Composite(page, SWT.NONE);
            Combo combo = new Combo(content, SWT.READ_ONLY);
            combo.setItems(WORDS);
            combo.select(0);
            combo.setToolTipText(WORDS);
            Point whole = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            content.setSize(2 * whole.x, whole.y);
            page.setContent(content);
            for (int width : new int[] {whole.x + 40, whole.x}) {
                page.setLayoutData(new RowData(width, 2 * whole.y));
                shell.pack();
                shell.open();
                combo.setBounds(0, 0, whole.x, whole.y);
                assertEquals(List.of(), found(shell));
                combo.setBounds(0, 0, whole.x - 8, whole.y);
                assertEquals(width > whole.x ? 1 : 0, found(shell).size(), () -> width + ": " + found(shell));
            }
        } finally {
            shell.dispose();
        }
    }

    private static List<String> found(Shell shell) {
        WorkbenchDriver.settle();
        Fit fit = new Fit();
        fit.look(shell, "here");
        return fit.cut();
    }
}
