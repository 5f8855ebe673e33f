// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.pressling.ui.Messages;

/** Says in the title of the window which study is worked on: that of the editor in front. */
final class WindowTitle implements IPartListener2 {
    private final IWorkbenchWindowConfigurer window;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    /** Keeps the title of a window from now on. */
    static void keep(IWorkbenchWindowConfigurer window) {
        WindowTitle title = new WindowTitle(window);
        window.getWindow().getPartService().addPartListener(title);
        title.tell();
    }

    private void tell() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        window.setTitle(editor != null && editor.getEditorInput() instanceof IFileEditorInput
                ? NLS.bind(Messages.Workbench_titleOf, editor.getTitle()) : Messages.Workbench_title);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        tell();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        tell();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        tell();
    }
}
