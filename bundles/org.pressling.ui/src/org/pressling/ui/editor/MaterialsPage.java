// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.Study;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.quantity.Quantities;
import org.pressling.ui.Messages;

/** The two materials. A changed property copies the library's material into the study, which keeps the library as it is. */
final class MaterialsPage extends StudyPage {
    static final String ID = "materials";

    MaterialsPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_materials);
    }

    @Override
    List<String> covers() {
        return List.of("am", "se", "ownMaterials");
    }

    /** The source of the values stands on the page, so another material makes another page. */
    @Override
    String shape() {
        Study study = document().study();
        return id(study.getAm()) + ' ' + id(study.getSe());
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
        createSection(Messages.Section_am, "am", study.getAm(), MaterialKind.AM);
        createSection(Messages.Section_se, "se", study.getSe(), MaterialKind.SE);
    }

    private void createSection(String title, String path, Material material, MaterialKind kind) {
        FormBuilder form = section(title, "");
        form.choice(Messages.Field_material, path, choices(kind), StudyDocument.help(path).meaning());
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
        words(section, Messages.Field_note, material.getNote());
    }

    private void words(Composite section, String name, String text) {
        if (text != null && !text.isBlank()) {
            Label label = toolkit().createLabel(section, name);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            Label value = toolkit().createLabel(section, text.strip().replaceAll("\\s+", " "), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS - 1, 1).hint(200, SWT.DEFAULT).applyTo(value);
        }
    }

    private List<ChoiceField.Choice> choices(MaterialKind kind) {
        Study study = document().study();
        List<Material> library = MaterialLibraries.builtIn(document().domain().getResourceSet()).getMaterials();
        return Stream.concat(study.getOwnMaterials().stream(), library.stream()).filter(m -> m.getKind() == kind)
                .map(m -> new ChoiceField.Choice(m.getId(), m.getName() == null ? m.getId() : m.getName(), ""))
                .collect(java.util.stream.Collectors.toMap(ChoiceField.Choice::value, c -> c, (own, other) -> own,
                        java.util.LinkedHashMap::new))
                .values().stream().toList();
    }
}
