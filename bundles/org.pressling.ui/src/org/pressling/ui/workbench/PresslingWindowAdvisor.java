// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.guide.GuideView;
import org.pressling.ui.plugin.LeftOutNotice;

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

    /** The text editor's bundle brings buttons for programmers into every window. */
    @Override
    public void postWindowOpen() {
        WindowTitle.keep(getWindowConfigurer());
        LeftOutNotice.watch(getWindowConfigurer().getWindow(),
                getWindowConfigurer().getActionBarConfigurer().getStatusLineManager());
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            FOR_PROGRAMMERS.forEach(page::hideActionSet);
            welcome(page);
        }
    }

    /** Who has no project yet finds the guide in front. */
    private static void welcome(IWorkbenchPage page) {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            try {
                page.showView(GuideView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                PresslingUi.log().warn(e.getMessage(), e);
            }
        }
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle(Messages.Workbench_title);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
