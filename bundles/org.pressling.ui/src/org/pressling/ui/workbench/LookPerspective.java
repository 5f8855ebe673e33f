// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.guide.GuideView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;

/** <em>Look</em>: one sample in the middle, all samples below. Editors have no place until one is opened. */
public final class LookPerspective implements IPerspectiveFactory {
    /** Identifier of the perspective. */
    static final String ID = WorkbenchIds.PERSPECTIVE_LOOK;
    private static final float MIDDLE = 0.66f;
    private static final float ABOVE = 0.6f;
    private static final float HALF = 0.5f;

    /** For the platform. */
    public LookPerspective() {
        // nothing to set up
    }

    @Override
    public void createInitialLayout(IPageLayout page) {
        page.setEditorAreaVisible(false);
        Layout layout = new Layout(page);
        layout.folder("middle", IPageLayout.TOP, ABOVE, page.getEditorArea(), Layout.SAMPLE);
        layout.folder("bottom", IPageLayout.BOTTOM, ABOVE, PresslingUi.ID + ".middle", List.of(SamplesView.ID));
        layout.places("right", IPageLayout.RIGHT, MIDDLE, PresslingUi.ID + ".middle", List.of(PredictView.ID, GuideView.ID));
        layout.places("numbers", IPageLayout.RIGHT, HALF, PresslingUi.ID + ".bottom",
                Stream.concat(Layout.RUN.stream(), Stream.of(RunsView.ID)).toList());
    }
}
