// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.plugin.UnusableParts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Says in the status line, in one line, what was left out of plug-ins; a click lists all, with the reasons. */
public final class LeftOutNotice {
    private static final int NAMED = 2;
    private static final long AFTER_MILLIS = 1000; // the start is over

    private LeftOutNotice() {
    }

    /**
     * Looks in the background at what is installed, and says in a window what was left out.
     *
     * @param window the window
     * @param line   its status line
     */
    public static void watch(IWorkbenchWindow window, IStatusLineManager line) {
        Job job = Job.createSystem(Messages.Plugins_title, (ICoreRunnable) _ -> {
            List<Localized> leftOut = of(PresslingUi.contributions());
            if (!leftOut.isEmpty() && PlatformUI.isWorkbenchRunning()) {
                window.getWorkbench().getDisplay().asyncExec(() -> show(window, line, leftOut));
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule(AFTER_MILLIS);
    }

    /** Asks for every kind once. What is costly to make is made when a study chooses it. */
    private static List<Localized> of(Contributions installed) {
        installed.of(Kind.KINDS).all().stream().map(Contribution::value).flatMap(Optional::stream)
                .forEach(kind -> installed.of((Kind<?>) kind));
        return Stream.concat(UnusableParts.named().stream(), installed.leftOut().stream().map(LeftOut::what)).toList();
    }

    static void show(IWorkbenchWindow window, IStatusLineManager line, List<Localized> leftOut) {
        PluginNotice.show(window, line, PresslingUi.ID + ".leftOut", text(leftOut), Messages.Plugins_leftOutDetail);
    }

    private static String text(List<Localized> leftOut) {
        String first = Localized.list(leftOut.stream().limit(NAMED).toList()).said();
        int more = leftOut.size() - NAMED;
        return more > 0 ? NLS.bind(Messages.Plugins_moreLeftOut, first, Integer.valueOf(more))
                : NLS.bind(Messages.Plugins_leftOut, first);
    }
}
