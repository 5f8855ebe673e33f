// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;

/** Work that may take a while, such as to fetch something, off the thread of the user interface. */
final class Busy {

    private Busy() {
    }

    /** Does it while the user waits. Where it fails the user is told why, and there is no result. */
    static <T> Optional<T> get(Shell shell, Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(_ -> {
                try {
                    result.set(work.call());
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause();
            MessageDialog.openError(shell, Messages.Plugins_title,
                    why instanceof InvalidInputException ? why.getLocalizedMessage() : why.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(result.get());
    }
}
