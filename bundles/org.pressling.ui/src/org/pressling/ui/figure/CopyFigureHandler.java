// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.FigureFiles;

/** Puts the figure of the active part on the clipboard: as a picture, and as a table where text is pasted. */
public final class CopyFigureHandler extends FigureHandler {

    private final Paste paste;

    /** Puts contents on the clipboard, each in the way that its transfer knows. */
    interface Paste {
        void put(Display display, Object[] contents, Transfer[] transfers);
    }

    /** For the platform. */
    public CopyFigureHandler() {
        this(CopyFigureHandler::put);
    }

    /** With another clipboard; for tests. */
    CopyFigureHandler(Paste paste) {
        this.paste = paste;
    }

    @Override
    void use(Figure figure, Shell shell) {
        ImageData picture = new ImageData(new ByteArrayInputStream(FigureFiles.png(figure)));
        paste.put(shell.getDisplay(), new Object[] {picture, FigureFiles.tabs(figure.data())},
                new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
    }

    private static void put(Display display, Object[] contents, Transfer[] transfers) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(contents, transfers);
        } finally {
            clipboard.dispose();
        }
    }
}
