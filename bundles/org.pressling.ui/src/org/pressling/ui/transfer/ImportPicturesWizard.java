// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.pressling.dem.Unit;
import org.pressling.ui.Messages;
import org.pressling.ui.UiProblem;
import org.pressling.ui.project.StudyFiles;

/** Takes over a folder of pictures as a data set that the reader of data sets takes. */
public final class ImportPicturesWizard extends ImportWizard {
    private ImportPage page;

    /** For the platform. */
    public ImportPicturesWizard() {
        super(Messages.Import_pictures);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new ImportPage(Messages.Import_pictures, Messages.Import_picturesDetail, true, selection,
                Map.of(Messages.Import_pixelSize, ""));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path source = page.source();
        String size = page.answer(Messages.Import_pixelSize);
        IProject project = page.project();
        Path target = StudyFiles.path(project).resolve(page.name());
        return importInto(project, () -> PictureFolder.copy(source, pixelSize(size), target));
    }

    private static OptionalDouble pixelSize(String nanometres) {
        if (nanometres.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double size = Double.parseDouble(nanometres.replace(',', '.'));
            if (size > 0) {
                return OptionalDouble.of(Unit.NANOMETRE.toSi(size));
            }
        } catch (NumberFormatException e) {
            throw UiProblem.PIXEL_SIZE.of(nanometres).exception(e);
        }
        throw UiProblem.PIXEL_SIZE.of(nanometres).exception();
    }
}
