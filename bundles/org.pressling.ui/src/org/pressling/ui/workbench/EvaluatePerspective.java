// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.guide.GuideView;
import org.pressling.ui.view.CoverageView;
import org.pressling.ui.view.FiguresView;
import org.pressling.ui.view.LearningView;
import org.pressling.ui.view.ParityView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.TrendsView;

/** <em>Evaluate</em>: what a run is worth in the middle, all runs below. Editors have no place until one is opened. */
public final class EvaluatePerspective implements IPerspectiveFactory {
    /** Identifier of the perspective. */
    static final String ID = WorkbenchIds.PERSPECTIVE_EVALUATE;
    private static final float MIDDLE = 0.6f;
    private static final float ABOVE = 0.53f;

    /** For the platform. */
    public EvaluatePerspective() {
        // nothing to set up
    }

    @Override
    public void createInitialLayout(IPageLayout page) {
        page.setEditorAreaVisible(false);
        Layout layout = new Layout(page);
        var middle = layout.folder("middle", IPageLayout.TOP, ABOVE, page.getEditorArea(),
                List.of(ParityView.ID, TrendsView.ID, LearningView.ID, PredictView.ID));
        middle.addPlaceholder(CoverageView.ID);
        middle.addPlaceholder(FiguresView.ID);
        layout.folder("bottom", IPageLayout.BOTTOM, ABOVE, PresslingUi.ID + ".middle", List.of(RunsView.ID, SamplesView.ID));
        layout.places("right", IPageLayout.RIGHT, MIDDLE, PresslingUi.ID + ".middle",
                Stream.concat(Layout.SAMPLE.stream(), Stream.of(GuideView.ID)).toList());
    }
}
