// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.FigureFiles;

/** Puts the figure of the active part on the clipboard: as a picture, and as a table where text is pasted. */
public final class CopyFigureHandler extends FigureHandler {

    /** For the platform. */
    public CopyFigureHandler() {
        // nothing to set up
    }

    @Override
    void use(Figure figure, Shell shell) {
        ImageData picture = new ImageData(new ByteArrayInputStream(FigureFiles.png(figure)));
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(new Object[] {picture, FigureFiles.tabs(figure.data())},
                    new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
