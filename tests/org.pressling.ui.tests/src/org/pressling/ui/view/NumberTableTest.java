// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** A table of many things stands every change of what is in it and of the theme. */
class NumberTableTest {
    private Shell shell;
    private NumberTable table;

    @BeforeEach
    void open() {
        shell = new Shell(WorkbenchDriver.shell(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(400, 300);
        table = new NumberTable(shell, "numbers", _ -> {});
        shell.open();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
    }

    private static List<NumberColumn> columns(int count) {
        return IntStream.range(0, count).mapToObj(k -> {
            IntFunction<Object> value = i -> Integer.valueOf(i * (k + 1));
            return NumberColumn.of("c" + count + "-" + k, "c" + k, value);
        }).toList();
    }

    private void show(int columns, int rows) {
        table.show(columns(columns), IntStream.range(0, rows).toArray());
        WorkbenchDriver.settle();
    }

    @Test
    void rowsThatCameAndWentDoNotHurtAChangeOfTheTheme() throws Exception {
        int[][] shown = {{10, 200}, {10, 3}, {10, 0}, {4, 50}, {6, 1}, {10, 200}, {10, 60}, {3, 60}};
        for (int round = 0; round < 3; round++) {
            for (int[] size : shown) {
                show(size[0], size[1]);
                table.select(size[1] > 1 ? Set.of(0, size[1] - 1) : Set.of(0));
                if (size[1] % 20 == 0) {
                    table.sort(1);
                    table.control().showSelection();
                }
                WorkbenchDriver.settle();
            }
            table.clear();
            WorkbenchDriver.settle();
            show(5, 120);
            WorkbenchDriver.theme(round % 2 == 0 ? WorkbenchDriver.HIGH_CONTRAST : WorkbenchDriver.LIGHT);
            WorkbenchDriver.settle();
            assertEquals("0", table.control().getItem(0).getText(0));
        }
    }
}
