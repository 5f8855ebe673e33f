// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;

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

/**
 * Fields for a microscope picture: which phases it shows from dark to bright, its scale bar, grays between the phases, and the
 * rows of its banner.
 */
final class MicrographFields {
    private static final int WIDTH = 110;
    /** In the order of the choices behind the first, which is a drawn picture. */
    private static final List<List<SeenPhase>> ORDERS = List.of(List.of(SeenPhase.VOID, SeenPhase.SE, SeenPhase.AM),
            List.of(SeenPhase.VOID, SeenPhase.AM, SeenPhase.SE), List.of(SeenPhase.VOID, SeenPhase.AM));

    private final Combo order;
    private final Text bar;
    private final Text thresholds;
    private final Text banner;
    private final Wishes<Optional<MicrographOptions>> wishes;
    private String used;

    /**
     * Makes the fields, in one cell of a grid.
     *
     * @param parent has a grid layout
     * @param wishes take what is entered; nothing for a drawn picture
     */
    MicrographFields(Composite parent, Wishes<Optional<MicrographOptions>> wishes) {
        this.wishes = wishes;
        Composite row = EntryField.row(parent, 4);
        order = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        order.setItems(Messages.Predict_drawn, Messages.Predict_voidSeAm, Messages.Predict_voidAmSe, Messages.Predict_voidAm);
        order.select(0);
        order.setToolTipText(Messages.Predict_phasesDetail);
        AccessibleText.name(order, Messages.Predict_phases);
        order.addListener(SWT.Selection, e -> enter());
        bar = EntryField.of(row, WIDTH, this::enter, Messages.Predict_bar, Messages.Predict_barDetail);
        thresholds = EntryField.of(row, WIDTH, this::enter, Messages.Predict_thresholds, Messages.Predict_thresholdsDetail);
        banner = EntryField.of(row, WIDTH, this::enter, Messages.Predict_banner, Messages.Predict_bannerDetail);
        thresholds.addListener(SWT.Modify, e -> look());
        banner.addListener(SWT.Modify, e -> look());
        enable();
        used = entered();
    }

    private void enable() {
        bar.setEnabled(order.getSelectionIndex() > 0);
        thresholds.setEnabled(order.getSelectionIndex() > 0);
        banner.setEnabled(order.getSelectionIndex() > 0);
    }

    private String entered() {
        return order.getSelectionIndex() + "|" + bar.getText() + '|' + thresholds.getText() + '|' + banner.getText();
    }

    private void enter() {
        if (entered().equals(used)) {
            wishes.unchanged().run();
            return;
        }
        enable();
        try {
            Optional<MicrographOptions> options = options();
            used = entered();
            wishes.use().accept(options);
        } catch (NumberFormatException e) {
            wishes.problem().accept(isWhole(banner.getText()) ? Messages.Predict_noBar : Messages.Predict_noBanner);
        } catch (InvalidInputException e) {
            wishes.problem().accept(e.getLocalizedMessage());
        }
    }

    private static boolean isWhole(String text) {
        return text.strip().matches("\\d{0,9}");
    }

    /** Shows what is being typed, once it makes sense. */
    private void look() {
        try {
            wishes.preview().accept(options());
        } catch (NumberFormatException | InvalidInputException e) {
            // not all is typed yet; whoever presses Enter is told
            wishes.unchanged().run();
        }
    }

    private Optional<MicrographOptions> options() {
        if (order.getSelectionIndex() <= 0) {
            return Optional.empty();
        }
        MicrographOptions options = MicrographOptions.of(ORDERS.get(order.getSelectionIndex() - 1));
        String length = bar.getText().strip().replace(',', '.');
        options = length.isEmpty() ? options : options.withBar(Unit.MICROMETRE.toSi(Double.parseDouble(length)));
        String rows = banner.getText().strip();
        options = rows.isEmpty() ? options : options.withBanner(Integer.parseInt(rows));
        String grays = thresholds.getText().strip();
        return Optional.of(grays.isEmpty() ? options : options.withThresholds(grays));
    }
}
