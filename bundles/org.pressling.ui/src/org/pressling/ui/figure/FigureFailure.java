// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.IOException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.DND;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** Tells the user that something with what a view shows did not work, why, and what to do, which depends on why. */
public final class FigureFailure {
    private FigureFailure() {
    }

    /**
     * Does something with what the active part shows, and tells if that fails.
     *
     * @param command what is done, as menus have it
     * @param work    does it
     */
    public static void attempt(String command, Runnable work) {
        attempt(command, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getPartService().getActivePart(), work,
                Messages.Figure_undone);
    }

    /**
     * Does something with a figure, and tells if that fails.
     *
     * @param command what is done, as menus have it
     * @param part    where; may be null
     */
    static void attempt(String command, IWorkbenchPart part, Runnable work) {
        attempt(command, part, work, Messages.Figure_failed);
    }

    private static void attempt(String command, IWorkbenchPart part, Runnable work, String otherwise) {
        try {
            work.run();
        } catch (RuntimeException | SWTError failure) { // a clipboard that another program holds is an error to the toolkit
            tell(command, part, failure, otherwise);
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
        tell(command, part, failure, Messages.Figure_undone);
    }

    private static void tell(String command, IWorkbenchPart part, Throwable failure, String otherwise) {
        StatusManager.getManager().handle(status(command, part, failure, otherwise), StatusManager.SHOW | StatusManager.LOG);
    }

    private static IStatus status(String command, IWorkbenchPart part, Throwable failure, String otherwise) {
        String message = switch (cause(failure)) {
        case SWTError held when held.code == DND.ERROR_CANNOT_SET_CLIPBOARD -> Messages.Figure_clipboard;
        case IOException _ -> Messages.Figure_unread; // whoever writes a file says so with its name
        case InvalidInputException _ -> Messages.Figure_refused; // says itself what to do
        default -> otherwise;
        };
        return Status.error(NLS.bind(message,
                new Object[] {command.replace("&", ""), part == null ? "" : part.getTitle(), reason(failure)}), failure);
    }

    private static Throwable cause(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && !(last instanceof InvalidInputException)) {
            last = last.getCause();
        }
        return last;
    }

    /**
     * What was the matter in the end.
     *
     * @param failure what was thrown
     * @return it in words, without a class name where it has words of its own
     */
    public static String reason(Throwable failure) {
        Throwable last = cause(failure);
        if (last instanceof IOException file) {
            return RunFolder.reason(file);
        }
        String said = last.getLocalizedMessage();
        return said == null || said.isBlank() ? last.getClass().getSimpleName() : said.strip();
    }
}
