// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.model.path.PathEntry;
import org.pressling.model.provider.PresslingEditPlugin;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;
import org.pressling.model.quantity.Ranges;
import org.pressling.ui.FormWords;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.Theme;

/**
 * Fills a form of four columns (name, field, unit, what is allowed) with fields. Names, units, ranges and explanations
 * come from the model's annotations and from what contributions declare of themselves.
 */
final class FormBuilder {
    /** Columns of the grid that the fields go into. */
    static final int COLUMNS = 4;
    private static final int NUMBER_WIDTH = 100;
    /** Width of a field for text, in pixels. */
    static final int TEXT_WIDTH = 200;
    private static final int PARAGRAPH_LINES = 4;

    private final Values values;
    private final FormToolkit toolkit;
    private final Composite parent;
    private final List<Field> fields;
    private final Runnable typed;
    private final Consumer<Field> help;

    /**
     * A builder for one section.
     *
     * @param values what the fields show and set
     * @param toolkit makes the controls
     * @param parent where they go, a grid of {@link #COLUMNS}
     * @param fields gets every field that is made
     * @param typed  called when a key was pressed in a field
     * @param help   told of the field that the cursor is in
     */
    FormBuilder(Values values, FormToolkit toolkit, Composite parent, List<Field> fields, Runnable typed,
            Consumer<Field> help) {
        this.values = values;
        this.toolkit = toolkit;
        this.parent = parent;
        this.fields = fields;
        this.typed = typed;
        this.help = help;
    }

    /** A builder in the same place, whose fields show and set other values. */
    FormBuilder with(Values others) {
        return new FormBuilder(others, toolkit, parent, fields, typed, help);
    }

    /** Where the fields go. */
    Composite parent() {
        return parent;
    }

    /** Adds a field for every attribute of a part of the study. */
    void attributes(EClass type, String prefix) {
        type.getEAttributes().forEach(attribute -> attribute(attribute, prefix));
    }

    /** Adds a field for an attribute. */
    void attribute(EAttribute attribute, String prefix) {
        Quantity quantity = Quantities.of(attribute);
        String path = prefix + attribute.getName();
        String name = PathNames.name(attribute);
        String explanation = explain(quantity.meaning(), quantity.allowedText(), quantity.defaultText());
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        Optional<String> kind = Quantities.kindNamedIn(attribute);
        if (kind.isPresent()) {
            choice(name, path, Contributed.choices(kind.get(), attribute.getDefaultValueLiteral()), quantity.meaning(),
                    quantity.defaultText());
        } else if (attribute.getEAttributeType() instanceof EEnum literals) {
            choice(name, path, choices(literals), quantity.meaning(), quantity.defaultText());
        } else if (type == boolean.class) {
            onOff(name, path, quantity.meaning(), quantity.defaultText());
        } else if (type == double.class || type == int.class || type == long.class) {
            number(name, path, quantity.unitText(), quantity.hasRange() ? range(quantity.minimum(), quantity.maximum()) : "",
                    explanation);
        } else {
            text(name, path, quantity.unitText(), explanation);
        }
    }

    /** Adds a box to tick for what is on or off, with what it means and what it is by default. */
    void onOff(String name, String path, String meaning, String standard) {
        String explanation = explain(meaning, "", Boolean.parseBoolean(standard) ? Messages.Field_on : Messages.Field_off);
        toolkit.createLabel(parent, "").setVisible(false);
        Button button = toolkit.createButton(parent, name, SWT.CHECK);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(button);
        add(new SwitchField(values, path, button, explanation), button, name, explanation);
    }

    /** Adds a field for a number. */
    Text number(String name, String path, String unit, String allowed, String explanation) {
        label(name, explanation);
        Text text = toolkit.createText(parent, "", SWT.SINGLE);
        GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
        toolkit.createLabel(parent, unit);
        TextField field = new TextField(new LocalValues(values), path, text, explanation, typed);
        values.factors().filter(factors -> factors.mayVary(path)).ifPresentOrElse(factors -> {
            Composite row = VariedMark.row(toolkit, parent);
            remark(row, allowed, SWT.NONE);
            field.mark(new VariedMark(factors, toolkit, row, parent, path));
        }, () -> remark(parent, allowed, SWT.NONE));
        add(field, text, name, explanation);
        return text;
    }

    /** Adds a field for a text or a list that is typed; of a name that is no attribute's. */
    Text text(String name, String path, String unit, String explanation) {
        label(name, explanation);
        Text text = toolkit.createText(parent, "", SWT.SINGLE);
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .span(unit.isEmpty() ? COLUMNS - 1 : COLUMNS - 2, 1).applyTo(text);
        if (!unit.isEmpty()) {
            remark(parent, unit, SWT.NONE);
        }
        add(new TextField(values, path, text, explanation, typed), text, name, explanation);
        return text;
    }

    /** Adds a field for numbers that are typed in a row. */
    void numbers(String name, String path, String unit, String explanation) {
        with(new LocalLists(values)).text(name, path, unit, explanation);
    }

    /** Adds a field for a list that is typed. */
    void list(String name, String path, String unit) {
        PathEntry entry = StudyDocument.help(path);
        text(name, path, unit, explain(entry.meaning(), entry.allowed(), entry.defaultText()));
    }

    /** Adds a box to tick for a member of a list. */
    void member(String name, String list, String member, String explanation, int columns) {
        Button button = toolkit.createButton(parent, name, SWT.CHECK);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        add(new MemberField(values, list, member, button, explanation), button, name, explanation);
    }

    /** Adds a field for a text of several lines. */
    void paragraph(String name, String path, String explanation) {
        label(name, explanation).setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        Text text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, text.getLineHeight() * PARAGRAPH_LINES)
                .span(COLUMNS - 1, 1).applyTo(text);
        add(new TextField(values, path, text, explanation, typed), text, name, explanation);
    }

    /** Adds a field that is chosen from a list, which shows all that is allowed; the default is said as the list has it. */
    void choice(String name, String path, List<ChoiceField.Choice> choices, String meaning, String standard) {
        choice(name, path, choices, explain(meaning, "", choices.stream().filter(choice -> choice.value().equals(standard))
                .map(ChoiceField.Choice::label).findFirst().orElse(standard)));
    }

    /** Adds a field that is chosen from a list, wide enough for the longest choice where the page has room. */
    void choice(String name, String path, List<ChoiceField.Choice> choices, String explanation) {
        label(name, explanation);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(combo);
        ChoiceField field = new ChoiceField(values, path, combo, choices, explanation);
        add(field, combo, name, field.meaning());
    }

    /** Adds words in the colour of remarks. */
    Label remark(Composite place, String words, int style) {
        Label label = toolkit.createLabel(place, words, style);
        label.setForeground(Theme.remark());
        return label;
    }

    private void add(Field field, Control control, String name, String explanation) {
        fields.add(field);
        field.describe(name, explanation);
        control.addListener(SWT.FocusIn, e -> help.accept(field));
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = explanation;
            }
        });
    }

    private Label label(String name, String explanation) {
        Label label = toolkit.createLabel(parent, name);
        label.setToolTipText(explanation);
        return label;
    }

    private static List<ChoiceField.Choice> choices(EEnum literals) {
        List<ChoiceField.Choice> choices = new ArrayList<>();
        literals.getELiterals().forEach(literal -> choices.add(new ChoiceField.Choice(literal.getLiteral(),
                PresslingEditPlugin.INSTANCE.getString("_UI_" + literals.getName() + "_" + literal.getName() + "_literal"),
                Quantities.meaning(literal))));
        return choices;
    }

    static String range(double minimum, double maximum) {
        return LocalDecimals.shown(Ranges.text(minimum, maximum, Locale.getDefault(Locale.Category.DISPLAY)));
    }

    static String explain(String meaning, String allowed, String defaultText) {
        StringBuilder text = new StringBuilder(FormWords.choices(meaning));
        if (!allowed.isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.Field_allowed, allowed));
        }
        if (!defaultText.isEmpty()) {
            text.append(allowed.isEmpty() ? '\n' : ' ').append(NLS.bind(Messages.Field_default, defaultText));
        }
        return LocalDecimals.shown(text.toString());
    }
}
