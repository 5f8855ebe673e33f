// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
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
    private final Wishes<PictureOptions> wishes;
    private String used = entered("", "", "");

    /**
     * Makes the fields, in one cell of a grid.
     *
     * @param parent has a grid layout
     * @param wishes take what is entered
     */
    PictureFields(Composite parent, Wishes<PictureOptions> wishes) {
        this.wishes = wishes;
        row = EntryField.row(parent, 3);
        pixelSize = EntryField.of(row, WIDTH, this::enter, Messages.Predict_pixelSize, Messages.Predict_pixelSizeDetail);
        page = EntryField.of(row, WIDTH, this::enter, Messages.Predict_page, Messages.Predict_pageDetail);
        grays = EntryField.of(row, WIDTH, this::enter, Messages.Predict_range, Messages.Predict_rangeDetail);
        grays.addListener(SWT.Modify, e -> look());
    }

    private static String entered(String size, String page, String grays) {
        return size + '|' + page + '|' + grays;
    }

    private String entered() {
        return entered(pixelSize.getText().strip(), page.getText().strip(), grays.getText().strip());
    }

    private void enter() {
        if (entered().equals(used)) {
            wishes.unchanged().run();
            return;
        }
        options(wishes.problem()).ifPresent(options -> {
            used = entered();
            wishes.use().accept(options);
        });
    }

    /** Shows what is being typed, once it makes sense. */
    private void look() {
        Optional<PictureOptions> options = options(problem -> {
            // not all is typed yet; whoever presses Enter is told
        });
        options.ifPresentOrElse(wishes.preview(), wishes.unchanged());
    }

    private Optional<PictureOptions> options(Consumer<String> problem) {
        String size = pixelSize.getText().strip().replace(',', '.');
        String number = page.getText().strip();
        String range = grays.getText().strip();
        PictureOptions options = PictureOptions.STANDARD;
        try {
            options = size.isEmpty() ? options : options.withPixelSize(
                    OptionalDouble.of(Unit.MICROMETRE.toSi(Double.parseDouble(size))));
        } catch (NumberFormatException e) {
            problem.accept(Messages.Predict_noNumber);
            return Optional.empty();
        }
        try {
            options = number.isEmpty() ? options : options.withPage(Integer.parseInt(number));
        } catch (NumberFormatException e) {
            problem.accept(Messages.Predict_noPage);
            return Optional.empty();
        }
        try {
            return Optional.of(range.isEmpty() ? options : options.withGrays(GrayRange.parse(range)));
        } catch (InvalidInputException e) {
            problem.accept(e.getLocalizedMessage());
            return Optional.empty();
        }
    }
}
