// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.view.BodyView;
import org.pressling.ui.view.DistributionView;
import org.pressling.ui.view.LearningView;
import org.pressling.ui.view.ParityView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RelevanceView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.StructureView;
import org.pressling.ui.view.TrendsView;

/** What a user finds when the workbench opens. */
class PerspectiveTest {

    /** The views that a layout has without anything being opened. */
    private static final Map<String, List<String>> LAYOUTS = Map.of(
            WorkbenchIds.PERSPECTIVE, List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW),
            "org.pressling.ui.look",
            List.of(StructureView.ID, BodyView.ID, RelevanceView.ID, DistributionView.ID, SamplesView.ID),
            "org.pressling.ui.evaluate", List.of(ParityView.ID, TrendsView.ID, LearningView.ID, PredictView.ID, RunsView.ID));

    @Test
    void theWorkbenchOpensWithTheLayoutForSettingUp() {
        assertEquals("org.pressling.ui.product", Platform.getProduct().getId());
        assertEquals(WorkbenchIds.PERSPECTIVE, WorkbenchDriver.page().getPerspective().getId());
    }

    @Test
    void eachLayoutHasItsViewsAndResetBringsThemBack() throws Exception {
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            for (Map.Entry<String, List<String>> layout : LAYOUTS.entrySet()) {
                workbench.showPerspective(layout.getKey(), WorkbenchDriver.page().getWorkbenchWindow());
                WorkbenchDriver.page().resetPerspective(); // as on the first start, whatever other tests closed
                WorkbenchDriver.settle();
                WorkbenchDriver.page().hideView(WorkbenchDriver.page().findViewReference(layout.getValue().getFirst()));
                WorkbenchDriver.page().resetPerspective();
                WorkbenchDriver.settle();
                assertNotNull(WorkbenchDriver.page().findViewReference(WorkbenchIds.EXPLORER));
                for (String view : layout.getValue()) {
                    assertNotNull(WorkbenchDriver.page().findViewReference(view), layout.getKey() + " " + view);
                }
                assertEquals(layout.getKey().equals(WorkbenchIds.PERSPECTIVE), WorkbenchDriver.page().isEditorAreaVisible());
                WorkbenchDriver.screenshot("layout-" + layout.getKey());
            }
        } finally {
            workbench.showPerspective(WorkbenchIds.PERSPECTIVE, WorkbenchDriver.page().getWorkbenchWindow());
        }
    }

    @Test
    void theMenuHasNoEntriesOfTheDevelopmentEnvironment() {
        List<String> names = Arrays.stream(WorkbenchDriver.shell().getMenuBar().getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "")).toList();
        assertEquals(List.of("File", "Edit", "Run", "Window", "Help"), names);
        MenuItem edit = WorkbenchDriver.shell().getMenuBar().getItem(1);
        edit.getMenu().notifyListeners(SWT.Show, new Event());
        List<String> entries = Arrays.stream(edit.getMenu().getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "").replaceFirst("\t.*", "")).toList();
        assertTrue(entries.containsAll(List.of("Undo", "Redo", "Copy", "Paste")), entries::toString);
    }

    @Test
    void theCommandsOfAStudyAreThere() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        assertTrue(commands.getCommand("org.pressling.ui.run").isDefined());
        assertTrue(commands.getCommand("org.pressling.ui.stop").isDefined());
    }
}
