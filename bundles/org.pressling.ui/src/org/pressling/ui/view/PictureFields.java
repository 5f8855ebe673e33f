// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressling.dataset.image.GrayRange;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.ui.Messages;

/** Fields for what a picture file does not say of itself: pixel size, page, and which values are black and white. */
final class PictureFields {
    private static final int WIDTH = 110;

    private final Composite row;
    private final Text pixelSize;
    private final Text page;
    private final Text grays;
    private final Consumer<PictureOptions> use;
    private final Consumer<String> problem;
    private String used = entered("", "", "");

    /**
     * Makes the fields, in one cell of a grid.
     *
     * @param parent  has a grid layout
     * @param use     takes what was entered, when it has changed
     * @param problem takes what is wrong with it
     */
    PictureFields(Composite parent, Consumer<PictureOptions> use, Consumer<String> problem) {
        this.use = use;
        this.problem = problem;
        row = EntryField.row(parent, 3);
        pixelSize = EntryField.of(row, WIDTH, this::enter, Messages.Predict_pixelSize, Messages.Predict_pixelSizeDetail);
        page = EntryField.of(row, WIDTH, this::enter, Messages.Predict_page, Messages.Predict_pageDetail);
        grays = EntryField.of(row, WIDTH, this::enter, Messages.Predict_range, Messages.Predict_rangeDetail);
    }

    private static String entered(String size, String page, String grays) {
        return size + '|' + page + '|' + grays;
    }

    private void enter() {
        String size = pixelSize.getText().strip().replace(',', '.');
        String number = page.getText().strip();
        String range = grays.getText().strip();
        if (entered(size, number, range).equals(used)) {
            return;
        }
        PictureOptions options = PictureOptions.STANDARD;
        try {
            options = size.isEmpty() ? options : options.withPixelSize(
                    OptionalDouble.of(Unit.MICROMETRE.toSi(Double.parseDouble(size))));
        } catch (NumberFormatException e) {
            problem.accept(Messages.Predict_noNumber);
            return;
        }
        try {
            options = number.isEmpty() ? options : options.withPage(Integer.parseInt(number));
        } catch (NumberFormatException e) {
            problem.accept(Messages.Predict_noPage);
            return;
        }
        try {
            options = range.isEmpty() ? options : options.withGrays(GrayRange.parse(range));
        } catch (InvalidInputException e) {
            problem.accept(e.getLocalizedMessage());
            return;
        }
        used = entered(size, number, range);
        use.accept(options);
    }
}
