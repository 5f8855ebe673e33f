// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.dataset.section.Axis;
import org.pressling.dem.Box;
import org.pressling.dem.Unit;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/** A list of axes, and a slider along the one that is chosen: where a body is cut. */
final class SectionStrip extends Composite {
    private static final int STEPS = 500;
    /** As wide as the longest length that a box is likely to have. */
    private static final String WIDEST = "z = 88.8 µm";

    private final Consumer<Optional<SectionPlace>> moved;
    private final List<Optional<Axis>> choices = new ArrayList<>();
    private final Combo axes;
    private final Scale slider;
    private final Label told;
    private Optional<Box> box = Optional.empty();

    /**
     * A strip.
     *
     * @param parent where to
     * @param whole  whether not to cut at all can be chosen
     * @param moved  told of where the user wants the cut; of nothing, if the body is to stay whole
     */
    SectionStrip(Composite parent, boolean whole, Consumer<Optional<SectionPlace>> moved) {
        super(parent, SWT.NONE);
        this.moved = moved;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(this);
        if (whole) {
            choices.add(Optional.empty());
        }
        Arrays.stream(Axis.values()).map(Optional::of).forEach(choices::add);
        axes = new Combo(this, SWT.READ_ONLY);
        axes.setItems(choices.stream().map(SectionStrip::text).toArray(String[]::new));
        axes.setToolTipText(Messages.Cut_axis);
        AccessibleText.name(axes, Messages.Cut_axis);
        axes.addListener(SWT.Selection, e -> move());
        slider = new Scale(this, SWT.HORIZONTAL);
        slider.setMaximum(STEPS);
        slider.setPageIncrement(STEPS / 20);
        slider.setToolTipText(Messages.Cut_slider);
        AccessibleText.name(slider, Messages.Cut_slider);
        slider.addListener(SWT.Selection, e -> move());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(slider);
        told = new Label(this, SWT.NONE);
        told.setText(WIDEST);
        GridDataFactory.swtDefaults().hint(told.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(told);
        axes.select(choices.indexOf(Optional.of(SectionPlace.MIDDLE.axis())));
        slider.setSelection((int) Math.round(STEPS * SectionPlace.MIDDLE.share()));
        showNothing();
    }

    private static String text(Optional<Axis> axis) {
        return axis.map(chosen -> NLS.bind(Messages.Cut_across, letter(chosen))).orElse(Messages.Cut_whole);
    }

    private static String letter(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private void move() {
        Optional<SectionPlace> place = place();
        tell(place);
        moved.accept(place);
    }

    /** Where the cut is. */
    Optional<SectionPlace> place() {
        return choices.get(axes.getSelectionIndex()).map(axis -> new SectionPlace(axis, slider.getSelection() / (double) STEPS));
    }

    /**
     * Shows where the cut is.
     *
     * @param place nothing, if the body is whole
     * @param in    box of the body
     */
    void show(Optional<SectionPlace> place, Box in) {
        box = Optional.of(in);
        axes.setEnabled(true);
        axes.select(choices.indexOf(place.map(SectionPlace::axis)));
        place.ifPresent(cut -> slider.setSelection((int) Math.round(STEPS * cut.share())));
        tell(place);
    }

    /** There is no body to cut. */
    void showNothing() {
        box = Optional.empty();
        axes.setEnabled(false);
        tell(Optional.empty());
    }

    private void tell(Optional<SectionPlace> place) {
        slider.setEnabled(place.isPresent());
        told.setText(place.flatMap(cut -> box.map(in -> letter(cut.axis()) + " = "
                + LocalTexts.number(Unit.MICROMETRE.fromSi(cut.in(in))) + " " + Unit.MICROMETRE)).orElse(""));
    }

    /** Moves the slider as the user would; for tests. */
    void choose(SectionPlace place) {
        show(Optional.of(place), box.orElseThrow());
        move();
    }
}
