// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pressling.ui.Messages;
import org.pressling.ui.plugin.LeftOutNotice;
import org.pressling.ui.plugin.PluginFaults;
import org.pressling.ui.start.StartPages;

/** Sets up the window. Menus and tool bar are contributed in plugin.xml, as commands. */
final class PresslingWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final List<String> FOR_PROGRAMMERS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");
    private static final Point SIZE = new Point(1280, 800);

    PresslingWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer);
    }

    @Override
    public void postWindowOpen() {
        WindowTitle.keep(getWindowConfigurer());
        NamesInLanguage.give(getWindowConfigurer().getWindow().getWorkbench());
        UnusedEntries.remove(getWindowConfigurer().getWindow().getWorkbench());
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        IStatusLineManager line = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
        LeftOutNotice.watch(window, line);
        PluginFaults.watch(window, line);
        withoutToolsForProgrammers(window.getActivePage());
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                withoutToolsForProgrammers(page);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                    withoutToolsForProgrammers(page);
                }
            }
        });
        StartPages.keep(window);
    }

    /** The text editor's bundle brings buttons for programmers into every layout, and again when one is reset. */
    private static void withoutToolsForProgrammers(IWorkbenchPage page) {
        if (page != null) {
            FOR_PROGRAMMERS.forEach(page::hideActionSet);
        }
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle(Messages.Workbench_title);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
