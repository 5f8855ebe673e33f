// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.osgi.util.NLS;
import org.pressling.dem.Problem;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.PresslingFactory;
import org.pressling.model.check.LibraryValidator;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.io.StudyResourceSets;
import org.pressling.model.path.AttributeText;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.project.StudyFiles;

/** A library of materials that is being edited. Values are at {@code materials[POSITION].ATTRIBUTE}. */
final class LibraryDocument implements Values {
    private static final Pattern PATH = Pattern.compile("materials\\[(\\d+)]\\.(\\w+)");

    private final IFile file;
    private final BasicCommandStack commands = new BasicCommandStack();
    private MaterialLibrary library;

    LibraryDocument(IFile file) {
        this.file = file;
        library = MaterialLibraries.load(StudyResourceSets.create(), path());
    }

    /** Reads the file again; what was changed here is lost. */
    void reload() {
        library = MaterialLibraries.load(StudyResourceSets.create(), path());
        commands.flush();
        commands.saveIsDone();
    }

    IFile file() {
        return file;
    }

    private Path path() {
        return StudyFiles.path(file);
    }

    BasicCommandStack commands() {
        return commands;
    }

    List<Material> materials() {
        return library.getMaterials();
    }

    List<Problem> problems() {
        return LibraryValidator.validate(library);
    }

    void save() throws IOException {
        MaterialLibraries.save(library, path());
        commands.saveIsDone();
    }

    /** Adds a material at the end: a copy of one, or with null a new one. */
    void add(Material original) {
        Material material = original == null ? PresslingFactory.eINSTANCE.createMaterial() : EcoreUtil.copy(original);
        if (original == null) {
            material.setKind(MaterialKind.AM);
        }
        material.setId(freeId(original == null ? "material" : original.getId()));
        change(NLS.bind(Messages.Undo_add, material.getId()), owner -> owner.getMaterials().add(material));
    }

    private String freeId(String wanted) {
        String id = wanted;
        for (int number = 2; isTaken(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return materials().stream().anyMatch(material -> id.equals(material.getId()));
    }

    void remove(Material material) {
        change(NLS.bind(Messages.Undo_remove, material.getId()), owner -> owner.getMaterials().remove(material));
    }

    private void change(String name, Consumer<MaterialLibrary> work) {
        ChangeCommand command = new ChangeCommand(library) {
            @Override
            protected void doExecute() {
                work.accept(library);
            }
        };
        command.setLabel(name);
        commands.execute(command);
    }

    private record Place(Material material, EAttribute attribute) {
    }

    private Place place(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException(path);
        }
        Material material = materials().get(Integer.parseInt(parts.group(1)));
        return new Place(material, (EAttribute) ((EObject) material).eClass().getEStructuralFeature(parts.group(2)));
    }

    @Override
    public String get(String path) {
        Place place = place(path);
        return AttributeText.format(place.attribute, place.material.eGet(place.attribute));
    }

    @Override
    public void check(String path, String text) {
        Place place = place(path);
        AttributeText.parse(place.attribute, text, place.attribute.getName());
    }

    @Override
    public void set(String path, String text) {
        if (!get(path).equals(text)) {
            Place place = place(path);
            Object value = AttributeText.parse(place.attribute, text, place.attribute.getName());
            change(ChangeName.of(place.material.getId() + ": " + PathNames.name(place.attribute), place.attribute, text),
                    owner -> place.material.eSet(place.attribute, value));
        }
    }
}
