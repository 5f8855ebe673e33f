// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Particles, contacts and force chains of a pressed sample. */
public final class StructureView extends RunView {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".structure";

    private Combo colours;
    private Button chains;
    private ColourBar bar;
    private StructureCanvas canvas;
    private Label numbers;
    private PressedSample shown;

    /** For the platform. */
    public StructureView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).applyTo(parent);
        colours = new Combo(parent, SWT.READ_ONLY);
        colours.setItems(Arrays.stream(ParticleColour.values()).map(ParticleColour::text).toArray(String[]::new));
        colours.select(ParticleColour.FORCE_SUM.ordinal());
        colours.setToolTipText(Messages.Structure_colour);
        colours.addListener(SWT.Selection, e -> draw());
        chains = new Button(parent, SWT.TOGGLE);
        chains.setImage(PresslingUi.image("chains"));
        chains.setToolTipText(Messages.Structure_chains);
        chains.setSelection(true);
        Button fit = new Button(parent, SWT.PUSH);
        fit.setImage(PresslingUi.image("fit"));
        fit.setToolTipText(Messages.Structure_fit);
        bar = new ColourBar(parent);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(bar);
        canvas = new StructureCanvas(parent, this::tell);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(canvas);
        numbers = new Label(parent, SWT.WRAP);
        numbers.setText(Messages.Structure_none);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(SWT.DEFAULT, 2 * lineHeight(numbers))
                .applyTo(numbers);
        chains.addListener(SWT.Selection, e -> canvas.showChains(chains.getSelection()));
        fit.addListener(SWT.Selection, e -> canvas.fit());
    }

    private static int lineHeight(Label label) {
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    @Override
    void showRun(RunData data) {
        if (data.samples().isEmpty()) {
            shown = null;
            draw();
        }
    }

    @Override
    void showSample(int index) {
        folder().ifPresent(folder -> {
            Job job = Job.createSystem(Messages.View_picture, monitor -> {
                read(folder, index);
                return Status.OK_STATUS;
            });
            job.schedule();
        });
    }

    private void read(RunFolder folder, int index) {
        try {
            PressedSample sample = new SampleStore(folder.root()).read(index);
            onDisplay(() -> {
                if (index == sample() && folder().filter(folder::equals).isPresent()) {
                    shown = sample;
                    draw();
                }
            });
        } catch (InvalidInputException e) {
            PresslingUi.log().warn(e.getMessage(), e);
        }
    }

    private void draw() {
        ParticleColour colour = ParticleColour.values()[colours.getSelectionIndex()];
        StructureScene scene = shown == null ? null : new StructureScene(shown, colour);
        canvas.show(scene);
        bar.show(scene);
        tell(scene == null ? Messages.Structure_none : StructureText.sample(scene));
    }

    private void tell(String text) {
        if (!text.equals(numbers.getText())) {
            numbers.setText(text);
        }
    }

    /** What is drawn; for tests. */
    StructureCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
