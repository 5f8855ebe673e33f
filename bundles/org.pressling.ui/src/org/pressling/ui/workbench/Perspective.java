// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.guide.GuideView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;

/** <em>Set Up</em>: the editor in the middle, problems of the study below; opened views of results stand beside it. */
public final class Perspective implements IPerspectiveFactory {
    private static final float EDITOR_BESIDE = 0.53f;
    private static final float EDITOR_ABOVE = 0.8f;
    private static final float STUDIES = 0.6f;

    /** For the platform. */
    public Perspective() {
        // nothing to set up
    }

    @Override
    public void createInitialLayout(IPageLayout page) {
        String editors = page.getEditorArea();
        Layout layout = new Layout(page);
        page.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, STUDIES, WorkbenchIds.EXPLORER);
        layout.places("right", IPageLayout.RIGHT, EDITOR_BESIDE, editors,
                Stream.concat(Layout.SAMPLE.stream(), Stream.of(PredictView.ID, GuideView.ID)).toList());
        layout.places("numbers", IPageLayout.BOTTOM, EDITOR_BESIDE, PresslingUi.ID + ".right",
                Stream.concat(Stream.of(SamplesView.ID, RunsView.ID), Layout.RUN.stream()).toList());
        layout.folder("bottom", IPageLayout.BOTTOM, EDITOR_ABOVE, editors,
                List.of(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IProgressConstants.PROGRESS_VIEW_ID));
    }
}
