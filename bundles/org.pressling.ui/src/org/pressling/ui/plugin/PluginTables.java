// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of the tables of plug-ins. */
final class PluginTables {
    private static final int WIDEST = 420;

    private PluginTables() {
    }

    static void columns(Table table, String... headings) {
        for (String heading : headings) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heading);
            column.pack();
        }
    }

    /** Makes the columns as wide as what stands in them. */
    static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth(), WIDEST));
        }
    }
}
