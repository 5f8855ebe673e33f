// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.ui.Messages;

/** Asks what to import, into which project, and what the source does not say of itself. */
final class ImportPage extends WizardPage {
    /** Endings of what the wizards make of a name: a folder of pictures, particles without and with a box. */
    private static final List<String> MADE = List.of("", ".csv", ".dump");

    private final boolean folder;
    private final IProject preset;
    private final Map<String, String> questions;
    private final Map<String, Text> answers = new LinkedHashMap<>();
    private final List<String> switches;
    private final Map<String, Button> switched = new LinkedHashMap<>();
    private Text source;
    private Combo project;
    private Text name;

    /**
     * A page.
     *
     * @param folder    whether the source is a folder; else it is a file
     * @param questions names of further fields, with what they hold at first
     * @param switches  names of boxes to tick
     */
    ImportPage(String title, String description, boolean folder, IStructuredSelection selection,
            Map<String, String> questions, String... switches) {
        super("import", title, null);
        this.folder = folder;
        this.questions = questions;
        this.switches = List.of(switches);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        preset = selected == null ? null : selected.getProject();
        setDescription(description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(folder ? Messages.Import_folder : Messages.Import_file);
        source = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Transfer_browse);
        browse.addListener(SWT.Selection, e -> browse());
        new Label(area, SWT.NONE).setText(Messages.NewStudy_project);
        project = new Combo(area, SWT.READ_ONLY);
        project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName).toArray(String[]::new));
        project.select(preset == null ? 0 : Math.max(0, project.indexOf(preset.getName())));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
        name = text(area, Messages.NewStudy_name, "");
        questions.forEach((question, first) -> answers.put(question, text(area, question, first)));
        switches.forEach(name -> switched.put(name, ExportPage.option(area, name)));
        source.addModifyListener(e -> suggest());
        project.addModifyListener(e -> check());
        name.addModifyListener(e -> check());
        setControl(area);
        check();
        setErrorMessage(project.getItemCount() == 0 ? Messages.NewStudy_noProject : null);
    }

    static Text text(Composite area, String question, String first) {
        new Label(area, SWT.NONE).setText(question);
        Text text = new Text(area, SWT.BORDER);
        text.setText(first);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    private void browse() {
        String chosen = folder ? new DirectoryDialog(getShell()).open() : new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            source.setText(chosen);
        }
    }

    private void suggest() {
        Path file = source().getFileName();
        if (file != null) {
            name.setText(folder ? file.toString() : file.toString().replaceFirst("[.][^.]*$", ""));
        }
        check();
    }

    private void check() {
        String message = null;
        if (project.getText().isEmpty()) {
            message = Messages.NewStudy_noProject;
        } else if (!(folder ? Files.isDirectory(source()) : Files.isRegularFile(source()))) {
            message = folder ? Messages.Import_noFolder : Messages.Import_noFile;
        } else if (!ResourcesPlugin.getWorkspace().validateName(name(), IResource.FOLDER).isOK()) {
            message = Messages.Import_noName;
        } else if (MADE.stream().anyMatch(ending -> project().exists(IPath.fromOSString(name() + ending)))) {
            message = NLS.bind(Messages.NewStudy_exists, name());
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }

    Path source() {
        return Path.of(source.getText().strip());
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
    }

    String name() {
        return name.getText().strip();
    }

    /** What was answered to a question. */
    String answer(String question) {
        return answers.get(question).getText().strip();
    }

    /** Whether a box is ticked. */
    boolean isOn(String name) {
        return switched.get(name).getSelection();
    }
}
