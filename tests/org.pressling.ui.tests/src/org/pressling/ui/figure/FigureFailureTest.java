// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTError;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.Figure;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;

/** Who exports or copies a figure and gets none is told what did not work, where, why, and what to do. */
class FigureFailureTest {
    private static final String WHY = "the samples are gone";

    @TempDir
    private Path folder;

    /** A view that has a title. */
    private static IViewPart view() {
        return (IViewPart) Proxy.newProxyInstance(FigureFailureTest.class.getClassLoader(), new Class<?>[] {IViewPart.class},
                (view, method, arguments) -> method.getName().equals("getTitle") ? "Parity" : null);
    }

    /** Boxes do not open under tests, as the platform would wait for somebody to close them; what they say is logged as well. */
    private static List<IStatus> told(Runnable work) {
        List<IStatus> told = new ArrayList<>();
        ILogListener listener = (status, plugin) -> told.add(status);
        Platform.addLogListener(listener);
        try {
            FigureFailure.attempt("&Export Figure", view(), work);
            WorkbenchDriver.settle();
        } finally {
            Platform.removeLogListener(listener);
        }
        return told.stream().filter(status -> status.getSeverity() == IStatus.ERROR).toList();
    }

    @Test
    void aMessageSaysWhatWhereWhyAndWhatToDo() {
        for (Runnable work : List.<Runnable>of(() -> {
            throw new IllegalStateException("no figure", new IllegalArgumentException(WHY));
        }, () -> {
            throw new SWTError(WHY);
        })) {
            List<IStatus> told = told(work);
            assertEquals(1, told.size(), told::toString);
            String message = told.getFirst().getMessage();
            assertTrue(message.contains("\u201cExport Figure\u201d") && message.contains("\u201cParity\u201d"), message);
            assertTrue(message.contains(WHY) && message.contains("Choose another sample"), message);
            assertFalse(message.contains("Exception"), message);
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        String message = told(() -> {
            throw new UncheckedIOException(new NoSuchFileException("picture.png"));
        }).getFirst().getMessage();
        assertTrue(message.contains("(" + RunFolder.reason(new NoSuchFileException("")) + ")"), message);
        assertFalse(message.contains("picture.png"), message);
    }

    @Test
    void whatWorksIsNotTold() {
        int[] done = new int[1];
        assertEquals(List.of(), told(() -> done[0]++));
        assertEquals(1, done[0]);
    }

    @Test
    void whatCannotBeDrawnOrWrittenIsToldWithTheFile() throws Exception {
        Figure broken = (Figure) Proxy.newProxyInstance(FigureFailureTest.class.getClassLoader(), new Class<?>[] {Figure.class},
                (figure, method, arguments) -> {
                    throw new IllegalArgumentException(WHY);
                });
        Path file = folder.resolve("figure.csv");
        IStatus unread = ExportFigureHandler.write(broken, file, PrintSize.ofMillimetres(85, 300));
        assertEquals(IStatus.ERROR, unread.getSeverity());
        assertTrue(unread.getMessage().contains(file.toString()) && unread.getMessage().contains(WHY), unread.getMessage());
        assertFalse(Files.exists(file));
    }
}
