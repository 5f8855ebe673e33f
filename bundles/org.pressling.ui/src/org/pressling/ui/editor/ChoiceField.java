// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.ProblemTexts;

/** A value that is chosen from a list. */
final class ChoiceField extends Field {
    private final Values values;
    private final Combo combo;
    private final List<Choice> choices;
    private final String explanation;

    /**
     * One choice.
     *
     * @param value   as the study has it
     * @param label   as people read it
     * @param meaning a sentence, may be empty
     */
    record Choice(String value, String label, String meaning) {
    }

    ChoiceField(Values values, String path, Combo combo, List<Choice> choices, String explanation) {
        super(path, combo, explanation);
        this.explanation = explain(explanation, choices);
        this.values = values;
        this.combo = combo;
        this.choices = new ArrayList<>(choices);
        combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> choose());
        refresh();
    }

    private static String explain(String explanation, List<Choice> choices) {
        StringBuilder text = new StringBuilder(explanation);
        for (Choice choice : choices) {
            if (!choice.meaning().isEmpty()) {
                text.append('\n').append(choice.label()).append(": ").append(choice.meaning());
            }
        }
        return text.toString();
    }

    /** What the choices mean, too. */
    String meaning() {
        return explanation;
    }

    /** The tool tip has what is chosen, too: in a narrow window the list may have no room for all of it. */
    private void tell() {
        combo.setToolTipText(combo.getText() + '\n' + explanation);
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            try {
                values.set(path(), choices.get(index).value());
                tell();
            } catch (InvalidInputException refused) {
                refresh();
                problem(ProblemTexts.of(refused));
            }
        }
    }

    @Override
    void refresh() {
        String value = values.get(path());
        int index = 0;
        while (index < choices.size() && !choices.get(index).value().equals(value)) {
            index++;
        }
        if (index == choices.size()) { // a file may name something that is not installed here
            choices.add(new Choice(value, value, ""));
            combo.add(value);
        }
        combo.select(index);
        tell();
    }
}
