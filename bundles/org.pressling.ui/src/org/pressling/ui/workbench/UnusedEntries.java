// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.IWorkbench;

/**
 * Entries of menus that the platform declares and nobody sees here. It makes an item of them for each context menu of each view
 * that is opened, and keeps them all when the views are closed.
 */
final class UnusedEntries {
    /** For projects of other kinds than ours: looks what a project may be. */
    private static final String CONFIGURE = "org.eclipse.e4.ui.importer.configureProject";

    private UnusedEntries() {
    }

    /** Takes them out of what menus are made from. */
    static void remove(IWorkbench workbench) {
        workbench.getService(MApplication.class).getMenuContributions().forEach(contribution -> contribution.getChildren()
                .removeIf(entry -> entry.getElementId() != null && entry.getElementId().startsWith(CONFIGURE)));
    }
}
