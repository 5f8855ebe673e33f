// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.LammpsDumpExporter;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.sample.ParticlesCsv;
import org.pressling.dem.Contacts;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.model.StudyPhases;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Takes over particles of a table, or of a file of LAMMPS or LIGGGHTS with the box that it has. */
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
        page = new ImportPage(Messages.Import_particles, Messages.Import_particlesDetail, false, selection, questions,
                Messages.PressFile_walls);
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
        boolean walls = page.isOn(Messages.PressFile_walls);
        IProject project = page.project();
        Path folder = StudyFiles.path(project);
        String name = page.name();
        return importInto(project, () -> {
            ReadOptions options = ParticleWords.options(phases(project), types, unit);
            write(new ParticleFile(source, walls ? options.withWalls() : options).read(), folder, name);
        });
    }

    /** The phases of the project's studies: those of the first that has a list of its own, else AM and SE. */
    private static Phases phases(IProject project) {
        return StudyFiles.all().stream().filter(file -> file.getProject().equals(project)).map(StudyFiles::find)
                .flatMap(Optional::stream).filter(StudyPhases::isListed).findFirst().map(StudyPhases::phases)
                .orElse(Phases.AM_SE);
    }

    /** A table has no place for a box, so particles that bring one are kept in a form that has. */
    private static void write(ReadParticles read, Path folder, String name) throws IOException {
        if (read.box().isPresent()) {
            new LammpsDumpExporter().write(ExportedStructure.of(new Structure(read.box().get(), read.particles()),
                    Optional.empty(), new Contacts(read.particles().phases(), 0)), folder, name);
        } else {
            ParticlesCsv.write(read.particles(), folder.resolve(name + ".csv"), read.isSpace());
        }
    }
}
