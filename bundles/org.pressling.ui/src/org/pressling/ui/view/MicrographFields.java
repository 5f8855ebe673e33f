// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;

/** Fields for a microscope picture: which phases it shows from dark to bright, its scale bar, and grays between the phases. */
final class MicrographFields {
    private static final int WIDTH = 110;
    /** In the order of the choices behind the first, which is a drawn picture. */
    private static final List<List<SeenPhase>> ORDERS = List.of(List.of(SeenPhase.VOID, SeenPhase.SE, SeenPhase.AM),
            List.of(SeenPhase.VOID, SeenPhase.AM, SeenPhase.SE), List.of(SeenPhase.VOID, SeenPhase.AM));

    private final Combo order;
    private final Text bar;
    private final Text thresholds;
    private final Consumer<Optional<MicrographOptions>> use;
    private final Consumer<String> problem;
    private String used;

    /**
     * Makes the fields, in one cell of a grid.
     *
     * @param parent  has a grid layout
     * @param use     takes what was entered, when it has changed; nothing for a drawn picture
     * @param problem takes what is wrong with it
     */
    MicrographFields(Composite parent, Consumer<Optional<MicrographOptions>> use, Consumer<String> problem) {
        this.use = use;
        this.problem = problem;
        Composite row = EntryField.row(parent, 3);
        order = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        order.setItems(Messages.Predict_drawn, Messages.Predict_voidSeAm, Messages.Predict_voidAmSe, Messages.Predict_voidAm);
        order.select(0);
        order.setToolTipText(Messages.Predict_phasesDetail);
        AccessibleText.name(order, Messages.Predict_phases);
        order.addListener(SWT.Selection, e -> enter());
        bar = EntryField.of(row, WIDTH, this::enter, Messages.Predict_bar, Messages.Predict_barDetail);
        thresholds = EntryField.of(row, WIDTH, this::enter, Messages.Predict_thresholds, Messages.Predict_thresholdsDetail);
        enable();
        used = entered();
    }

    private void enable() {
        bar.setEnabled(order.getSelectionIndex() > 0);
        thresholds.setEnabled(order.getSelectionIndex() > 0);
    }

    private String entered() {
        return order.getSelectionIndex() + "|" + bar.getText() + '|' + thresholds.getText();
    }

    private void enter() {
        if (entered().equals(used)) {
            return;
        }
        enable();
        try {
            Optional<MicrographOptions> options = options();
            used = entered();
            use.accept(options);
        } catch (NumberFormatException e) {
            problem.accept(Messages.Predict_noBar);
        } catch (InvalidInputException e) {
            problem.accept(e.getLocalizedMessage());
        }
    }

    private Optional<MicrographOptions> options() {
        if (order.getSelectionIndex() <= 0) {
            return Optional.empty();
        }
        MicrographOptions options = MicrographOptions.of(ORDERS.get(order.getSelectionIndex() - 1));
        String length = bar.getText().strip().replace(',', '.');
        options = length.isEmpty() ? options : options.withBar(Unit.MICROMETRE.toSi(Double.parseDouble(length)));
        String grays = thresholds.getText().strip();
        return Optional.of(grays.isEmpty() ? options : options.withThresholds(grays));
    }
}
