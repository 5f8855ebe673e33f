// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.FitTour;

/** Looks for what is cut in another language or at another scale, in a workbench that FitTest started; else does nothing. */
public final class FitScript implements IStartup {
    /** System property with the folder for the account; looks where it is set. */
    public static final String FOLDER = "org.pressling.ui.tests.fit";
    /** System property: sizes of the window, as {@code 1024x700 1280x800}. */
    public static final String SIZES = "org.pressling.ui.tests.fit.sizes";

    /** For the platform. */
    public FitScript() {
        // nothing to set up
    }

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> begin(Path.of(folder)));
        }
    }

    /** Only where the window is there. */
    private static void begin(Path folder) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
            Display.getCurrent().timerExec(100, () -> begin(folder));
            return;
        }
        StringWriter account = new StringWriter();
        try {
            List<Point> sizes = Arrays.stream(System.getProperty(SIZES).split(" ")).map(size -> size.split("x"))
                    .map(sides -> new Point(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))).toList();
            FitTour tour = new FitTour(folder.getFileName() + "-");
            tour.layouts(sizes);
            tour.pages(sizes);
            tour.cut().forEach(line -> account.append(line).append('\n'));
        } catch (Exception | AssertionError e) {
            e.printStackTrace(new PrintWriter(account));
        }
        ScriptedWorkbench.tell(folder, account.toString());
        PlatformUI.getWorkbench().close();
    }
}
