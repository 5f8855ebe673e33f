// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.model.io.Studies;
import org.pressling.ui.Messages;

/** Asks in which project a new study goes, how it is called, and which example it starts from. */
final class NewStudyPage extends WizardPage {
    private static final int TEXT_WIDTH = 420;

    private final IProject preset;
    private final List<Button> choices = new ArrayList<>();
    private Combo project;
    private Text name;
    private String suggested = "";

    NewStudyPage(IResource selected) {
        super("study", Messages.NewStudy_title, null);
        preset = selected == null ? null : selected.getProject();
        setDescription(Messages.NewStudy_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.NewStudy_project);
        project = new Combo(page, SWT.READ_ONLY);
        project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName).toArray(String[]::new));
        project.select(preset == null ? 0 : Math.max(0, project.indexOf(preset.getName())));
        new Label(page, SWT.NONE).setText(Messages.NewStudy_name);
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        createExamples(page);
        choose(Examples.all().getFirst());
        project.addModifyListener(e -> check());
        name.addModifyListener(e -> check());
        check();
        setErrorMessage(project.getItemCount() == 0 ? Messages.NewStudy_noProject : null);
        setControl(page);
        name.setFocus();
        name.selectAll();
    }

    private void createExamples(Composite page) {
        Group group = new Group(page, SWT.NONE);
        group.setText(Messages.NewStudy_from);
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).applyTo(group);
        for (Example example : Examples.all()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(NLS.bind(Messages.NewStudy_example, example.title().said(), example.name()));
            button.setData(example);
            button.addListener(SWT.Selection, e -> choose(example));
            choices.add(button);
            Label text = new Label(group, SWT.WRAP);
            text.setText(example.description().said());
            GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        }
    }

    /** Suggests a name, unless the user wrote one of his own. */
    private void choose(Example example) {
        choices.forEach(button -> button.setSelection(button.getData() == example));
        if (name.getText().isBlank() || name.getText().equals(suggested)) {
            suggested = example.name();
            name.setText(suggested);
        }
    }

    private void check() {
        String text = name.getText().strip();
        IStatus fit = ResourcesPlugin.getWorkspace().validateName(text, IResource.FILE);
        String message = null;
        if (project.getText().isEmpty()) {
            message = Messages.NewStudy_noProject;
        } else if (text.isEmpty()) {
            message = Messages.NewStudy_noName;
        } else if (!fit.isOK()) {
            message = fit.getMessage();
        } else if (file().exists()) {
            message = NLS.bind(Messages.NewStudy_exists, file().getName());
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }

    /** The file to be made. */
    IFile file() {
        IContainer container = ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
        return container.getFile(IPath.fromOSString(studyName() + "." + Studies.STUDY_EXTENSION));
    }

    /** The name of the study. */
    String studyName() {
        return name.getText().strip();
    }

    /** The example to start from. */
    Example example() {
        return (Example) choices.stream().filter(Button::getSelection).findFirst().orElseThrow().getData();
    }
}
