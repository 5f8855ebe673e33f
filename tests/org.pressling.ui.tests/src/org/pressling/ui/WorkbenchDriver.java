// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.PresslingNature;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.workbench.ThemeHandler;

/**
 * Does in the real workbench what a user does, and looks at what he sees. All on the thread of the user interface, so
 * that waiting means handling events.
 */
public final class WorkbenchDriver {
    /** Six samples of some eighty particles each, pressed and learnt in seconds. */
    private static final List<String> TINY = List.of("seed=7", "packing.initialWidth=11.5", "packing.height=10",
            "packing.amRatio=0.7", "packing.amDiameterMeanMin=2.5", "packing.amDiameterMeanMax=3",
            "packing.amDiameterSdMin=0", "packing.amDiameterSdMax=0.3", "press.finalWidth=10", "press.wallSpeed=100",
            "press.unbalancedLimit=0.1", "press.maxRelaxSteps=300", "press.historyPoints=10", "rendering.crop=1",
            "rendering.pixels=16", "campaign.factors[packing.initialWidth]=11.5 12", "campaign.replicates=3",
            "split.train=3", "split.validation=1", "split.test=2", "split.admit=ALL", "network.blocks=4", "network.dense=8",
            "training.epochs=3", "training.batchSize=2");
    /** The theme that a first start has. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    /** The dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** White on black. */
    public static final String HIGH_CONTRAST = "org.pressling.ui.dark.highContrast";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private WorkbenchDriver() {
    }

    /** The page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** The window. */
    public static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Handles events until something holds. */
    public static void waitUntil(String what, Duration patience, BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                screenshot("failed");
                fail("Waited " + patience.toSeconds() + " s in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // wakes the display, so that the time is looked at
                });
                display.sleep();
            }
        }
        settle();
    }

    /** Presses a button of the dialog that the next call will open and wait for. */
    public static void answer(String label) {
        Display display = Display.getCurrent();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell dialog : display.getShells()) {
                    Button button = find(dialog, Button.class, b -> b.getText().replace("&", "").equals(label));
                    if (button != null) {
                        button.notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
                display.timerExec(100, this);
            }
        });
    }

    /** Handles events for a while. */
    public static void pause(Duration time) {
        Display display = Display.getCurrent();
        boolean[] over = new boolean[1];
        display.timerExec((int) time.toMillis(), () -> over[0] = true);
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Handles all events that are waiting. */
    public static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // one at a time
        }
    }

    /** Opens a view. */
    public static <T extends IViewPart> T view(String id, Class<T> type) throws PartInitException {
        T view = type.cast(page().showView(id));
        settle();
        return view;
    }

    /** Chooses a theme as Window > Appearance does. */
    public static void theme(String id) throws CommandException {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(ThemeHandler.COMMAND);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(command, Map.of(ThemeHandler.THEME, id)), null);
        waitUntil("the theme", Duration.ofSeconds(60), () -> Themes.isActive(id));
    }

    /** Makes a project of studies. */
    public static IProject project(String name) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        PresslingNature.create(project, project.getWorkspace().newProjectDescription(name), null);
        settle();
        return project;
    }

    /** Makes a study that runs in seconds. */
    public static IFile tinyStudy(IProject project, String name, String... changes) throws CoreException {
        Study study = Studies.create();
        study.setName(name);
        TINY.forEach(value -> StudyPaths.set(study, value));
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        IFile file = project.getFile(name + ".pressling");
        file.create(new ByteArrayInputStream(Studies.toBytes(study, StudyFiles.path(file))), true, null);
        return file;
    }

    /** Opens a study in its editor. */
    public static StudyEditor edit(IFile file) throws PartInitException {
        StudyEditor editor = (StudyEditor) IDE.openEditor(page(), file);
        settle();
        return editor;
    }

    /** The first control that fits, in sight or not. */
    public static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> fits) {
        List<Control> open = new ArrayList<>(List.of(parent));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (type.isInstance(control) && fits.test(type.cast(control))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                open.addAll(0, List.of(composite.getChildren()));
            }
        }
        return null;
    }

    /** The field of a value in the study editor that is in front. */
    public static Text field(String path) {
        Text text = find(shell(), Text.class, t -> path.equals(t.getData(StudyEditor.PATH_KEY)));
        assertNotNull(text, "no field for " + path);
        return text;
    }

    /** Types into a field and presses Enter. */
    public static void enter(Text text, String value) {
        text.setText(value);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    /** Ticks the box of the study at a path, or takes the tick away. */
    public static void tick(String path) {
        Button box = find(shell(), Button.class, b -> path.equals(b.getData(StudyEditor.PATH_KEY)));
        assertNotNull(box, "no box for " + path);
        box.setSelection(!box.getSelection());
        box.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /**
     * Drops files from outside on a control, or on an item of it if that is not null. The window system's part is left out: the
     * events are what it would send, of a class that SWT keeps to itself.
     */
    public static void drop(Control control, Widget item, Path... files) throws ReflectiveOperationException {
        DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        assertNotNull(target, "nothing can be dropped here");
        Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        TransferData type = FileTransfer.getInstance().getSupportedTypes()[0];
        set(event, "dataType", type);
        set(event, "dataTypes", new TransferData[] {type});
        set(event, "operations", Integer.valueOf(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK));
        set(event, "feedback", Integer.valueOf(0));
        event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        event.widget = target;
        event.item = item;
        Rectangle there = item instanceof TreeItem entry ? entry.getBounds() : control.getBounds();
        Point middle = control.toDisplay(there.x + there.width / 2, there.y + there.height / 2);
        event.x = middle.x;
        event.y = middle.y;
        for (int what : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop}) {
            event.detail = DND.DROP_COPY;
            target.notifyListeners(what, event);
        }
        settle();
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }

    /** Presses the left button of the mouse on a control. */
    public static void press(Control control, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        control.notifyListeners(SWT.MouseDown, event);
        settle();
    }

    /** Keeps what the window looks like now, for people to look at. */
    public static void screenshot(String name) {
        pause(Duration.ofMillis(400)); // until all is drawn
        Shell shell = shell();
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData(shell.getMonitor().getZoom())};
            Files.createDirectories(SCREENSHOTS);
            loader.save(SCREENSHOTS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            fail("No screenshot could be kept", e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
