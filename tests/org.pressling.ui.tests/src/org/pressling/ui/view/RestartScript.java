// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.pressling.study.RunOptions;
import org.pressling.study.RunPlan;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.StepName;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.Runs;
import org.pressling.ui.run.StudyState;

/**
 * What a user does in a workbench that {@link RestartTest} started in a process of its own, and what he finds there. Does
 * nothing in any other workbench.
 */
public final class RestartScript implements IStartup {
    /** System property with the act to perform. */
    static final String ACT = "org.pressling.ui.tests.act";
    /** System property with the file that tells what was found. */
    static final String ACCOUNT = "org.pressling.ui.tests.account";
    /** Entry of the account: why the act could not be finished. */
    static final String FAILURE = "failure";
    /** Entry of the account: samples of the study that was stopped, as its run told when it had some. */
    static final String FINISHED = "finished";

    private static final String PROJECT = "restarted";
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Properties account = new Properties();

    /** What is done between a start and its end. */
    enum Act {
        /** Runs one study to its end and looks at a sample of it, starts another, and closes the window while it runs. */
        LEAVE,
        /** Looks what came back, and goes on with the study that was stopped until the process is killed. */
        COME_BACK,
        /** Looks what came back after that, and closes the window. */
        COME_BACK_AGAIN
    }

    /** For the platform. */
    public RestartScript() {
        // nothing to set up
    }

    @Override
    public void earlyStartup() {
        String act = System.getProperty(ACT);
        if (act != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> perform(Act.valueOf(act)));
        }
    }

    private void perform(Act act) {
        try {
            switch (act) {
            case LEAVE -> leave();
            case COME_BACK -> comeBack();
            case COME_BACK_AGAIN -> look();
            }
        } catch (Exception | AssertionError e) {
            StringWriter why = new StringWriter();
            e.printStackTrace(new PrintWriter(why));
            account.setProperty(FAILURE, why.toString());
        }
        write();
        if (act != Act.COME_BACK) {
            WorkbenchDriver.answer("Stop and Close");
            PlatformUI.getWorkbench().close();
        }
    }

    private void leave() throws Exception {
        IProject project = WorkbenchDriver.project(PROJECT);
        IFile kept = WorkbenchDriver.tinyStudy(project, "kept");
        StudyEditor editor = WorkbenchDriver.edit(kept);
        editor.setActivePage("picture");
        Runs.start(kept);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.view(CoverageView.ID, CoverageView.class); // not there on a first start
        WorkbenchDriver.page().hideView(WorkbenchDriver.view(TrendsView.ID, TrendsView.class));
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        WorkbenchDriver.waitUntil("points", SOON, () -> parity.pointOf(4) != null);
        parity.select(4);
        WorkbenchDriver.waitUntil("a structure", SOON, () -> structure.canvas().scene() != null);
        structure.tables().showTables(true);
        structure.pair().compare(StructurePair.Beside.PACKED);
        structure.strip().choose(structure.strip().rows() / 2); // which is pressed once more while the window closes
        RunJob job = Runs.start(WorkbenchDriver.tinyStudy(project, "cut", "campaign.replicates=400", "split.train=400",
                "split.validation=200", "split.test=200"));
        finished(job);
    }

    /** Waits until a run has samples, and notes how many. */
    private void finished(RunJob job) {
        WorkbenchDriver.waitUntil("samples are finished", A_RUN, () -> job.account().matches("Pressing samples: [1-9].*"));
        account.setProperty(FINISHED, job.account().replaceFirst("Pressing samples: ([0-9]+) .*", "$1"));
    }

    private void comeBack() throws IOException {
        look();
        finished(Runs.start(file("cut")));
    }

    private void look() throws IOException {
        account.setProperty("editors", Arrays.stream(WorkbenchDriver.page().getEditorReferences())
                .map(IEditorReference::getName).collect(Collectors.joining(" ")));
        if (WorkbenchDriver.page().getActiveEditor() instanceof StudyEditor editor) {
            account.setProperty("page", editor.getActivePageInstance().getId());
        }
        account.setProperty("views", Arrays.stream(WorkbenchDriver.page().getViewReferences()).map(IViewReference::getId)
                .sorted().collect(Collectors.joining(" ")));
        if (WorkbenchDriver.page().findViewReference(ParityView.ID).getView(false) instanceof ParityView parity) {
            WorkbenchDriver.waitUntil("the points of the run", SOON, () -> parity.pointOf(1) != null);
            account.setProperty("run", String.valueOf(parity.folder().orElseThrow().root().getFileName()));
            account.setProperty("sample", Integer.toString(parity.sample()));
        }
        StructureView structure = (StructureView) WorkbenchDriver.page().findView(StructureView.ID);
        WorkbenchDriver.waitUntil("the particles of the sample", SOON, () -> structure.canvas().scene() != null);
        account.setProperty("particles of", Integer.toString(structure.canvas().scene().sample().factors().index()));
        account.setProperty("outline", outline());
        account.setProperty("beside", structure.pair().left().isPresent() + " " + structure.tables().isShown());
        WorkbenchDriver.screenshot("restarted");
        IFile cut = file("cut");
        account.setProperty("state", StudyState.of(cut).name());
        RunPlan plan = StudyRun.of(StudyFiles.load(cut), StudyFiles.runFolder(cut).orElseThrow().root(),
                PresslingUi.contributions(), RunOptions.everything()).plan();
        // The last step of a sample: the run counts as finished what has all of them.
        account.setProperty("planned as finished", Integer.toString(plan.steps().stream()
                .filter(line -> line.step() == StepName.RENDER).findFirst().orElseThrow().current()));
    }

    /** How many parts the outline has, which is there without a click. */
    private static String outline() {
        return WorkbenchDriver.page().findView(IPageLayout.ID_OUTLINE) instanceof ContentOutline view
                && view.getCurrentPage().getControl() instanceof Tree parts ? "parts " + parts.getItemCount() : "none";
    }

    private static IFile file(String study) {
        return ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/" + PROJECT + "/" + study + ".pressling"));
    }

    /** Tells what was found: all at once, as the account is waited for. */
    private void write() {
        Path file = Path.of(System.getProperty(ACCOUNT));
        Path beside = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                account.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
