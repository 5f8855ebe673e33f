// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.trust.ParticleTable;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * The picture of the Predict view and what is laid over it: where the network looks, the phases of a microscope picture, the
 * load on each particle.
 */
final class PredictPicture {
    private static final double OPACITY = 0.8;
    private static final int SWITCHES = 5;

    private final HeatCanvas canvas;
    private final Runnable changed;
    private Button heat;
    private Button taken;
    private Button loads;
    private Button save;
    private ColourBar bar;
    private String file = "";
    private LoadedModel.Reading shown;
    private SeenLoads seen = SeenLoads.NONE;

    /**
     * A picture without its switches, see {@link #switches}.
     *
     * @param changed called when something else is to be laid over it
     */
    PredictPicture(Composite parent, Runnable changed) {
        canvas = new HeatCanvas(parent);
        canvas.opacity(OPACITY);
        this.changed = changed;
    }

    /** Makes the switches of what is laid over the picture. */
    void switches(Composite row) {
        GridLayoutFactory.fillDefaults().numColumns(SWITCHES).applyTo(row);
        heat = check(row, Messages.Predict_heat);
        taken = check(row, Messages.Predict_taken);
        loads = check(row, Messages.Predict_loads);
        loads.setToolTipText(Messages.Predict_loadsDetail);
        loads.setSelection(true);
        save = Choices.icon(row, SWT.PUSH, "export", Messages.Predict_saveLoads, pressed -> TableFile.ask(row.getShell(),
                Messages.Predict_saveLoads, file.replaceFirst("[.][^.]*$", "") + "_particles.csv", csv()));
        bar = new ColourBar(row);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(bar);
        nothing();
    }

    private Button check(Composite row, String words) {
        Button button = new Button(row, SWT.CHECK);
        button.setText(words);
        button.addListener(SWT.Selection, e -> changed.run());
        return button;
    }

    /** Where the picture is drawn. */
    HeatCanvas canvas() {
        return canvas;
    }

    /** Shows no picture. */
    void nothing() {
        take(null, SeenLoads.NONE);
        canvas.show(null, null);
    }

    /** Shows another picture with what was read from it, once it is drawn. */
    void show(String name, LoadedModel.Reading reading) {
        file = name;
        take(reading, new SeenLoads(reading.said().particles(), reading.places()));
    }

    private void take(LoadedModel.Reading reading, SeenLoads loadsOf) {
        shown = reading;
        seen = loadsOf;
        taken.setEnabled(reading != null && reading.taken().isPresent());
        loads.setEnabled(!seen.isEmpty());
        save.setEnabled(reading != null && !reading.said().particles().isEmpty());
        uncovered();
        bar.show(Optional.empty());
    }

    /** Draws the picture and what is chosen to lie over it. */
    void draw(int label) {
        HeatMap map = heat.getSelection() ? shown.maps(MapKind.GRAD_CAM).get(label) : null;
        if (isAsTaken()) {
            canvas.showColours(shown.taken().get().shown(), shown.taken().get().overlay());
        } else {
            canvas.show(shown.picture(), map);
        }
        canvas.discs(drawsLoads() ? seen.discs(shown.picture()) : List.of(), map == null);
        canvas.squares(drawsLoads() && map == null ? seen.squares(shown.picture()) : List.of());
        bar.show(drawsLoads() ? Optional.of(seen.key()) : Optional.empty());
    }

    /** Shows how a picture is read with what is being typed. */
    void preview(PicturePreview preview) {
        uncovered();
        bar.show(Optional.empty());
        preview.colours().ifPresentOrElse(colours -> canvas.showColours(preview.picture(), colours),
                () -> canvas.show(preview.picture(), null));
    }

    private void uncovered() {
        canvas.discs(List.of(), true);
        canvas.squares(List.of());
    }

    private boolean isAsTaken() {
        return shown.taken().isPresent() && taken.getSelection();
    }

    /** Whether the load on each particle is drawn: over the picture as the network sees it alone. */
    private boolean drawsLoads() {
        return !seen.isEmpty() && loads.getSelection() && !isAsTaken();
    }

    /** The loads that are drawn; may be none. */
    SeenLoads drawnLoads() {
        return drawsLoads() ? seen : SeenLoads.NONE;
    }

    /** What is told of what lies over the picture; otherwise, if that tells nothing of itself. */
    String account(LabelColumn label, String otherwise) {
        String told = heat.getSelection() ? NLS.bind(Messages.Predict_heatDetail, LocalTexts.inSentence(label)) : otherwise;
        return drawsLoads() ? told + ' ' + seen.summary() : told;
    }

    /** The loads as comma-separated values, as {@code predict --particles} writes them. */
    String csv() {
        return ParticleTable.csv(shown.said().particles());
    }

    /** Shows or hides where the network looks. */
    void showHeat(boolean wanted) {
        heat.setSelection(wanted);
        changed.run();
    }

    /** Shows or hides the load on each particle. */
    void showLoads(boolean wanted) {
        loads.setSelection(wanted);
        changed.run();
    }
}
