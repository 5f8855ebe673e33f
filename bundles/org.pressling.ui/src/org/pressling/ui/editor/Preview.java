// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.io.Studies;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.FormWords;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/**
 * Shows what one sample would be like now. It is made in the background a moment after the last change, and only while
 * somebody can see it; what is being made is dropped when the study changes again.
 */
final class Preview {
    private static final int HEIGHT = 160;
    private static final long DELAY_MILLIS = 250;

    private final StudyDocument document;
    private final Maker maker;
    private final Canvas canvas;
    private final Label caption;
    private final Spinner sample;
    private PreviewJob job;
    private Drawing drawing;
    private boolean outdated = true;

    /** Makes what is shown; called on a thread of its own, which is interrupted when it is in vain. */
    interface Maker {
        Drawing make(Study study, int sample);
    }

    /** What is shown. */
    interface Drawing {
        /** Draws, on the colours that the canvas has. */
        void draw(GC gc, Rectangle area);

        /** A line below. */
        String caption();
    }

    Preview(Composite parent, FormToolkit toolkit, StudyDocument document, Maker maker) {
        this.document = document;
        this.maker = maker;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        toolkit.adapt(canvas);
        GridDataFactory.fillDefaults().grab(true, false).hint(HEIGHT, HEIGHT).applyTo(canvas);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        AccessibleText.name(canvas, this::spoken);
        canvas.addListener(SWT.Dispose, e -> stop());
        Theme.follow(canvas, canvas::redraw);
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        toolkit.createLabel(row, Messages.Preview_sample);
        sample = new Spinner(row, SWT.BORDER);
        sample.setMinimum(1);
        sample.addListener(SWT.Selection, e -> outdate());
        caption = toolkit.createLabel(row, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(HEIGHT, SWT.DEFAULT)
                .applyTo(caption);
    }

    private String spoken() {
        return Messages.Section_packed + ": " + caption.getText();
    }

    /** The study changed. */
    void outdate() {
        outdated = true;
        stop();
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void paint(GC gc) {
        if (outdated) { // it is painted, so somebody sees it
            outdated = false;
            make();
        }
        if (drawing != null) {
            drawing.draw(gc, canvas.getClientArea());
        }
    }

    private void make() {
        Study study = Studies.copy(document.study());
        try {
            sample.setMaximum(SamplePlan.of(study).size());
        } catch (InvalidInputException e) {
            caption.setText(FormWords.refusal(e));
            return;
        }
        int number = sample.getSelection();
        Display display = canvas.getDisplay();
        PreviewJob next = new PreviewJob(() -> maker.make(study, number));
        next.whenDone(result -> display.asyncExec(() -> show(next, result)));
        job = next;
        next.schedule(DELAY_MILLIS);
    }

    private void show(PreviewJob from, IStatus result) {
        if (from == job && !canvas.isDisposed()) {
            drawing = from.drawing();
            caption.setText(drawing == null ? result.getMessage() : drawing.caption());
            caption.setToolTipText(caption.getText());
            caption.getParent().layout();
            canvas.redraw();
        }
    }

    /** Asks for the size that fits a picture of some proportions into an area, in the middle of it. */
    static Rectangle fit(Point size, Rectangle area) {
        double scale = Math.min((double) area.width / size.x, (double) area.height / size.y);
        int width = Math.max(1, (int) Math.floor(size.x * scale));
        int height = Math.max(1, (int) Math.floor(size.y * scale));
        return new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
    }
}
