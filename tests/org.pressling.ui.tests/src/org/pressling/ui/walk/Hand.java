// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Mouse and keyboard of a user who sits before a workbench, and his eyes. Lives on a thread of its own, so that windows which
 * wait for an answer can wait for it.
 */
final class Hand {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final int BETWEEN_MILLIS = 25;
    private static final int LOOK_MILLIS = 50;
    private static final int DRAWN_MILLIS = 700;
    /** Within the first word of a text, from its upper left corner. */
    private static final int WORD = 8;
    private static final int MOST_TABS = 150;

    private final Display display;
    private final Devices devices;
    private final Path pictures;

    Hand(Display display, Devices devices, Path pictures) throws IOException {
        this.display = display;
        this.devices = devices;
        this.pictures = Files.createDirectories(pictures);
    }

    /** Looks something up in the user interface. */
    <T> T see(Callable<T> what) {
        AtomicReference<T> seen = new AtomicReference<>();
        AtomicReference<Exception> failed = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                seen.set(what.call());
            } catch (Exception e) {
                failed.set(e);
            }
        });
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
        return seen.get();
    }

    /** Waits until something is there to be seen, and gives it. */
    <T> T await(String what, Duration patience, Callable<T> look) {
        long end = System.nanoTime() + patience.toNanos();
        T seen = see(look);
        while (seen == null || Boolean.FALSE.equals(seen)) {
            if (System.nanoTime() > end) {
                picture("failed");
                throw new AssertionError("Waited " + patience.toSeconds() + " s in vain: " + what);
            }
            rest(LOOK_MILLIS);
            seen = see(look);
        }
        return seen;
    }

    /** Waits for what should come soon. */
    <T> T await(String what, Callable<T> look) {
        return await(what, SOON, look);
    }

    /** The first control of all windows, those in front first, for which something is found. */
    <T> T find(Function<Control, T> seen) {
        List<Shell> shells = Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
        for (Shell shell : shells.reversed()) {
            T found = find(shell, seen);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T> T find(Control control, Function<Control, T> seen) {
        T found = control.isVisible() ? seen.apply(control) : null;
        if (found == null && control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                found = find(child, seen);
                if (found != null) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Where to click on a control: the middle, or the first word of a link; null if that is out of sight. */
    static Point target(Control control) {
        Point size = control.getSize();
        Point middle = control.toDisplay(control instanceof Hyperlink ? Math.min(WORD, size.x / 2) : size.x / 2,
                control instanceof Hyperlink ? Math.min(WORD, size.y / 2) : size.y / 2);
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            Rectangle area = parent.getClientArea();
            Point corner = parent.toDisplay(area.x, area.y);
            if (!new Rectangle(corner.x, corner.y, area.width, area.height).contains(middle)) {
                return null;
            }
            if (parent instanceof Shell) {
                break;
            }
        }
        return middle;
    }

    /** Clicks with the left button, with keys held down. */
    void click(Point where, int... held) {
        int zoom = see(() -> Integer.valueOf(display.getPrimaryMonitor().getZoom())).intValue();
        act(() -> devices.move(where.x * zoom / 100, where.y * zoom / 100));
        for (int key : held) {
            act(() -> devices.key(key, true));
        }
        act(() -> devices.button(true));
        act(() -> devices.button(false));
        for (int key : held) {
            act(() -> devices.key(key, false));
        }
    }

    /** Presses keys together, the last one last. */
    void press(int... keys) {
        for (int key : keys) {
            act(() -> devices.key(key, true));
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            int key = keys[i];
            act(() -> devices.key(key, false));
        }
    }

    /** Types a text. */
    void type(String text) {
        text.chars().forEach(this::press);
    }

    /** One move of the hand. */
    private interface Move {
        void make() throws IOException;
    }

    private static void act(Move move) {
        try {
            move.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rest(BETWEEN_MILLIS);
    }

    /** Comes to a field: by a click if it is in sight, else by the tabulator key, which brings it there. */
    void reach(String what, Function<Control, Boolean> isIt) {
        Control field = await(what, () -> find(control -> Boolean.TRUE.equals(isIt.apply(control)) ? control : null));
        Point there = see(() -> target(field));
        if (there != null && see(() -> Boolean.valueOf(field instanceof Text))) {
            click(there);
        }
        for (int i = 0; i < MOST_TABS && !see(() -> Boolean.valueOf(field.isFocusControl())); i++) {
            press(Devices.TAB);
            rest(LOOK_MILLIS);
        }
        await(what + " has the keys", () -> Boolean.valueOf(field.isFocusControl()));
    }

    /** Keeps what is on the screen. */
    void picture(String name) {
        rest(DRAWN_MILLIS);
        display.syncExec(() -> {
            Rectangle screen = display.getBounds();
            Image image = new Image(display, screen.width, screen.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData(display.getPrimaryMonitor().getZoom())};
                loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
