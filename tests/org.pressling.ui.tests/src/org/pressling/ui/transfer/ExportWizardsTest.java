// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;

/** What goes out of the workbench: report, data set and samples of a run. */
class ExportWizardsTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);

    private static IProject project;
    private static IFile study;
    private static RunFolder run;

    @TempDir
    private Path outside;
    private WizardDialog dialog;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("leaving");
        WorkbenchDriver.tinyStudy(project, "another"); // never run
        study = WorkbenchDriver.tinyStudy(project, "exported");
        Runs.start(study);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        run = StudyFiles.runFolder(study).orElseThrow();
    }

    @AfterAll
    static void deleteProject() throws Exception {
        project.delete(true, true, null);
    }

    @AfterEach
    void closeDialog() {
        dialog.close();
        WorkbenchDriver.settle();
    }

    @Test
    void theReportGoesOutWithAllItsFigures() throws Exception {
        ExportWizard wizard = open(new ExportReportWizard());
        target(outside.resolve("handed on"));
        assertTrue(wizard.canFinish(), () -> String.valueOf(dialog.getErrorMessage()));
        WorkbenchDriver.screenshot("export-report");
        assertTrue(wizard.performFinish());
        Path report = run.report().resolveSibling("");
        List<String> names = names(outside.resolve("handed on"));
        assertTrue(names.containsAll(List.of("index.html", "fig4a_am_share.svg", "fig4a_am_share.png", "fig4a_am_share.csv")),
                names::toString);
        assertTrue(names.stream().noneMatch(name -> name.startsWith(".")), names::toString);
        for (String name : names) {
            assertArrayEquals(Files.readAllBytes(report.resolve(name)),
                    Files.readAllBytes(outside.resolve("handed on").resolve(name)), name);
        }
    }

    @Test
    void theDataSetGoesOutAsAnArchiveThatCanBeReadAgain() throws Exception {
        ExportWizard wizard = open(new ExportDatasetWizard());
        Button archive = WorkbenchDriver.find(dialog.getShell(), Button.class, b -> b.getText().contains("zip"));
        archive.setSelection(true);
        archive.notifyListeners(SWT.Selection, new Event());
        target(outside.resolve("pictures"));
        WorkbenchDriver.screenshot("export-dataset");
        assertTrue(wizard.performFinish());
        assertEquals(List.of("pictures.zip"), names(outside), "the draft is gone");
        Path unpacked = outside.resolve("unpacked");
        try (FileSystem zip = FileSystems.newFileSystem(outside.resolve("pictures.zip"))) {
            for (Path file : FolderTask.files(zip.getPath("/"))) {
                Path copy = unpacked.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Dataset there = DatasetReader.read(run.dataset());
        Dataset here = DatasetReader.read(unpacked.resolve("pictures"));
        assertEquals(6, here.size());
        assertEquals(there.labels(), here.labels());
        for (int i = 0; i < here.size(); i++) {
            assertEquals(there.entry(i).file(), here.entry(i).file(), "labels are in the names");
            assertArrayEquals(there.entry(i).labels(), here.entry(i).labels());
            assertArrayEquals(there.entry(i).image().pixels(), here.entry(i).image().pixels());
        }
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Path mine = Files.writeString(outside.resolve("labels.csv"), "mine");
        ExportWizard wizard = open(new ExportDatasetWizard());
        target(outside);
        WorkbenchDriver.answer("Keep Them");
        assertFalse(wizard.performFinish(), "the wizard stays open for another folder");
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of("labels.csv"), names(outside));
        WorkbenchDriver.answer("Replace");
        assertTrue(wizard.performFinish());
        assertArrayEquals(Files.readAllBytes(run.dataset().resolve("labels.csv")), Files.readAllBytes(mine));
    }

    @Test
    void samplesOfAnEarlierExportAreNotReplacedUnasked() throws Exception {
        ExportWizard wizard = open(new ExportSamplesWizard());
        target(outside);
        WorkbenchDriver.screenshot("export-samples");
        assertTrue(wizard.performFinish());
        List<String> written = names(outside);
        assertTrue(written.size() >= 6, written::toString);
        Path first = Files.writeString(outside.resolve(written.getFirst()), "mine");
        WorkbenchDriver.answer("Keep Them");
        assertFalse(wizard.performFinish());
        assertEquals("mine", Files.readString(first));
        assertEquals(written, names(outside));
    }

    @Test
    void aStudyThatWasNotRunAndAFolderInTheRunAreRefused() {
        ExportWizard wizard = open(new ExportReportWizard());
        target(run.root().resolve("report/copy"));
        assertFalse(wizard.canFinish());
        assertTrue(dialog.getErrorMessage().contains("outside"), dialog.getErrorMessage());
        dialog.close();
        wizard = open(new ExportReportWizard(), project.getFile("another.pressling"));
        target(outside.resolve("none"));
        assertFalse(wizard.canFinish());
        assertEquals("This study has no report yet. Run it, or choose another.", dialog.getErrorMessage());
    }

    @Test
    void aCancelledExportLeavesNothingNewBehind() throws Exception {
        open(new ExportReportWizard());
        Path mine = Files.writeString(outside.resolve("index.html"), "mine");
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int files;

            @Override
            public boolean isCanceled() {
                return ++files > 12;
            }
        };
        FolderTask folder = new FolderTask(run.report().resolveSibling(""), outside);
        assertThrows(OperationCanceledException.class, () -> folder.write(SubMonitor.convert(monitor)));
        assertEquals(List.of("index.html"), names(outside));
        NullProgressMonitor stopped = new NullProgressMonitor();
        stopped.setCanceled(true);
        ArchiveTask archive = new ArchiveTask(run.dataset(), mine);
        assertThrows(OperationCanceledException.class, () -> archive.write(SubMonitor.convert(stopped)));
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of("index.html"), names(outside));
    }

    private ExportWizard open(ExportWizard wizard) {
        return open(wizard, new StudyNode(study, StudyNode.Kind.RUN, "Run"));
    }

    private ExportWizard open(ExportWizard wizard, Object selected) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        dialog = new WizardDialog(WorkbenchDriver.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertFalse(wizard.canFinish(), "a target is needed");
        return wizard;
    }

    private void target(Path path) {
        WorkbenchDriver.find(dialog.getShell(), Text.class, Text::isEnabled).setText(path.toString());
    }

    /** Names of the files and folders in a folder, sorted. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
