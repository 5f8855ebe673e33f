// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.model.Study;
import org.pressling.model.check.Remedies;
import org.pressling.model.io.Studies;
import org.pressling.model.io.StudyResourceSets;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.model.provider.PresslingItemProviderAdapterFactory;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/**
 * A study that is being edited. Every change goes by a path of {@link StudyPaths}, as {@code --set} does on the command
 * line, wrapped in a command that can be undone.
 */
public final class StudyDocument implements Values {
    private static final Map<String, PathEntry> HELP = StudyPaths.list().stream()
            .collect(Collectors.toUnmodifiableMap(PathEntry::path, Function.identity()));

    private final IFile file;
    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
            List.of(new PresslingItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
    private final BasicCommandStack commands = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, commands);
    private final CampaignFactors campaign = new CampaignFactors(this);
    private Study study;

    /**
     * Opens a study.
     *
     * @param file its file
     * @throws InvalidInputException if it cannot be read
     */
    StudyDocument(IFile file) {
        this.file = file;
        StudyResourceSets.configure(domain.getResourceSet(), PresslingUi.contributions());
        study = load();
    }

    private Study load() {
        ResourceSet resources = domain.getResourceSet();
        resources.getResources().clear();
        return Studies.load(resources, URI.createFileURI(path().toString()));
    }

    /**
     * Reads the file again; what was changed here is lost, and so is what could be undone.
     *
     * @throws InvalidInputException if it cannot be read
     */
    void reload() {
        study = load();
        commands.flush();
        commands.saveIsDone();
    }

    /** {@return the file} */
    IFile file() {
        return file;
    }

    /** {@return place of the file on the disk} */
    Path path() {
        return StudyFiles.path(file);
    }

    /** {@return the study; to be changed through this document only} */
    public Study study() {
        return study;
    }

    @Override
    public Optional<CampaignFactors> factors() {
        return Optional.of(campaign);
    }

    /** What varies from sample to sample. */
    CampaignFactors campaign() {
        return campaign;
    }

    /** {@return the domain, for outline and property sheet} */
    AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** {@return what can be undone} */
    public BasicCommandStack commands() {
        return commands;
    }

    /**
     * Reads a value.
     *
     * @param path a path of the study
     * @return the value as text
     */
    @Override
    public String get(String path) {
        return StudyPaths.get(study, path);
    }

    /**
     * Checks whether a value could be set, without setting it.
     *
     * @param path a path of the study
     * @param text the value, in the unit of the model
     * @throws InvalidInputException if it could not; the message says why
     */
    @Override
    public void check(String path, String text) {
        StudyPaths.set(Studies.copy(study), path, text);
    }

    @Override
    public List<Remedy> remedies(String path, String text) {
        return Remedies.instead(study, path, text);
    }

    /**
     * Sets a value, so that it can be undone; a value that is there already is no change.
     *
     * @param path a path of the study
     * @param text the value, in the unit of the model
     * @throws InvalidInputException if the value is refused; the study is then as before
     */
    @Override
    public void set(String path, String text) {
        if (get(path).equals(text)) {
            return;
        }
        check(path, text);
        change(ChangeName.of(path, text), changed -> StudyPaths.set(changed, path, text));
    }

    /**
     * Changes the study as one step that can be undone.
     *
     * @param name what is done, as it stands behind Undo
     */
    void change(String name, Consumer<Study> change) {
        ChangeCommand command = new ChangeCommand(study) {
            @Override
            protected void doExecute() {
                change.accept(study);
            }
        };
        command.setLabel(name);
        commands.execute(command);
    }

    /** Writes the study to its file. */
    void save() throws IOException {
        Studies.save(study, path());
        commands.saveIsDone();
    }

    /** {@return the text that saving would write, without the comments of the file, which have to be read} */
    byte[] text() {
        return Studies.toBytes(study, path());
    }

    /**
     * What the model says of a path.
     *
     * @param path a path without indices
     * @return unit, allowed values, default and meaning
     */
    static PathEntry help(String path) {
        PathEntry entry = HELP.get(path);
        if (entry == null) {
            throw new IllegalArgumentException("The model has no path " + path);
        }
        return entry;
    }

    void dispose() {
        adapters.dispose();
    }
}
