// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.pressling.ui.Messages;

/** Changes the theme at once, and marks the menu entry of the one in use. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
    /** Command that chooses a theme. */
    public static final String COMMAND = "org.pressling.ui.theme";
    /** Parameter of the command: identifier of a theme. */
    public static final String THEME = "org.pressling.ui.theme.id";

    /** For the platform. */
    public ThemeHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(THEME);
        if (Themes.isActive(theme)) {
            return null;
        }
        Themes.choose(theme);
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class)
                .refreshElements(COMMAND, null);
        int answer = MessageDialog.open(MessageDialog.QUESTION, HandlerUtil.getActiveShell(event), Messages.Theme_title,
                Messages.Theme_restart, SWT.NONE, Messages.Theme_restartNow, Messages.Theme_later);
        if (answer == 0) {
            PlatformUI.getWorkbench().restart();
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Themes.isActive(String.valueOf(parameters.get(THEME))));
    }
}
