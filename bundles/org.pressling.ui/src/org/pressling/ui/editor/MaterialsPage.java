// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.Phase;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.quantity.Quantities;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/**
 * The phases and their materials. A changed property copies the library's material into the study, which keeps the library as
 * it is.
 */
final class MaterialsPage extends StudyPage {
    static final String ID = "materials";

    MaterialsPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_materials);
    }

    @Override
    List<String> covers() {
        return List.of("am", "se", "phases", "ownMaterials");
    }

    /** The source of the values stands on the page, so another material makes another page. */
    @Override
    String shape() {
        Study study = document().study();
        StringBuilder shape = new StringBuilder(id(study.getAm()) + ' ' + id(study.getSe()));
        study.getPhases().forEach(phase -> shape.append(' ').append(phase.getName()).append('=').append(id(phase.getMaterial())));
        return shape.toString();
    }

    private static String id(Material material) {
        return material == null ? "" : material.getId() + '@' + (material.eContainer() instanceof Study);
    }

    @Override
    String purpose() {
        return Messages.Purpose_materials;
    }

    @Override
    void createSections() {
        Study study = document().study();
        if (StudyPhases.isListed(study)) {
            study.getPhases().forEach(this::createSection);
            new PhaseButtons(document(), toolkit()).ofList(plainSection(Messages.Section_phases, "", FormBuilder.COLUMNS));
            return;
        }
        createSection(Messages.Section_am, "am", study.getAm(), MaterialKind.AM);
        createSection(Messages.Section_se, "se", study.getSe(), MaterialKind.SE);
        new PhaseButtons(document(), toolkit()).ofTwo(plainSection(Messages.Section_phases, "", FormBuilder.COLUMNS));
    }

    private void createSection(String title, String path, Material material, MaterialKind kind) {
        FormBuilder form = section(title, "");
        form.choice(Messages.Field_material, path, choices(kind::equals), StudyDocument.help(path).meaning());
        properties(form, material, path);
    }

    /** A phase of the list: what it is, how large and how much, and its material. */
    private void createSection(Phase phase) {
        String path = "phases[" + phase.getName() + "]";
        FormBuilder form = section(NLS.bind(Messages.Section_phase, phase.getName()), "");
        new PhaseButtons(document(), toolkit()).ofPhase(form.parent(), document().study().getPhases().indexOf(phase));
        form.attributes(PresslingPackage.Literals.PHASE, path + ".");
        form.choice(Messages.Field_material, path + ".material", choices(_ -> true),
                Quantities.of(PresslingPackage.Literals.PHASE__MATERIAL).meaning());
        properties(form, phase.getMaterial(), path + ".material");
    }

    private void properties(FormBuilder form, Material material, String path) {
        if (material == null) {
            return;
        }
        for (EAttribute attribute : material.eClass().getEAttributes()) {
            if (Quantities.of(attribute).hasRange()) {
                form.attribute(attribute, path + ".");
            }
        }
        Composite section = form.parent();
        words(section, Messages.Field_source, material.getSource());
        words(section, Messages.Field_conductivitySource, material.getConductivitySource());
        words(section, Messages.Field_note, material.getNote());
    }

    private void words(Composite section, String name, String text) {
        if (text != null && !text.isBlank()) {
            Label label = toolkit().createLabel(section, name);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            Label value = toolkit().createLabel(section, text.strip().replaceAll("\\s+", " "), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS - 1, 1).hint(200, SWT.DEFAULT)
                    .applyTo(value);
        }
    }

    /** The study's own materials, then those of library files beside it, then the installed libraries. */
    private List<ChoiceField.Choice> choices(Predicate<MaterialKind> kind) {
        ResourceSet resources = document().domain().getResourceSet();
        Map<String, ChoiceField.Choice> byId = new LinkedHashMap<>();
        Stream.of(document().study().getOwnMaterials().stream(), beside(resources),
                MaterialLibraries.installed(resources).stream().flatMap(library -> library.getMaterials().stream()))
                .flatMap(s -> s)
                .filter(m -> kind.test(m.getKind()) && m.getId() != null)
                .forEach(m -> byId.putIfAbsent(m.getId(), new ChoiceField.Choice(m.getId(), name(m), "")));
        return List.copyOf(byId.values());
    }

    private static String name(Material material) {
        return material.getName() == null || material.getName().isBlank() ? material.getId() : material.getName();
    }

    private Stream<Material> beside(ResourceSet resources) {
        try {
            return Stream.of(document().file().getParent().members()).filter(IFile.class::isInstance)
                    .filter(file -> MaterialLibraries.EXTENSION.equals(file.getFileExtension()))
                    .flatMap(file -> read(resources, file));
        } catch (CoreException e) {
            PresslingUi.log().warn(e.getMessage(), e);
            return Stream.empty();
        }
    }

    private static Stream<Material> read(ResourceSet resources, IResource file) {
        try {
            return MaterialLibraries.load(resources, StudyFiles.path(file)).getMaterials().stream();
        } catch (InvalidInputException unreadable) {
            return Stream.empty(); // its own editor says why
        }
    }
}
