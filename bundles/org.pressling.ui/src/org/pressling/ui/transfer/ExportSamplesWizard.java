// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunFolder;
import org.pressling.study.SampleExport;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.explorer.StudyNode;
import org.pressling.ui.project.StudyFiles;

/** Writes the samples of a run for other programs, as {@code pressling export} does. */
public final class ExportSamplesWizard extends Wizard implements IExportWizard {
    private ExportSamplesPage page;

    /** For the platform. */
    public ExportSamplesWizard() {
        setWindowTitle(Messages.Export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        Object chosen = selection.getFirstElement();
        IFile file = chosen instanceof StudyNode node ? node.file() : Adapters.adapt(chosen, IFile.class);
        page = new ExportSamplesPage(StudyFiles.isStudy(file) ? file : null);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        RunFolder run = page.run();
        Exporter exporter = PresslingUi.contributions().exporter(page.format());
        SampleExport.Stage stage = page.stage();
        Path folder = page.folder();
        try {
            getContainer().run(true, true, monitor -> write(run, exporter, stage, folder, monitor));
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String message = cause instanceof IOException io ? RunFolder.describe(io) : cause.getMessage();
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, message, cause), StatusManager.SHOW);
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
    }

    static void write(RunFolder run, Exporter exporter, SampleExport.Stage stage, Path folder, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        try {
            SampleExport export = SampleExport.of(run.root());
            List<Integer> numbers = export.samples(stage);
            SubMonitor progress = SubMonitor.convert(monitor, Messages.Export_title, numbers.size());
            Files.createDirectories(folder);
            for (int number : numbers) {
                progress.split(1); // cancels
                export.write(number, stage, exporter, folder);
            }
        } catch (OperationCanceledException e) {
            throw new InterruptedException(e.getMessage());
        } catch (IOException | InvalidInputException e) {
            throw new InvocationTargetException(e);
        }
    }
}
