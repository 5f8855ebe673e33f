// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import org.pressling.ui.Themes;

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
        ICommandService commands = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class);
        Themes.choose(theme, () -> commands.refreshElements(COMMAND, null));
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Themes.isActive(String.valueOf(parameters.get(THEME))));
    }
}
