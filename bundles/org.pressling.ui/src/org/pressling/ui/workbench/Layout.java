// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
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

/**
 * What the layouts of the window have in common: the studies on the left, one large place in the middle, and the same entries in
 * menus. Shares of the width are such that no tab is cut in a window of 1024 x 700.
 */
final class Layout {
    /** Views of one sample. */
    static final List<String> SAMPLE = List.of(StructureView.ID, BodyView.ID, RelevanceView.ID, DistributionView.ID);
    /** Views over all samples of a run. */
    static final List<String> RUN = List.of(ParityView.ID, TrendsView.ID, LearningView.ID, CoverageView.ID, FiguresView.ID);

    private static final float LEFT = 0.18f;
    private static final List<String> PERSPECTIVES = List.of(WorkbenchIds.PERSPECTIVE, LookPerspective.ID,
            EvaluatePerspective.ID);
    private static final List<String> MENU = List.of(WorkbenchIds.EXPLORER, GuideView.ID, StructureView.ID, BodyView.ID,
            SamplesView.ID, LearningView.ID, ParityView.ID, DistributionView.ID, RelevanceView.ID, TrendsView.ID,
            CoverageView.ID, FiguresView.ID, PredictView.ID, RunsView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID);

    private final IPageLayout page;

    /** Puts the studies on the left of a page and fills its menus. */
    Layout(IPageLayout page) {
        this.page = page;
        IFolderLayout left = page.createFolder(PresslingUi.ID + ".left", IPageLayout.LEFT, LEFT, page.getEditorArea());
        left.addView(WorkbenchIds.EXPLORER);
        MENU.forEach(page::addShowViewShortcut);
        page.addNewWizardShortcut(PresslingUi.ID + ".newProject");
        page.addNewWizardShortcut(PresslingUi.ID + ".newStudy");
        PERSPECTIVES.forEach(page::addPerspectiveShortcut);
    }

    /** A place with views, from front to back. */
    IFolderLayout folder(String name, int side, float share, String of, List<String> views) {
        IFolderLayout folder = page.createFolder(PresslingUi.ID + "." + name, side, share, of);
        views.forEach(folder::addView);
        return folder;
    }

    /** A place that is there when one of its views is opened. */
    void places(String name, int side, float share, String of, List<String> views) {
        IPlaceholderFolderLayout folder = page.createPlaceholderFolder(PresslingUi.ID + "." + name, side, share, of);
        views.forEach(folder::addPlaceholder);
    }
}
