// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.pressling.model.io.Studies;
import org.pressling.ui.Messages;

/**
 * The study as it will lie in its file, to be read and copied. It follows every change on the other pages once it is in front;
 * the comments are those of the file, which is read in the background.
 */
final class SourcePage extends FormPage {
    static final String ID = "source";
    private static final int MARGIN = 6;

    private final StudyEditor editor;
    private StyledText text;
    private boolean isOld = true;
    private int changes;

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
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && isOld) {
            refresh();
        }
    }

    /** Shows what saving would write. */
    void refresh() {
        isOld = text == null || !isActive();
        if (isOld || text.isDisposed()) {
            return;
        }
        int wanted = ++changes;
        byte[] written = editor.document().text();
        Path file = editor.document().path();
        Display display = text.getDisplay();
        Job job = Job.createSystem(Messages.Page_source, monitor -> {
            String whole = whole(written, file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(wanted, whole));
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private static String whole(byte[] written, Path file) {
        try {
            return new String(Studies.withComments(written, file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) { // nor are there comments that could be shown
            return new String(written, StandardCharsets.UTF_8);
        }
    }

    private void show(int wanted, String whole) {
        if (wanted == changes && !text.isDisposed()) {
            int line = text.getTopIndex();
            text.setText(whole);
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
