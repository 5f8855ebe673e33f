// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.guide.GuideView;
import org.pressling.ui.view.BodyView;
import org.pressling.ui.view.CoverageView;
import org.pressling.ui.view.DistributionView;
import org.pressling.ui.view.FiguresView;
import org.pressling.ui.view.LearningView;
import org.pressling.ui.view.ParityView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RelevanceView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.StructureView;
import org.pressling.ui.view.TrendsView;

/** Studies on the left, the editor in the middle, what came of a run around it. */
public final class Perspective implements IPerspectiveFactory {
    private static final String RIGHT = PresslingUi.ID + ".right";
    private static final String BOTTOM = PresslingUi.ID + ".bottom";

    /** For the platform. */
    public Perspective() {
        // nothing to set up
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder(PresslingUi.ID + ".left", IPageLayout.LEFT, 0.17f, editors);
        left.addView(WorkbenchIds.EXPLORER);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, WorkbenchIds.EXPLORER);
        IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, 0.53f, editors);
        right.addView(StructureView.ID);
        right.addView(BodyView.ID);
        right.addView(RelevanceView.ID);
        right.addView(DistributionView.ID);
        right.addView(PredictView.ID);
        right.addPlaceholder(GuideView.ID);
        IFolderLayout bottom = layout.createFolder(BOTTOM, IPageLayout.BOTTOM, 0.8f, editors);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
        IFolderLayout numbers = layout.createFolder(RIGHT + "Bottom", IPageLayout.BOTTOM, 0.58f, RIGHT);
        numbers.addView(SamplesView.ID);
        numbers.addView(LearningView.ID);
        numbers.addView(ParityView.ID);
        numbers.addView(TrendsView.ID);
        numbers.addView(RunsView.ID);
        numbers.addPlaceholder(CoverageView.ID);
        numbers.addPlaceholder(FiguresView.ID);
        for (String view : new String[] {WorkbenchIds.EXPLORER, GuideView.ID, StructureView.ID, BodyView.ID, SamplesView.ID,
                LearningView.ID, ParityView.ID, DistributionView.ID, RelevanceView.ID, TrendsView.ID, CoverageView.ID,
                FiguresView.ID, PredictView.ID, RunsView.ID,
                IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW,
                IProgressConstants.PROGRESS_VIEW_ID}) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut(PresslingUi.ID + ".newProject");
        layout.addNewWizardShortcut(PresslingUi.ID + ".newStudy");
        layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE);
    }
}
