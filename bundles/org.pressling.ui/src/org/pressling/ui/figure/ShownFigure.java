// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.analysis.Figure;
import org.pressling.ui.Messages;

/** Finds the figure that a command is about. */
final class ShownFigure {
    private ShownFigure() {
    }

    /** The figure of the active part; where there is none, the user is told why. */
    static Optional<Figure> of(ExecutionEvent event) {
        Optional<Figure> figure = Optional
                .ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), FigureSource.class))
                .flatMap(FigureSource::figure);
        if (figure.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Figure_export,
                    Messages.Figure_none);
        }
        return figure;
    }
}
