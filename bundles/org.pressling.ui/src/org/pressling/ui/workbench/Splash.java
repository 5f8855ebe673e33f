// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;

/** Says that the workbench is on its way, some seconds before it can be seen. It has no title: it is no window to go to. */
final class Splash {
    private static final String PICTURE = "/icons/about.svg";
    private static final int NAME_HEIGHT = 20;
    private static final int MARGIN = 24;
    /** No start waits longer for it. */
    private static final long PATIENCE_MILLIS = 500;

    private final Shell shell;

    /** Shows it in the middle of the first screen. */
    Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.BORDER);
        shell.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 4).applyTo(shell);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        Label picture = new Label(shell, SWT.NONE);
        picture.setImage(resources.create(ImageDescriptor.createFromURL(Splash.class.getResource(PICTURE))));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
        Label name = label(Messages.Workbench_title);
        name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setHeight(NAME_HEIGHT).setStyle(SWT.BOLD)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(name);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(true, true)
                .applyTo(label(Messages.Application_starts));
        shell.pack();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
        draw();
    }

    /** Lets the toolkit draw it: the workbench then keeps the thread busy. */
    private void draw() {
        Set<Control> undrawn = new HashSet<>(Set.of(shell.getChildren()));
        for (Control control : shell.getChildren()) {
            control.addListener(SWT.Paint, event -> undrawn.remove(control));
        }
        shell.open();
        Display display = shell.getDisplay();
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!undrawn.isEmpty() && System.currentTimeMillis() < until) {
            display.readAndDispatch();
        }
        while (display.readAndDispatch() && System.currentTimeMillis() < until) {
            // what is drawn is not yet on the screen
        }
    }

    private Label label(String text) {
        Label label = new Label(shell, SWT.NONE);
        label.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        label.setText(text);
        return label;
    }

    /** Takes it away. */
    void close() {
        shell.dispose();
    }
}
