// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.ui.Messages;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.run.ReportPage;
import org.pressling.ui.view.LearningView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.StructureView;

/** The explorer: projects, studies, and what came of their runs. */
public final class StudyExplorer extends CommonNavigator {

    /** For the platform. */
    public StudyExplorer() {
        // nothing to set up
    }

    /** What the platform says of no or several elements in the status line is in English. */
    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        getCommonViewer().addPostSelectionChangedListener(event -> tell(event.getStructuredSelection().size()));
        tell(0);
    }

    private void tell(int selected) {
        if (selected != 1) { // else its description stands there
            getViewSite().getActionBars().getStatusLineManager().setMessage(null,
                    selected == 0 ? null : NLS.bind(Messages.Explorer_selected, Integer.valueOf(selected)));
        }
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        if (event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof StudyNode node) {
            try {
                open(node, getSite().getPage());
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        } else {
            super.handleDoubleClick(event);
        }
    }

    private static void open(StudyNode node, IWorkbenchPage page) throws PartInitException {
        switch (node.kind()) {
        case AM, SE -> {
            IEditorPart editor = IDE.openEditor(page, node.file());
            if (editor instanceof StudyEditor study) {
                study.reveal(node.path());
            }
        }
        case RUN -> IDE.openEditor(page, node.file());
        case KEPT -> StructureView.open(page, StudyFiles.keptRun(node.file(), node.path()), 0);
        case SAMPLES -> page.showView(SamplesView.ID);
        case MODEL -> page.showView(LearningView.ID);
        case REPORT -> StudyFiles.runFolder(node.file()).ifPresent(ReportPage::open);
        }
    }
}
