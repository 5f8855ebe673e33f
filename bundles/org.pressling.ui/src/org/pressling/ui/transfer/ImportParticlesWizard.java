// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.sample.ParticlesCsv;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Takes over particles of a table, or of a file of LAMMPS or LIGGGHTS, as a table in the project. */
public final class ImportParticlesWizard extends ImportWizard {
    private ImportPage page;

    /** For the platform. */
    public ImportParticlesWizard() {
        super(Messages.Import_particles);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(Messages.Import_types, "");
        questions.put(Messages.Import_unit, "");
        page = new ImportPage(Messages.Import_particles, Messages.Import_particlesDetail, false, selection, questions);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path source = page.source();
        String types = page.answer(Messages.Import_types);
        String unit = page.answer(Messages.Import_unit);
        IProject project = page.project();
        Path target = StudyFiles.path(project).resolve(page.name() + ".csv");
        return importInto(project, () -> {
            ReadOptions options = types.isEmpty() ? ReadOptions.STANDARD : ReadOptions.STANDARD.withTypes(types);
            options = unit.isEmpty() ? options : options.withLengthUnit(unit);
            ParticlesCsv.write(new ParticleFile(source, options).read().particles(), target);
        });
    }
}
