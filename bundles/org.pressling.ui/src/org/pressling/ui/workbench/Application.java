// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.pressling.ui.Messages;

/** The workbench application {@code org.pressling.ui.application}. */
public final class Application implements IApplication {
    private static final Integer FAILED = Integer.valueOf(1);
    private static final String TOOLKIT_STYLE = "org.eclipse.swt.internal.gtk.cssFile";
    /** Only the workbench needs these; started here, they cost the headless commands nothing. */
    private static final List<String> SERVICES = List.of("org.apache.felix.scr", "org.eclipse.equinox.event");

    /** For the platform. */
    public Application() {
        // nothing to set up
    }

    @Override
    public Object start(IApplicationContext context) {
        try {
            return run();
        } catch (IOException | BundleException | RuntimeException | Error e) { // the top: the platform would tell nothing
            ILog.of(Application.class).error(String.valueOf(e.getMessage()), e);
            System.err.println(NLS.bind(Messages.Application_failed, e.toString()));
            return FAILED;
        }
    }

    private static Object run() throws BundleException, IOException {
        startServices();
        outline();
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            System.err.println(NLS.bind(Messages.Application_noDisplay, e.getMessage()));
            return FAILED;
        }
        try {
            if (!takeWorkspace()) {
                return FAILED;
            }
            Splash splash = new Splash(display);
            int code = PlatformUI.createAndRunWorkbench(display, new PresslingWorkbenchAdvisor(splash::close));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Gives the toolkit a style sheet of its own, unless the user already did; it is read when the display is made. */
    private static void outline() throws IOException {
        if (System.getProperty(TOOLKIT_STYLE) == null) {
            URL sheet = FileLocator.toFileURL(Application.class.getResource("/css/gtk.css"));
            System.setProperty(TOOLKIT_STYLE, readable(sheet));
        }
    }

    private static void startServices() throws BundleException {
        for (String name : SERVICES) {
            Bundle bundle = Platform.getBundle(name);
            if (bundle == null) {
                ILog.of(Application.class).warn("The bundle " + name + " is missing from this installation.");
            } else {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
    }

    /** Studies lie in a folder of the user's, which one workbench at a time may have open. */
    private static boolean takeWorkspace() throws IOException {
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.isSet()) {
            Path folder = Path.of(System.getProperty("user.home"), "Pressling");
            workspace.set(Files.createDirectories(folder).toUri().toURL(), false);
        }
        if (workspace.lock()) {
            return true;
        }
        MessageDialog.openError(null, Messages.Application_workspaceInUse,
                NLS.bind(Messages.Application_workspaceInUseDetail, readable(workspace.getURL())));
        return false;
    }

    private static String readable(URL url) {
        return new File(URI.create(url.toString().replace(" ", "%20"))).getPath();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
