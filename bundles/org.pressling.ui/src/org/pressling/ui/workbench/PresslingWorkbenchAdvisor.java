// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.lang.management.ManagementFactory;
import java.net.URL;
import java.time.Duration;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WheelGuard;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.run.RunsAtExit;

/** Sets up the workbench: its perspective, the workspace behind it, and how it ends. */
public final class PresslingWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final String IDE_ICONS = "icons/full/";
    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final int TICK_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable opened;

    /**
     * Of one workbench.
     *
     * @param opened called when its windows can be seen
     */
    public PresslingWorkbenchAdvisor(Runnable opened) {
        this.opened = opened;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PresslingWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WorkbenchIds.PERSPECTIVE;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        WheelGuard.guard(PlatformUI.getWorkbench().getDisplay());
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj");
        declare(configurer, IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk");
    }

    /** The pictures of projects lie in the platform's bundle, but every product has to declare them itself. */
    private static void declare(IWorkbenchConfigurer configurer, String name, String file) {
        for (String extension : new String[] {".svg", ".png"}) {
            URL url = FileLocator.find(Platform.getBundle(IDE_BUNDLE), new Path(IDE_ICONS + file + extension));
            if (url != null) {
                configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
                return;
            }
        }
    }

    /**
     * Restores the windows on a thread of their own, as every workbench does. When that thread ends just before the one of
     * the display falls asleep, its wake-up call is lost and the window stays away until something else happens, which was
     * six seconds in one start of fifteen. A clock that ticks meanwhile bounds the loss.
     */
    @Override
    public boolean openWindows() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Runnable tick = new Runnable() {
            @Override
            public void run() {
                display.timerExec(TICK_MILLIS, this);
            }
        };
        tick.run();
        try {
            return super.openWindows();
        } finally {
            display.timerExec(-1, tick);
        }
    }

    /** Keeps in the log how long opening took, for whoever finds it slow. */
    @Override
    public void postStartup() {
        super.postStartup();
        opened.run();
        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        PresslingUi.log().info(NLS.bind(Messages.Workbench_opened, seconds(millis),
                seconds(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis())));
        StartAccount.tellIfAsked();
    }

    private static String seconds(long millis) {
        return Numbers.rounded(millis / 1000.0, 1);
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window == null ? null : window.getShell();
        return super.preShutdown() && RunsAtExit.mayExit(shell);
    }

    @Override
    public void postShutdown() {
        super.postShutdown();
        JobsAtExit.end(PATIENCE);
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            PresslingUi.log().error(Messages.Workbench_notSaved, e);
        }
    }
}
