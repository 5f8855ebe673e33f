// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** Shows the start page where the place of the editors would be empty, and takes it away once there is another editor. */
public final class StartPages extends PerspectiveAdapter implements IPartListener2 {
    private final IWorkbenchWindow window;

    private StartPages(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Does so from now on.
     *
     * @param window a window that is open
     */
    public static void keep(IWorkbenchWindow window) {
        StartPages pages = new StartPages(window);
        window.getPartService().addPartListener(pages);
        window.addPerspectiveListener(pages);
        pages.fill();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference editor && !StartPage.ID.equals(part.getId())) {
            IEditorPart opened = editor.getEditor(false);
            if (opened != null && opened.getEditorInput() instanceof IFileEditorInput input) {
                note(input.getFile());
            }
            later(() -> close(part.getPage()));
        }
    }

    private static void note(IFile file) {
        if (StudyFiles.isStudy(file)) {
            RecentStudies.note(file);
        }
    }

    private static void close(IWorkbenchPage page) {
        page.closeEditors(page.findEditors(StartInput.START, StartPage.ID, IWorkbenchPage.MATCH_ID), false);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference && !StartPage.ID.equals(part.getId())) {
            later(this::fill);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        later(this::fill);
    }

    private void later(Runnable work) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!PlatformUI.getWorkbench().isClosing() && window.getActivePage() != null) {
                work.run();
            }
        });
    }

    private void fill() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.isEditorAreaVisible() && page.getEditorReferences().length == 0) {
            open(page);
        }
    }

    /** Opens the start page. */
    static void open(IWorkbenchPage page) {
        try {
            page.openEditor(StartInput.START, StartPage.ID, false);
        } catch (PartInitException e) {
            PresslingUi.log().warn(e.getMessage(), e);
        }
    }
}
