// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.UiProblem;
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
        return logged(() -> FigureFailure.attempt("&Export Figure", view(), work));
    }

    private static List<IStatus> logged(Runnable work) {
        List<IStatus> told = new ArrayList<>();
        ILogListener listener = (status, plugin) -> told.add(status);
        Platform.addLogListener(listener);
        try {
            work.run();
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
            assertFalse(message.contains("clipboard") || message.contains("folder"), message);
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

    /** What a menu entry of a view does, where the clipboard does what is given. */
    private static List<IStatus> copy(Figure figure, CopyFigureHandler.Paste paste) {
        IWorkbenchPart view = (IWorkbenchPart) Proxy.newProxyInstance(FigureFailureTest.class.getClassLoader(),
                new Class<?>[] {IViewPart.class, FigureSource.class}, (any, method, arguments) -> switch (method.getName()) {
                case "getTitle" -> "Parity";
                case "figure" -> Optional.of(figure);
                default -> null;
                });
        EvaluationContext context = new EvaluationContext(null, view);
        context.addVariable(ISources.ACTIVE_PART_NAME, view);
        context.addVariable(ISources.ACTIVE_SHELL_NAME, WorkbenchDriver.shell());
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(PresslingUi.ID + ".copyFigure");
        return logged(() -> new CopyFigureHandler(paste).execute(new ExecutionEvent(command, Map.of(), null, context)));
    }

    @Test
    void aClipboardThatAnotherProgramHoldsIsSaidToBeHeld() {
        List<IStatus> told = copy(new Dots(), (display, contents, transfers) -> DND.error(DND.ERROR_CANNOT_SET_CLIPBOARD));
        assertEquals(1, told.size(), told::toString);
        String message = told.getFirst().getMessage();
        assertTrue(message.contains("\u201cCopy Image\u201d") && message.contains("\u201cParity\u201d"), message);
        assertTrue(message.contains("holds the clipboard") && message.contains("Try again"), message);
        assertFalse(message.contains("folder") || message.contains("another sample"), message);
    }

    @Test
    void aCopyWhoseDrawingFailsPutsNothingOnTheClipboard() {
        List<Object> put = new ArrayList<>();
        List<IStatus> told = copy(broken(), (display, contents, transfers) -> put.addAll(List.of(contents)));
        assertEquals(1, told.size(), told::toString);
        String message = told.getFirst().getMessage();
        assertTrue(message.contains("\u201cCopy Image\u201d") && message.contains(WHY), message);
        assertTrue(message.contains("could not be drawn") && message.contains("another sample"), message);
        assertFalse(message.contains("clipboard"), message);
        assertEquals(List.of(), put);
    }

    @Test
    void aCopyThatWorksPutsPictureAndTableOnTheClipboard() {
        List<Object> put = new ArrayList<>();
        assertEquals(List.of(), copy(new Dots(), (display, contents, transfers) -> put.addAll(List.of(contents))));
        assertTrue(put.getFirst() instanceof ImageData && put.getLast() instanceof String, put::toString);
    }

    @Test
    void aRefusalSaysItselfWhatToDo() {
        String message = told(() -> {
            throw UiProblem.FIGURE_FORMAT.of("figure.doc", List.of(".png")).exception();
        }).getFirst().getMessage();
        assertTrue(message.contains("\u201cParity\u201d") && message.contains("figure.doc"), message);
        assertFalse(message.contains("another sample"), message);
    }

    @Test
    void whatWorksIsNotTold() {
        int[] done = new int[1];
        assertEquals(List.of(), told(() -> done[0]++));
        assertEquals(1, done[0]);
    }

    @Test
    void whatCannotBeDrawnOrWrittenIsToldWithTheFile() throws Exception {
        Path file = folder.resolve("figure.csv");
        IStatus unread = ExportFigureHandler.write(broken(), file, PrintSize.ofMillimetres(85, 300));
        assertEquals(IStatus.ERROR, unread.getSeverity());
        assertTrue(unread.getMessage().contains(file.toString()) && unread.getMessage().contains(WHY), unread.getMessage());
        assertTrue(unread.getMessage().contains("another sample"), unread.getMessage());
        assertFalse(unread.getMessage().contains("folder"), "another folder would not help: " + unread.getMessage());
        assertFalse(Files.exists(file));

        Path below = Files.writeString(folder.resolve("a file"), "no folder").resolve("figure.csv");
        IStatus unwritten = ExportFigureHandler.write(new Dots(), below, PrintSize.ofMillimetres(85, 300));
        assertEquals(IStatus.ERROR, unwritten.getSeverity());
        assertTrue(unwritten.getMessage().contains("a file"), unwritten.getMessage());
        assertFalse(unwritten.getMessage().contains("another sample"), unwritten.getMessage());
    }

    private static Figure broken() {
        return (Figure) Proxy.newProxyInstance(FigureFailureTest.class.getClassLoader(), new Class<?>[] {Figure.class},
                (figure, method, arguments) -> {
                    throw new IllegalArgumentException(WHY);
                });
    }

    /** A figure that can be drawn. */
    private static final class Dots implements Figure {
        @Override
        public String id() {
            return "dots";
        }

        @Override
        public String title() {
            return "Dots";
        }

        @Override
        public String caption() {
            return "Dots.";
        }

        @Override
        public FigureSize size() {
            return new FigureSize(40, 30);
        }

        @Override
        public void draw(Graphics2D g, FigureSize size) {
            g.fillOval(5, 5, 20, 20);
        }

        @Override
        public CsvTable data() {
            return new CsvTable("x", "y");
        }
    }
}
