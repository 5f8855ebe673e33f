// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.study.RunProgress;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.guide.GuideView;

/** One state of a run and one share of what is done, in the tree, on the overview and in the plan. */
class RunStateTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("states");
        WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
    }

    @AfterEach
    void deleteProject() throws Exception {
        Runs.underWay().forEach(RunJob::cancel);
        WorkbenchDriver.waitUntil("no run is under way", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void shareOfTheWholeGrowsOverAllStages() {
        RunShare share = new RunShare(List.of("samples", "dataset", "learn", "evaluate", "report"));
        assertEquals(0, share.fraction());
        share.reached("samples", 0.5);
        assertEquals(0.35, share.fraction(), 1e-12);
        share.reached("samples", 0.4);
        assertEquals(0.35, share.fraction(), 1e-12, "it never goes back");
        share.reached("samples", 1);
        share.reached("dataset", 1);
        share.reached("learn", 1);
        assertEquals(0.88, share.fraction(), 1e-12);
        share.reached("evaluate", 1);
        share.reached("report", 1);
        assertEquals(1, share.fraction(), 1e-12);
        share.reached("further samples", 0);
        assertEquals(100.0 / 170, share.fraction(), 1e-12, "a dependent study that nobody planned");
    }

    private static String label(IFile file) {
        return PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator().decorateText(file.getName(), file);
    }

    /** The table of the eight steps, once they are planned. */
    private static Table plan() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Table.class, table -> table.getItemCount() == 8);
    }

    private static boolean isOffered(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(PresslingUi.ID + '.' + command).isEnabled();
    }

    /** The run would take hours. */
    @Test
    void theToolBarFollowsTheStudyThatIsChosen() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "long", "training.epochs=100000", "training.patience=0");
        IFile other = WorkbenchDriver.tinyStudy(project, "other");
        WorkbenchDriver.edit(file).run();
        WorkbenchDriver.waitUntil("the tool bar", SOON,
                () -> !isOffered("run") && !isOffered("runAsNew") && isOffered("stop"));
        WorkbenchDriver.edit(other);
        WorkbenchDriver.waitUntil("another study may be run", SOON, () -> isOffered("run") && !isOffered("stop"));
        WorkbenchDriver.edit(file);
        WorkbenchDriver.waitUntil("this one not", SOON, () -> !isOffered("run") && isOffered("stop"));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PresslingUi.ID + ".stop", null);
        WorkbenchDriver.waitUntil("the run stops", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.waitUntil("it may be run again", SOON, () -> isOffered("run") && !isOffered("stop"));
    }

    @Test
    void treeAndOverviewTellOfARunFromItsFirstMomentToItsEnd() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "told");
        StudyEditor editor = WorkbenchDriver.edit(file);
        Set<StudyState> states = Collections.synchronizedSet(EnumSet.noneOf(StudyState.class));
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        RunListener listener = new RunListener() {
            @Override
            public void started(RunJob job) {
                states.add(StudyState.ofRun(job.folder()));
            }

            @Override
            public void progressed(RunJob job, RunProgress progress) {
                states.add(StudyState.ofRun(job.folder()));
                shares.add(Double.valueOf(job.fraction()));
            }
        };
        Runs.addListener(listener);
        try {
            editor.run();
            ProgressBar bar = WorkbenchDriver.find(WorkbenchDriver.shell(), ProgressBar.class, any -> any.getMaximum() == 1000);
            WorkbenchDriver.waitUntil("the plan", SOON, () -> plan() != null);
            Table plan = plan();
            WorkbenchDriver.waitUntil("learning", A_RUN, () -> plan.getItem(5).getText(1).endsWith("% done"));
            assertEquals("up to date", plan.getItem(1).getText(1), "pressing is over");
            assertTrue(bar.getSelection() >= 720, "samples and data set are done: " + bar.getSelection());
            WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        } finally {
            Runs.removeListener(listener);
        }
        assertEquals(EnumSet.of(StudyState.RUNNING), states);
        assertEquals(shares.stream().sorted().toList(), shares, "the share never goes back");
        WorkbenchDriver.waitUntil("the mark", SOON, () -> label(file).contains("[done]"));

        editor.document().set("seed", "8");
        editor.doSave(null);
        WorkbenchDriver.waitUntil("the mark of a change", SOON, () -> label(file).contains("[changed since run]"));
        Runs.start(file).cancel();
        WorkbenchDriver.waitUntil("the run stops", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.settle();
        WorkbenchDriver.waitUntil("no mark of a finished run", SOON, () -> !label(file).contains("[running]"));
        assertFalse(label(file).contains("[done]"), label(file));
    }

    @Test
    void doneIsNotSaidOfAStudyThatWasChangedWhileItRan() throws Exception {
        StudyEditor editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "edited"));
        editor.run();
        Label account = account();
        WorkbenchDriver.waitUntil("how far it is", A_RUN, () -> !account.getText().isEmpty());
        editor.document().set("seed", "8");
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.waitUntil("nothing is said of it", SOON, () -> account.getText().isEmpty());

        editor.document().commands().undo();
        editor.run();
        WorkbenchDriver.waitUntil("it is done as it was", A_RUN, () -> account.getText().startsWith(Messages.Run_done));
        WorkbenchDriver.waitUntil("that is planned", SOON, () -> plan().getItem(0).getText(1).equals("up to date"));
        WorkbenchDriver.pause(Duration.ofSeconds(1));
        assertTrue(account.getText().startsWith(Messages.Run_done), account.getText());
        editor.document().set("seed", "8");
        WorkbenchDriver.waitUntil("it is not any more", SOON, () -> account.getText().isEmpty());
    }

    /** The label below the bar of the run. */
    private static Label account() {
        ProgressBar bar = WorkbenchDriver.find(WorkbenchDriver.shell(), ProgressBar.class, any -> any.getMaximum() == 1000);
        List<Control> beside = List.of(bar.getParent().getChildren());
        return (Label) beside.get(beside.indexOf(bar) + 1);
    }

    @Test
    void runIsOfferedOnlyWhereItCanRun() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "offered");
        StudyEditor editor = WorkbenchDriver.edit(file);
        Button run = WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class, button -> button.getText().equals("Run"));
        WorkbenchDriver.waitUntil("run is offered", SOON, run::isEnabled);
        editor.document().set("split.test", "5");
        WorkbenchDriver.waitUntil("run is not offered", SOON, () -> !run.isEnabled());
        editor.setActivePage("packing");
        editor.run();
        WorkbenchDriver.settle();
        assertTrue(Runs.underWay().isEmpty(), "nothing is started that would fail at once");
        assertEquals("overview", editor.getActivePageInstance().getId(), "which says what is in the way");
        editor.setActivePage("packing");
        WorkbenchDriver.waitUntil("nor in the tool bar", SOON, () -> !isOffered("run") && !isOffered("runAsNew"));
        assertThrows(NotEnabledException.class, () -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand(PresslingUi.ID + ".runAsNew", null), "nor beside earlier runs");
        String tip = runTip();
        assertTrue(tip.startsWith("offered.pressling cannot be run yet") && tip.contains("campaign makes 6 samples"), tip);
        assertTrue(tip.contains("Overview") && tip.endsWith("Run (Ctrl+F11)"), tip);
        editor.document().commands().undo();
        WorkbenchDriver.waitUntil("run is offered again", SOON, () -> run.isEnabled() && isOffered("run"));
        assertFalse(runTip().contains("\n"), runTip());
    }

    /** What the tool bar says of Run. */
    private static String runTip() {
        List<String> tips = new ArrayList<>();
        WorkbenchDriver.find(WorkbenchDriver.shell(), ToolBar.class, bar -> {
            Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText)
                    .filter(tip -> tip != null && tip.endsWith("(Ctrl+F11)")).forEach(tips::add);
            return false;
        });
        assertEquals(1, tips.size(), tips::toString);
        return tips.getFirst();
    }

    private static void choose(IFile file) throws Exception {
        WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class).selectReveal(new StructuredSelection(file));
        WorkbenchDriver.settle();
    }

    @Test
    void aStudyThatIsNotOpenIsHeldToWhatWasSaved() throws Exception {
        choose(WorkbenchDriver.tinyStudy(project, "closed", "split.test=5"));
        WorkbenchDriver.waitUntil("it is not offered", SOON,
                () -> !isOffered("run") && runTip().contains("campaign makes 6 samples"));
        choose(WorkbenchDriver.tinyStudy(project, "sound"));
        WorkbenchDriver.waitUntil("this one is", SOON, () -> isOffered("run"));
    }

    /** It has no Overview: its editor does not open. A text editor does. */
    @Test
    void aStudyThatCannotBeReadIsSentToATextEditor() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "torn");
        choose(file);
        WorkbenchDriver.waitUntil("it is offered", SOON, () -> isOffered("run"));
        file.setContents("<torn".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
        WorkbenchDriver.waitUntil("it is not offered", SOON,
                () -> !isOffered("run") && runTip().startsWith("torn.pressling cannot be read:\n"));
        assertTrue(runTip().contains("XML") && runTip().contains("Open With"), runTip());
        assertFalse(runTip().contains("Overview"), runTip());
        assertNotNull(PlatformUI.getWorkbench().getEditorRegistry().findEditor("org.eclipse.ui.DefaultTextEditor"));
    }

    /** Nothing is selected anew then. */
    @Test
    void theToolBarFollowsAnEditorThatIsClosedBesideThePartInFront() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "long", "training.epochs=100000", "training.patience=0");
        StudyEditor editor = WorkbenchDriver.edit(file);
        editor.run();
        WorkbenchDriver.view(PresslingUi.ID + ".guide", GuideView.class);
        WorkbenchDriver.waitUntil("its run can be stopped", SOON, () -> isOffered("stop"));
        WorkbenchDriver.page().closeEditor(editor, false);
        WorkbenchDriver.waitUntil("no study is chosen", SOON, () -> !isOffered("stop") && !isOffered("run"));
        assertTrue(runTip().startsWith(Messages.Run_choose), runTip());
        WorkbenchDriver.edit(file);
        WorkbenchDriver.waitUntil("it is again", SOON, () -> isOffered("stop") && !isOffered("run"));
    }

    @Test
    void aRunThatEndsWhileItsEditorIsClosedMayBeRunAgain() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "unseen");
        StudyEditor editor = WorkbenchDriver.edit(file);
        editor.run();
        WorkbenchDriver.page().closeEditor(editor, false);
        choose(file);
        WorkbenchDriver.waitUntil("it can be stopped", SOON,
                () -> Runs.underWay().isEmpty() || isOffered("stop") && runTip().startsWith("unseen.pressling is being run"));
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.waitUntil("it may be run again", SOON, () -> isOffered("run") && !isOffered("stop"));
        WorkbenchDriver.waitUntil("the mark", SOON, () -> label(file).contains("[done]"));
        assertFalse(runTip().contains("\n"), runTip());
    }

    @Test
    void aRunIsStoppedByTheNameThatItsFileHasNow() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "before", "training.epochs=100000", "training.patience=0");
        WorkbenchDriver.edit(file).run();
        WorkbenchDriver.waitUntil("it can be stopped", SOON, () -> isOffered("stop"));
        IFile renamed = project.getFile("after.pressling");
        file.move(renamed.getFullPath(), true, null);
        choose(renamed);
        WorkbenchDriver.waitUntil("under its new name, too", SOON, () -> isOffered("stop") && !isOffered("run"));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PresslingUi.ID + ".stop", null);
        WorkbenchDriver.waitUntil("the run stops", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.waitUntil("it may be run again", SOON, () -> isOffered("run") && !isOffered("stop"));
    }
}
