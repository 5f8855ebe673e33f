// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureFailure;

/**
 * A command in the menu and the tool bar of a view. Declared in {@code plugin.xml} the platform would make an item of it for each
 * view that is opened, and keep that, with the view's context, when the view is closed: it never ceases to listen to the command.
 */
final class ViewCommand extends Action {
    private final IViewSite site;
    private final String command;

    /**
     * An entry.
     *
     * @param site    the view
     * @param command identifier of the command
     * @param icon    name of its picture
     */
    ViewCommand(IViewSite site, String command, String icon) {
        super(name(site, command), PresslingUi.descriptor(icon));
        this.site = site;
        this.command = command;
    }

    private static String name(IViewSite site, String command) {
        try {
            return site.getService(ICommandService.class).getCommand(command).getName();
        } catch (CommandException undeclared) {
            throw new IllegalArgumentException(command, undeclared);
        }
    }

    @Override
    public void run() {
        site.getPage().activate(site.getPart());
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failed) {
            FigureFailure.tell(getText(), site.getPart(), failed);
        }
    }
}
