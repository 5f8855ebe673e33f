// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.pressling.ui.PresslingUi;

/** Undo and Redo in the menu, with what they would take back or do again in the active editor. */
public final class UndoItems extends ContributionItem {

    /** For the platform. */
    public UndoItems() {
        // nothing to set up
    }

    /** The names change with every step, so the items are made anew whenever the menu opens. */
    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<UndoActions> named = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart).map(part -> Adapters.adapt(part, UndoActions.class));
        item(menu, index, ActionFactory.UNDO, named.map(UndoActions::undoName));
        item(menu, index + 1, ActionFactory.REDO, named.map(UndoActions::redoName));
    }

    /** An item with a name; with that of the command where there is none. */
    private static void item(Menu menu, int index, ActionFactory kind, Optional<String> name) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(kind.getCommandId());
        String key = PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(kind.getCommandId());
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(name.orElseGet(() -> name(command)) + (key == null ? "" : '\t' + key));
        item.setEnabled(command.isEnabled());
        item.addListener(SWT.Selection, e -> run(command));
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException("the platform has no " + command.getId(), e);
        }
    }

    private static void run(Command command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command.getId(), null);
        } catch (CommandException e) {
            PresslingUi.log().error(e.getMessage(), e);
        }
    }
}
