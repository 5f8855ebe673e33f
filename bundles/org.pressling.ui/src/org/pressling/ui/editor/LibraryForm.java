// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.pressling.dem.Problem;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.PresslingPackage;
import org.pressling.model.quantity.Quantities;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.Themes;

/** The form of a library: materials, and the values of the chosen one beside or below. */
final class LibraryForm {
    private static final int LIST_WIDTH = 130;
    private static final int LIST_HEIGHT = 160;
    private static final Set<EAttribute> LONG = Set.of(PresslingPackage.Literals.MATERIAL__SOURCE,
            PresslingPackage.Literals.MATERIAL__NOTE, PresslingPackage.Literals.MATERIAL__YIELD_SOURCE,
            PresslingPackage.Literals.MATERIAL__CONDUCTIVITY_SOURCE);

    private final LibraryDocument document;
    private final Runnable typed;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Explanation explanation;
    private final TableViewer list;
    private final Composite details;
    private final Button copy;
    private final Button remove;
    private final List<Field> fields = new ArrayList<>();
    private Material shown;
    private int position;

    LibraryForm(Composite parent, LibraryDocument document, Runnable typed) {
        this.document = document;
        this.typed = typed;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addListener(SWT.Dispose, e -> toolkit.dispose());
        form.setText(Messages.Library_title);
        explanation = new Explanation(form.getForm(), Messages.Purpose_library);
        Sections.layout(form.getBody());
        Composite left = Sections.add(toolkit, form.getBody(), Messages.Page_materials, "", 1);
        Composite buttons = toolkit.createComposite(left);
        RowLayoutFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Library_add, chosen -> document.add(null));
        copy = button(buttons, Messages.Library_copy, document::add);
        remove = button(buttons, Messages.Library_remove, document::remove);
        list = new TableViewer(toolkit.createTable(left, SWT.SINGLE | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Names());
        list.addSelectionChangedListener(event -> choose());
        details = Sections.add(toolkit, form.getBody(), Messages.Library_values, "", FormBuilder.COLUMNS);
        refresh();
    }

    private Button button(Composite row, String name, Consumer<Material> work) {
        Button button = toolkit.createButton(row, name, SWT.PUSH);
        button.addListener(SWT.Selection, e -> {
            commit();
            int before = document.materials().size();
            work.accept(shown);
            if (document.materials().size() > before) {
                list.setSelection(new StructuredSelection(document.materials().getLast()), true);
            }
        });
        return button;
    }

    /** Shows what the library has now. */
    void refresh() {
        list.setInput(document.materials().toArray());
        if (!document.materials().contains(shown)) {
            Object first = document.materials().isEmpty() ? null : document.materials().getFirst();
            list.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first));
            choose();
        } else {
            list.setSelection(new StructuredSelection(shown));
            if (document.materials().indexOf(shown) != position) {
                fill();
            }
        }
        fields.forEach(Field::refresh);
        check();
    }

    private void choose() {
        Object chosen = list.getStructuredSelection().getFirstElement();
        if (chosen != shown || chosen == null) {
            commit();
            shown = (Material) chosen;
            if (chosen != null) {
                list.setSelection(new StructuredSelection(chosen)); // taking values over can have changed it
            }
            fill();
        }
        copy.setEnabled(shown != null);
        remove.setEnabled(shown != null);
    }

    private void fill() {
        fields.clear();
        explanation.forget();
        for (Control child : details.getChildren()) {
            child.dispose();
        }
        if (shown != null) {
            position = document.materials().indexOf(shown);
            String prefix = "materials[" + position + "].";
            FormBuilder builder = new FormBuilder(document, toolkit, details, fields, this::typed, explanation::of);
            for (EAttribute attribute : shown.eClass().getEAttributes()) {
                if (LONG.contains(attribute)) {
                    builder.paragraph(PathNames.name(attribute), prefix + attribute.getName(),
                            Quantities.of(attribute).meaning());
                } else {
                    builder.attribute(attribute, prefix);
                }
            }
        }
        Themes.style(details);
        check();
        form.reflow(true);
    }

    private void typed() {
        explanation.again();
        typed.run();
    }

    private void check() {
        List<Problem> problems = document.problems();
        for (Field field : fields) {
            if (!field.isPending()) {
                field.problem(problems.stream().filter(p -> p.path().equals(field.path())).map(ProblemTexts::of).findFirst()
                        .orElse(null));
            }
        }
        explanation.again();
    }

    boolean isPending() {
        return fields.stream().anyMatch(Field::isPending);
    }

    void dropPending() {
        fields.stream().filter(Field::isPending).forEach(Field::drop);
    }

    /** Takes over what was typed; false if the library refuses some of it. */
    boolean commit() {
        boolean fit = true;
        for (Field field : List.copyOf(fields)) {
            fit &= field.commit();
        }
        return fit;
    }

    void setFocus() {
        list.getTable().setFocus();
    }

    /** Names of materials. */
    private static final class Names extends LabelProvider {
        @Override
        public String getText(Object element) {
            Material material = (Material) element;
            return material.getName() == null || material.getName().isBlank() ? material.getId() : material.getName();
        }

        @Override
        public Image getImage(Object element) {
            return PresslingUi.image(((Material) element).getKind() == MaterialKind.AM ? "material_am" : "material_se");
        }
    }
}
