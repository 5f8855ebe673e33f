// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Stage;
import org.pressling.ui.Messages;

/** The stages of the press, one below the other: what each does, its number, and buttons to order them. */
final class StageList {
    private static final String PATH = "press.stages";
    /** What a new stage does until its user says otherwise: close to a pressure that tablets are pressed at. */
    private static final String NEW_STAGE = "pressure 300";

    private final StudyDocument document;
    private final FormBuilder form;
    private final FormToolkit toolkit;

    StageList(StudyDocument document, FormBuilder form, FormToolkit toolkit) {
        this.document = document;
        this.form = form;
        this.toolkit = toolkit;
    }

    void create() {
        List<Stage> stages = document.study().getPress().getStages();
        for (int i = 0; i < stages.size(); i++) {
            String prefix = PATH + "[" + i + "].";
            form.attribute(PresslingPackage.Literals.STAGE__KIND, prefix);
            form.attribute(number(stages.get(i)), prefix);
            buttons(i, stages.size());
        }
        Composite row = row(FormBuilder.COLUMNS);
        button(row, Messages.Stage_add, list -> list.add(NEW_STAGE), true);
    }

    private void buttons(int stage, int count) {
        toolkit.createLabel(form.parent(), NLS.bind(Messages.Stage_number, Integer.valueOf(stage + 1)));
        Composite row = row(FormBuilder.COLUMNS - 1);
        button(row, Messages.Stage_up, list -> Collections.swap(list, stage, stage - 1), stage > 0);
        button(row, Messages.Stage_down, list -> Collections.swap(list, stage, stage + 1), stage < count - 1);
        button(row, Messages.Stage_remove, list -> list.remove(stage), true);
    }

    private Composite row(int columns) {
        Composite row = toolkit.createComposite(form.parent());
        RowLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(row);
        return row;
    }

    private void button(Composite row, String name, Consumer<List<String>> change, boolean enabled) {
        Button button = toolkit.createButton(row, name, SWT.PUSH);
        button.setEnabled(enabled);
        button.addListener(SWT.Selection, e -> {
            List<String> list = new ArrayList<>(Arrays.asList(document.get(PATH).split(", ", -1)));
            list.removeIf(String::isBlank);
            change.accept(list);
            document.set(PATH, String.join(", ", list));
        });
    }

    private static EAttribute number(Stage stage) {
        return switch (stage.getKind()) {
        case WIDTH -> PresslingPackage.Literals.STAGE__WIDTH;
        case HOLD -> PresslingPackage.Literals.STAGE__TIME;
        case PRESSURE, RELEASE -> PresslingPackage.Literals.STAGE__PRESSURE;
        };
    }
}
