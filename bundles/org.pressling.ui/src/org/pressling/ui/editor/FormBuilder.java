// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.Setting;
import org.pressling.model.NumberList;
import org.pressling.model.path.PathEntry;
import org.pressling.model.provider.PresslingEditPlugin;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;
import org.pressling.ui.Messages;

/**
 * Fills a form of three columns (name, field, unit) with fields. Names, units, ranges and explanations come from the
 * model's annotations and from what contributions declare of themselves.
 */
final class FormBuilder {
    /** Columns of the grid that the fields go into. */
    static final int COLUMNS = 3;
    private static final int NUMBER_WIDTH = 110;
    private static final int TEXT_WIDTH = 220;
    private static final int PARAGRAPH_LINES = 4;

    private final StudyDocument document;
    private final FormToolkit toolkit;
    private final Composite parent;
    private final List<Field> fields;
    private final Runnable typed;

    FormBuilder(StudyDocument document, FormToolkit toolkit, Composite parent, List<Field> fields, Runnable typed) {
        this.document = document;
        this.toolkit = toolkit;
        this.parent = parent;
        this.fields = fields;
        this.typed = typed;
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
        String name = name(attribute, quantity);
        String explanation = explain(quantity.meaning(), quantity.allowedText(), quantity.defaultText());
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            choice(name, path, choices(literals), explanation);
        } else if (type == boolean.class) {
            Label empty = toolkit.createLabel(parent, "");
            empty.setVisible(false);
            Button button = toolkit.createButton(parent, name, SWT.CHECK);
            GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(button);
            fields.add(new SwitchField(document, path, button, explanation));
        } else {
            boolean number = type == double.class || type == int.class || type == long.class;
            text(name, path, quantity.unit(), explanation, number ? NUMBER_WIDTH : TEXT_WIDTH);
        }
    }

    /** Adds a field that is typed; of a name that is no attribute's. */
    Text text(String name, String path, String unit, String explanation, int width) {
        label(name, explanation);
        Text text = toolkit.createText(parent, "", SWT.SINGLE);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).grab(width > NUMBER_WIDTH, false)
                .align(width > NUMBER_WIDTH ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).applyTo(text);
        toolkit.createLabel(parent, unit);
        fields.add(new TextField(document, path, text, explanation, typed));
        return text;
    }

    /** Adds a field for a list that is typed. */
    void list(String name, String path, String unit) {
        PathEntry help = StudyDocument.help(path);
        text(name, path, unit, explain(help.meaning(), help.allowed(), help.defaultText()), TEXT_WIDTH);
    }

    /** Adds a field for a text of several lines. */
    void paragraph(String name, String path) {
        String explanation = StudyDocument.help(path).meaning();
        label(name, explanation).setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        Text text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, text.getLineHeight() * PARAGRAPH_LINES)
                .span(COLUMNS - 1, 1).applyTo(text);
        fields.add(new TextField(document, path, text, explanation, typed));
    }

    /** Adds a field that is chosen from a list. */
    void choice(String name, String path, List<ChoiceField.Choice> choices, String explanation) {
        label(name, explanation);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(NUMBER_WIDTH, SWT.DEFAULT).span(COLUMNS - 1, 1)
                .applyTo(combo);
        fields.add(new ChoiceField(document, path, combo, choices, explanation));
    }

    /** Adds a field for what a contribution asks its user for. */
    void setting(Setting setting, String prefix) {
        String range = NLS.bind(Messages.Field_range, NumberList.format(setting.minimum()),
                NumberList.format(setting.maximum()));
        String explanation = explain(setting.meaning(), range, NumberList.format(setting.defaultValue()));
        text(words(setting.name()), prefix + "." + setting.name(), setting.unit(), explanation, NUMBER_WIDTH)
                .setMessage(NumberList.format(setting.defaultValue()));
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

    /** The name that the model's labels have, without the unit, which stands behind the field. */
    private static String name(EAttribute attribute, Quantity quantity) {
        String name = PresslingEditPlugin.INSTANCE.getString("_UI_" + attribute.getEContainingClass().getName() + "_"
                + attribute.getName() + "_feature");
        String unit = " (" + quantity.unit() + ")";
        return name.endsWith(unit) ? name.substring(0, name.length() - unit.length()) : name;
    }

    /** {@code restart_after} or {@code restartAfter} as {@code Restart after}. */
    private static String words(String name) {
        String spaced = name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String explain(String meaning, String allowed, String defaultText) {
        StringBuilder text = new StringBuilder(meaning);
        if (!allowed.isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.Field_allowed, allowed));
        }
        if (!defaultText.isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.Field_default, defaultText));
        }
        return text.toString();
    }
}
