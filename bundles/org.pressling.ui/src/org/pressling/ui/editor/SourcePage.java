// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.pressling.ui.Messages;

/** The study as it will lie in its file, to be read and copied. It follows every change on the other pages. */
final class SourcePage extends FormPage {
    static final String ID = "source";
    private static final int MARGIN = 6;

    private final StudyEditor editor;
    private StyledText text;

    SourcePage(StudyEditor editor) {
        super(editor, ID, Messages.Page_source);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        ScrolledForm form = managed.getForm();
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(form.getBody());
        text = new StyledText(form.getBody(), SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
        refresh();
    }

    /** Shows what saving would write. */
    void refresh() {
        if (text != null && !text.isDisposed()) {
            int line = text.getTopIndex();
            text.setText(editor.document().source());
            text.setTopIndex(line);
        }
    }

    @Override
    public void setFocus() {
        if (text != null) {
            text.setFocus();
        }
    }
}
