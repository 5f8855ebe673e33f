// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.analysis.Figure;

/** Does something with the figure of the active part; where that does not work, the user is told. */
abstract class FigureHandler extends AbstractHandler {

    /** Does it. */
    abstract void use(Figure figure, Shell shell);

    @Override
    public final Object execute(ExecutionEvent event) {
        FigureFailure.attempt(name(event), HandlerUtil.getActivePart(event),
                () -> ShownFigure.of(event).ifPresent(figure -> use(figure, HandlerUtil.getActiveShell(event))));
        return null;
    }

    private static String name(ExecutionEvent event) {
        try {
            return event.getCommand().getName();
        } catch (NotDefinedException undeclared) {
            return event.getCommand().getId();
        }
    }
}
