// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The look of all forms: titled grids in as many columns as there is room for. */
final class Sections {
    private static final int GAP = 12;
    private static final int MOST_COLUMNS = 2;

    private Sections() {
    }

    /** Lays the body of a form out for sections. */
    static void layout(Composite body) {
        ColumnLayout layout = new ColumnLayout();
        layout.maxNumColumns = MOST_COLUMNS;
        layout.horizontalSpacing = 2 * GAP;
        layout.verticalSpacing = GAP;
        layout.leftMargin = GAP;
        layout.rightMargin = GAP;
        layout.topMargin = GAP;
        layout.bottomMargin = GAP;
        body.setLayout(layout);
    }

    /**
     * Adds a section. It has no bar behind its title: the bar is a picture in the colours of the theme that was in use when it
     * was drawn, and it shows through all that the section holds.
     *
     * @param description a sentence below the title, may be empty
     * @param columns     of the grid that is returned
     */
    static Composite add(FormToolkit toolkit, Composite body, String title, String description, int columns) {
        Section section = toolkit.createSection(body, description.isEmpty() ? 0 : Section.DESCRIPTION);
        section.setText(title);
        if (!description.isEmpty()) {
            section.setDescription(description);
        }
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        toolkit.paintBordersFor(client);
        return client;
    }
}
