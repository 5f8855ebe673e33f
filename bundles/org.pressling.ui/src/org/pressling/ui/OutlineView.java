// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The platform's view of an editor's outline. */
public final class OutlineView {
    private OutlineView() {
    }

    /**
     * Lets the view show the outline of an editor that was just made. The view waits for an editor to be activated, which after
     * a restart none is until a click.
     *
     * @param editor the editor
     */
    public static void follow(IEditorPart editor) {
        IWorkbenchPage page = editor.getSite().getPage();
        editor.getSite().getShell().getDisplay().asyncExec(() -> {
            if (page.getActiveEditor() == editor && page.findView(IPageLayout.ID_OUTLINE) instanceof ContentOutline view) {
                view.partBroughtToTop(editor);
            }
        });
    }
}
