// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pressling.ui.Messages;

/**
 * Links at a field whose value may vary. Where the campaign has levels of it, which hold in place of the value, a line below the
 * field says so and leads to them; elsewhere a word beside the field makes it vary.
 */
final class VariedMark {
    private final CampaignFactors factors;
    private final String path;
    private final Hyperlink offer;
    private final Control[] line;
    private final Hyperlink told;

    /** The word goes into a row of its own with what is allowed, the line into the grid of the fields. */
    VariedMark(CampaignFactors factors, FormToolkit toolkit, Composite row, Composite grid, String path) {
        this.factors = factors;
        this.path = path;
        offer = link(toolkit, row);
        offer.setText(Messages.Field_vary);
        offer.setToolTipText(Messages.Field_varyDetail);
        Label before = toolkit.createLabel(grid, "");
        GridDataFactory.swtDefaults().applyTo(before);
        told = link(toolkit, grid);
        GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(told);
        line = new Control[] {before, told};
        refresh();
    }

    private Hyperlink link(FormToolkit toolkit, Composite place) {
        Hyperlink link = toolkit.createHyperlink(place, "", SWT.NONE);
        link.setData(StudyEditor.PATH_KEY, CampaignFactors.levels(path));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> follow()));
        return link;
    }

    /** A row for what is allowed and the word. */
    static Composite row(FormToolkit toolkit, Composite parent) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(row);
        return row;
    }

    private void follow() {
        if (factors.range(path).isEmpty()) {
            factors.add(path);
        }
        factors.show(path);
    }

    /** Says what holds now. */
    void refresh() {
        if (!told.isDisposed()) {
            Optional<String> levels = factors.range(path);
            told.setText(levels.map(range -> NLS.bind(Messages.Field_varied, range)).orElse(""));
            offer.setVisible(levels.isEmpty());
            for (Control part : line) {
                part.setVisible(levels.isPresent());
                ((GridData) part.getLayoutData()).exclude = levels.isEmpty();
            }
            told.requestLayout();
        }
    }
}
