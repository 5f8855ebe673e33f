// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Explains what is in front, or with the parameter {@value #FIRST_STEPS} shows the first steps. */
public final class HelpHandler extends AbstractHandler {
    /** Parameter: whether the first steps are wanted. */
    static final String FIRST_STEPS = "org.pressling.ui.help.firstSteps";

    /** For the platform. */
    public HelpHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            GuideView guide = (GuideView) page.showView(GuideView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            if (Boolean.parseBoolean(event.getParameter(FIRST_STEPS))) {
                guide.showFirstSteps();
            } else {
                guide.explain(page.getActiveEditor());
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
