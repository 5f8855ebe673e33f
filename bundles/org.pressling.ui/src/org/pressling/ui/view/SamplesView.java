// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** The samples of a run as pictures, sorted by number or by a label. */
public final class SamplesView extends RunView {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".samples";

    private Combo sorting;
    private Label count;
    private GalleryCanvas gallery;
    private RunData data;

    /** For the platform. */
    public SamplesView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(parent);
        new Label(parent, SWT.NONE).setText(Messages.Samples_sort);
        sorting = new Combo(parent, SWT.READ_ONLY);
        sorting.add(Messages.Samples_number);
        sorting.select(0);
        sorting.addListener(SWT.Selection, e -> arrange());
        count = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        gallery = new GalleryCanvas(parent, this::select);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(gallery);
    }

    @Override
    void showRun(RunData read) {
        data = read;
        List<String> names = new ArrayList<>(List.of(Messages.Samples_number));
        read.dataset().ifPresent(d -> d.labels().forEach(label -> names.add(LabelText.of(label))));
        String chosen = sorting.getText();
        sorting.setItems(names.toArray(String[]::new));
        sorting.select(Math.max(0, names.indexOf(chosen)));
        count.setText(read.samples().isEmpty() ? "" : NLS.bind(Messages.Samples_count,
                Integer.valueOf(read.samples().size())));
        arrange();
        sorting.requestLayout();
    }

    private void arrange() {
        if (data == null) {
            return;
        }
        Thumbnails pictures = new Thumbnails(gallery.getDisplay(), new SampleStore(data.folder().root()),
                GalleryCanvas.SIZE, gallery::redraw);
        List<Integer> order = new ArrayList<>(data.samples());
        IntFunction<String> caption = Integer::toString;
        int label = sorting.getSelectionIndex() - 1;
        if (label >= 0 && data.dataset().isPresent()) {
            LabelColumn column = data.dataset().get().labels().get(label);
            Map<Integer, Double> values = values(data.dataset().get(), label);
            order.sort(Comparator.comparing(index -> values.getOrDefault(index, Double.NaN)));
            caption = index -> values.containsKey(index) ? number(values.get(index), column.unit())
                    : Integer.toString(index);
        }
        gallery.show(pictures, order, caption);
        gallery.reveal(sample());
    }

    private static Map<Integer, Double> values(Dataset dataset, int label) {
        Map<Integer, Double> values = new HashMap<>();
        dataset.entries().forEach(entry -> values.put(entry.index(), entry.labels()[label]));
        return values;
    }

    private static String number(double value, String unit) {
        return (String.format(Locale.ROOT, "%.4g", value) + " " + LabelText.unit(unit)).strip();
    }

    @Override
    void showSample(int index) {
        gallery.reveal(index);
    }

    @Override
    public void setFocus() {
        gallery.setFocus();
    }
}
