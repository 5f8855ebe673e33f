// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Asks for the study whose run is taken out of the workbench, and for the place that it goes to. */
abstract class ExportPage extends WizardPage {
    static final int COLUMNS = 3;

    private final List<IFile> studies = StudyFiles.all();
    private final IFile preset;
    private Combo study;
    private Text target;

    ExportPage(String title, String description, IFile preset) {
        super("export", title, null);
        this.preset = preset;
        setDescription(description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        study = combo(area, Messages.Export_study, studies.stream().map(f -> f.getFullPath().toString()).toList());
        study.select(Math.max(0, studies.indexOf(preset)));
        createOptions(area);
        new Label(area, SWT.NONE).setText(targetName());
        target = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Transfer_browse);
        browse.addListener(SWT.Selection, e -> {
            String chosen = browse();
            if (chosen != null) {
                target.setText(chosen);
            }
        });
        study.addModifyListener(e -> check());
        target.addModifyListener(e -> check());
        setControl(area);
        check();
        setErrorMessage(studies.isEmpty() ? Messages.Export_noStudy : null); // nothing was done wrong yet
    }

    /** Makes the controls between the study and the target. */
    abstract void createOptions(Composite area);

    /** Name of the field of the target. */
    abstract String targetName();

    /** Asks for the target in a dialog; null if none was chosen. */
    abstract String browse();

    /** What keeps a run from being exported, or null. */
    abstract String problem(RunFolder run);

    /** What keeps a target from being written, or null. */
    abstract String problem(Path chosen);

    /** What to do, as it was answered. */
    abstract ExportTask task();

    static Combo combo(Composite area, String name, List<String> items) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(combo);
        return combo;
    }

    static Button option(Composite area, String name) {
        new Label(area, SWT.NONE);
        Button option = new Button(area, SWT.CHECK);
        option.setText(name);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(option);
        return option;
    }

    final void check() {
        String message = studies.isEmpty() ? Messages.Export_noStudy : problem(run());
        if (message == null && target.getText().isBlank()) {
            message = Messages.Export_noFolder;
        } else if (message == null) {
            message = target().startsWith(run().root()) ? NLS.bind(Messages.Export_inside, target()) : problem(target());
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }

    final RunFolder run() {
        IFile chosen = studies.get(Math.max(0, study.getSelectionIndex()));
        return StudyFiles.runFolder(chosen).orElseThrow(); // only studies that can be read are on the list
    }

    final Path target() {
        return Path.of(target.getText().strip()).toAbsolutePath().normalize();
    }
}
