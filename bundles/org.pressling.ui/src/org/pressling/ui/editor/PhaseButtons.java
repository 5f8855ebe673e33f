// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.Phases;
import org.pressling.model.Phase;
import org.pressling.model.PhaseListing;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.ui.Messages;

/** Buttons that order the list of phases, take one out and add one. Each is a step that can be undone. */
final class PhaseButtons {
    private static final String NEW_NAME = "phase";

    private final StudyDocument document;
    private final FormToolkit toolkit;

    PhaseButtons(StudyDocument document, FormToolkit toolkit) {
        this.document = document;
        this.toolkit = toolkit;
    }

    /** Those of one phase; the last one of a list stays. */
    void ofPhase(Composite parent, int place) {
        int count = document.study().getPhases().size();
        Composite row = row(parent);
        button(row, Messages.Stage_up, phases -> phases.move(place - 1, place), place > 0);
        button(row, Messages.Stage_down, phases -> phases.move(place + 1, place), place < count - 1);
        button(row, Messages.Stage_remove, phases -> phases.remove(place), count > 1);
    }

    /** The one that adds a phase at the end. */
    void ofList(Composite parent) {
        button(row(parent), Messages.Phase_add, phases -> phases.add(newPhase()),
                document.study().getPhases().size() < Phases.MOST);
    }

    /** The one that turns the two phases of a study without a list into one. */
    void ofTwo(Composite parent) {
        changing(row(parent), Messages.Phase_list, PhaseListing::list, true);
    }

    private Phase newPhase() {
        int number = 1;
        while (StudyPhases.named(document.study(), NEW_NAME + number).isPresent()) {
            number++;
        }
        Phase phase = PresslingFactory.eINSTANCE.createPhase();
        phase.setName(NEW_NAME + number);
        return phase;
    }

    private Composite row(Composite parent) {
        Composite row = toolkit.createComposite(parent);
        RowLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().span(FormBuilder.COLUMNS, 1).applyTo(row);
        return row;
    }

    private void button(Composite row, String name, Consumer<EList<Phase>> change, boolean enabled) {
        changing(row, name, study -> change.accept(study.getPhases()), enabled);
    }

    private void changing(Composite row, String name, Consumer<Study> change, boolean enabled) {
        Button button = toolkit.createButton(row, name, SWT.PUSH);
        button.setEnabled(enabled);
        button.addListener(SWT.Selection, e -> document.change(name, change::accept));
    }
}
