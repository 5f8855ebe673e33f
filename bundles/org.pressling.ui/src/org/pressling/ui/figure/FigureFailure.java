// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.IOException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** Tells the user that something with the figure of a view did not work, and what to do. */
public final class FigureFailure {
    private FigureFailure() {
    }

    /**
     * Does something with a figure, and tells if that fails.
     *
     * @param command what is done, as menus have it
     * @param part    where; may be null
     */
    static void attempt(String command, IWorkbenchPart part, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | SWTError failure) { // a clipboard that another program holds is an error to the toolkit
            tell(command, part, failure);
        }
    }

    /**
     * Tells it, and logs where it happened.
     *
     * @param command what was to be done, as menus have it
     * @param part    where; may be null
     * @param failure why it was not
     */
    public static void tell(String command, IWorkbenchPart part, Throwable failure) {
        StatusManager.getManager().handle(status(command, part, failure), StatusManager.SHOW | StatusManager.LOG);
    }

    private static IStatus status(String command, IWorkbenchPart part, Throwable failure) {
        return Status.error(NLS.bind(Messages.Figure_failed,
                new Object[] {command.replace("&", ""), part == null ? "" : part.getTitle(), reason(failure)}), failure);
    }

    /** What was the matter in the end. */
    static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && !(last instanceof InvalidInputException)) {
            last = last.getCause();
        }
        if (last instanceof IOException file) {
            return RunFolder.reason(file);
        }
        String said = last.getLocalizedMessage();
        return said == null || said.isBlank() ? last.getClass().getSimpleName() : said.strip();
    }
}
