// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.ChoiceKind;
import org.pressling.dem.FileKind;
import org.pressling.dem.NumberKind;
import org.pressling.dem.Phases;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingScope;
import org.pressling.dem.SwitchKind;
import org.pressling.dem.TextKind;
import org.pressling.dem.WholeKind;
import org.pressling.model.StudyPhases;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.Messages;
import org.pressling.ui.SettingWords;

/**
 * Fields for what a contribution asks its user for, by the kind of each setting; where phases or pairs may have values of
 * their own, with buttons to add and to remove them.
 */
final class SettingFields {
    private static final int TEXT_WIDTH = 200;

    private final StudyDocument document;
    private final FormBuilder form;
    private final FormToolkit toolkit;
    private final String path;

    /**
     * Fields of one contribution.
     *
     * @param document the study
     * @param form     where the fields go
     * @param toolkit  makes the controls
     * @param path     path of the contribution
     */
    SettingFields(StudyDocument document, FormBuilder form, FormToolkit toolkit, String path) {
        this.document = document;
        this.form = form;
        this.toolkit = toolkit;
        this.path = path;
    }

    /** What decides which fields there are beside the contribution: the phases, and for which of them something is set. */
    static String shape(StudyDocument document, String path) {
        return StudyPhases.findPhases(document.study()) + " " + given(document, path);
    }

    /** Names, as the study has them, of the values that phases or pairs have. */
    private static List<String> given(StudyDocument document, String path) {
        return DeclaredSettings.given(document.study(), path).stream().filter(name -> Setting.place(name).isPresent()).toList();
    }

    /** Adds the fields of a setting. */
    void add(Setting setting) {
        field(setting, setting.label().said(), setting.name());
        toolkit.createLabel(form.parent(), "");
        Label meaning = form.remark(form.parent(), setting.meaning().said(), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS - 1, 1).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(meaning);
        if (setting.scope() != SettingScope.ALL) {
            addPlaces(setting);
        }
    }

    private void addPlaces(Setting setting) {
        Phases phases = StudyPhases.findPhases(document.study()).orElse(Phases.AM_SE);
        List<String> free = new ArrayList<>(setting.scope().places(phases));
        for (String given : given(document, path)) {
            String place = Setting.place(given).orElseThrow();
            if (!given.equals(setting.at(place))) {
                continue;
            }
            field(setting, SettingWords.name(setting, given), given);
            toolkit.createLabel(form.parent(), "");
            Button remove = toolkit.createButton(form.parent(), Messages.Setting_remove, SWT.PUSH);
            remove.setToolTipText(path + "." + given);
            GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(remove);
            remove.addListener(SWT.Selection, e -> document.set(path + "." + given, ""));
            setting.scope().find(phases, place).ifPresent(free::remove);
        }
        if (!free.isEmpty()) {
            createAddition(setting, free);
        }
    }

    private void createAddition(Setting setting, List<String> free) {
        toolkit.createLabel(form.parent(), "");
        Composite row = toolkit.createComposite(form.parent());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(row);
        Combo combo = new Combo(row, SWT.READ_ONLY);
        toolkit.adapt(combo, true, false);
        combo.setItems(free.stream().map(place -> SettingWords.place(setting, place)).toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(path + "." + setting.name());
        Button add = toolkit.createButton(row,
                setting.scope() == SettingScope.PAIRS ? Messages.Setting_addPair : Messages.Setting_addPhase, SWT.PUSH);
        add.setToolTipText(path + "." + setting.name());
        add.addListener(SWT.Selection, e -> add(setting, free.get(combo.getSelectionIndex())));
    }

    /** Gives a phase or pair the value that holds for all, to be changed then. */
    private void add(Setting setting, String place) {
        String now = new SettingValues(document, setting, true).get(path + "." + setting.name());
        String at = path + "." + setting.at(place);
        if (now.isBlank() && setting.kind() instanceof FileKind file) {
            browse(file, setting.at(place), at);
        } else {
            document.set(at, now.isBlank() ? place : now);
        }
    }

    private void field(Setting setting, String name, String key) {
        boolean isChosen = setting.kind() instanceof SwitchKind || setting.kind() instanceof ChoiceKind;
        // What is typed may be nothing, which stands for the default; that is shown faintly then.
        FormBuilder here = form.with(new SettingValues(document, setting, isChosen));
        String place = path + "." + key;
        String standard = setting.kind().standard().text();
        String explanation = FormBuilder.explain(setting.meaning().said(),
                setting.kind().allowed().said(), standard);
        switch (setting.kind()) {
        case NumberKind number -> here.number(name, place, number.unit().printed(),
                FormBuilder.range(number.minimum(), number.maximum()), explanation).setMessage(LocalDecimals.shown(standard));
        case WholeKind whole -> here.number(name, place, whole.unit().printed(),
                FormBuilder.range(whole.minimum(), whole.maximum()), explanation).setMessage(standard);
        case SwitchKind _ -> here.onOff(name, place, setting.meaning().said(), standard);
        case ChoiceKind choice -> here.choice(name, place, choice.options().stream()
                .map(option -> new ChoiceField.Choice(option.name(), option.label().said(), option.meaning().said())).toList(),
                setting.meaning().said(), standard);
        case TextKind _ -> here.text(name, place, "", explanation).setMessage(standard);
        case FileKind file -> createFile(here, file, name, place, explanation);
        }
    }

    private void createFile(FormBuilder here, FileKind kind, String name, String place, String explanation) {
        here.text(name, place, "", explanation);
        toolkit.createLabel(form.parent(), "");
        Button browse = toolkit.createButton(form.parent(), Messages.Transfer_browse, SWT.PUSH);
        browse.setToolTipText(place);
        GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(browse);
        browse.addListener(SWT.Selection, e -> browse(kind, name, place));
    }

    private void browse(FileKind kind, String name, String place) {
        FileDialog dialog = new FileDialog(form.parent().getShell(), SWT.OPEN);
        dialog.setText(name);
        dialog.setFilterPath(folder().map(Path::toString).orElse(null));
        if (!kind.extensions().isEmpty()) {
            dialog.setFilterExtensions(kind.extensions().stream().map(end -> "*." + end).toArray(String[]::new));
        }
        String chosen = dialog.open();
        if (chosen != null) {
            document.set(place, besideTheStudy(Path.of(chosen)));
        }
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(document.path().toAbsolutePath().getParent());
    }

    /** A file in the folder of the study is named from there, so that both can be moved together. */
    private String besideTheStudy(Path file) {
        return folder().filter(file::startsWith).map(folder -> folder.relativize(file)).orElse(file).toString().replace('\\',
                '/');
    }
}
