// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.pressling.ui.PresslingUi;

/** The menu of a view: switches, what is done with its figure, and what is declared for it. */
final class ViewMenu {
    private static final String EXPORT = PresslingUi.ID + ".exportFigure";
    private static final String COPY = PresslingUi.ID + ".copyFigure";

    private ViewMenu() {
    }

    /** Gives controls of a view its menu. */
    static void give(IViewSite site, ISelectionProvider selection, List<IAction> switches, Control... controls) {
        MenuManager manager = new MenuManager();
        switches.forEach(manager::add);
        manager.add(new Separator());
        manager.add(export(site));
        manager.add(new ViewCommand(site, COPY, "copy"));
        manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        for (Control control : controls) {
            control.setMenu(manager.createContextMenu(control));
        }
        site.registerContextMenu(manager, selection);
    }

    /** Gives a view its tools. */
    static void tools(IViewSite site) {
        site.getActionBars().getToolBarManager().add(export(site));
    }

    private static IAction export(IViewSite site) {
        return new ViewCommand(site, EXPORT, "export");
    }
}
