// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.trust.PictureReading;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** The controls of the Predict view: a picture to drop, a network to choose, and what the network says. */
final class PredictBody {
    private static final String PICTURES = "*.png;*.tif;*.tiff;*.jpg;*.jpeg";

    private final PredictView view;
    private final Composite parent;
    private final Label picture;
    private final Label model;
    private final Button ofRun;
    private final PredictPicture drawing;
    private final Table table;
    private final Label account;
    private LoadedModel.Reading shown;

    PredictBody(Composite parent, PredictView view) {
        this.parent = parent;
        this.view = view;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(parent);
        Composite open = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(open);
        button(open, Messages.Predict_open, this::choosePictures);
        button(open, Messages.Predict_batchFolder, this::choosePictureFolder);
        picture = text();
        new PictureFields(parent, new Wishes<>(view::options, view::preview, view::withoutPreview, this::problem));
        new MicrographFields(below(), new Wishes<>(view::micrograph, view::previewPhases, view::withoutPreview, this::problem));
        button(parent, Messages.Predict_chooseFolder, this::chooseModel);
        model = text();
        ofRun = button(parent, Messages.Predict_ofRun, () -> view.use(null));
        GridDataFactory.swtDefaults().applyTo(ofRun);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(sash);
        drawing = new PredictPicture(sash, this::draw);
        AccessibleText.name(drawing.canvas(), () -> picture.getText());
        table = table(sash);
        sash.setWeights(2, 3);
        drawing.switches(below());
        account = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
                .hint(40, 3 * account.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(account);
        acceptDrops(parent);
        acceptDrops(drawing.canvas());
        picture.setText(Messages.Predict_drop);
    }

    private static Button button(Composite owner, String label, Runnable pressed) {
        Button button = new Button(owner, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> pressed.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** A row of its own below the picture. */
    private Composite below() {
        Composite row = EntryField.row(parent, 1);
        GridDataFactory.createFrom((GridData) row.getLayoutData()).span(3, 1).applyTo(row);
        return row;
    }

    private Label text() {
        Label label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(40, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Table table(Composite owner) {
        Table made = new Table(owner, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        for (String title : new String[] {Messages.Predict_label, Messages.Predict_value, Messages.Predict_error}) {
            new TableColumn(made, title.equals(Messages.Predict_label) ? SWT.LEFT : SWT.RIGHT).setText(title);
        }
        made.getColumn(2).setToolTipText(Messages.Predict_errorDetail);
        made.addListener(SWT.Selection, e -> draw());
        return made;
    }

    private void acceptDrops(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    view.openAll(Arrays.stream(files).map(Path::of).toList());
                }
            }
        });
    }

    private void choosePictures() {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(PICTURES);
        dialog.setFilterNames(Messages.Predict_pictures);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            view.openAll(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void choosePictureFolder() {
        DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
        dialog.setMessage(Messages.Predict_batchFolderDetail);
        String chosen = dialog.open();
        if (chosen != null) {
            view.openAll(List.of(Path.of(chosen)));
        }
    }

    private void chooseModel() {
        DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
        dialog.setMessage(Messages.Predict_folderDetail);
        String chosen = dialog.open();
        if (chosen != null) {
            view.use(Path.of(chosen));
        }
    }

    /** Names the picture. */
    void picture(Path file) {
        picture.setText(String.valueOf(file.getFileName()));
        picture.setToolTipText(file.toString());
    }

    /**
     * Names the network, or says that there is none.
     *
     * @param folder its folder, or null
     * @param chosen whether the user chose it himself
     */
    void model(Path folder, boolean chosen) {
        model.setText(folder == null ? Messages.Predict_chooseModel : PredictView.nameOf(folder));
        model.setToolTipText(folder == null ? null : folder.toString());
        ofRun.setEnabled(chosen);
    }

    /** Shows no labels, and says why. */
    void nothing(String why) {
        shown = null;
        table.removeAll();
        drawing.nothing();
        account.setForeground(null);
        account.setText(why);
    }

    /** Says what is wrong. */
    void problem(String what) {
        nothing(what);
        account.setForeground(Theme.error());
    }

    /** Shows how a picture is read with what is being typed; the labels stay those of what counts. */
    void preview(PicturePreview preview) {
        drawing.preview(preview);
        account.setForeground(null);
        account.setText(preview.text());
    }

    /** Shows what a network says. */
    void show(LoadedModel.Reading reading) {
        nothing("");
        shown = reading;
        drawing.show(picture.getText(), reading);
        for (int k = 0; k < reading.values().length; k++) {
            LabelColumn label = reading.model().labels().get(k);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {LocalTexts.name(label), LocalTexts.withUnit(reading.values()[k], label.unit()),
                    trust(reading, k)});
        }
        boolean hasIntervals = reading.said().interval(0).isPresent();
        table.getColumn(2).setText(hasIntervals ? Messages.Predict_interval : Messages.Predict_error);
        table.getColumn(2).setToolTipText(hasIntervals ? Messages.Predict_intervalDetail : Messages.Predict_errorDetail);
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.select(0);
        draw();
    }

    private static String trust(LoadedModel.Reading reading, int label) {
        List<LabelMetrics> test = reading.model().testMetrics();
        return reading.said().interval(label).map(ends -> LocalTexts.number(ends[0]) + " – " + LocalTexts.number(ends[1]))
                .orElseGet(() -> label < test.size() ? "± " + LocalTexts.number(test.get(label).rmse()) : "");
    }

    /** Whether the picture is of the kind that was learnt, and what was counted in it. */
    private static String kinship(PictureReading said) {
        String counted = NLS.bind(Messages.Predict_counted, LocalTexts.number(said.amFraction()),
                LocalTexts.number(said.porosity()));
        String sure = said.confidence() < 1 ? NLS.bind(Messages.Predict_sure, LocalTexts.number(100 * said.confidence())) + ' '
                : "";
        return counted + ' ' + sure + switch (said.kinship()) {
        case IN -> Messages.Predict_in;
        case NEAR_EDGE -> Messages.Predict_nearEdge;
        case OUT -> Messages.Predict_out;
        case PHASE_MISSING -> Messages.Predict_phaseMissing;
        case UNKNOWN -> Messages.Predict_unknown + ' ' + Messages.Predict_grays;
        };
    }

    /** Shows what the network says as it is chosen. */
    void draw() {
        if (shown != null) {
            account.setForeground(shown.values().length == 0 ? Theme.error() : null);
            drawing.draw(label());
            account.setText(drawing.account(shown.model().labels().get(label()), kinship(shown.said())));
        }
    }

    /** The label that is chosen in the table. */
    int label() {
        return Math.max(0, table.getSelectionIndex());
    }

    /** The labels with their values; for tests. */
    Table table() {
        return table;
    }

    /** What is told below the picture; for tests. */
    String account() {
        return account.getText();
    }

    /** The picture and what lies over it. */
    PredictPicture drawing() {
        return drawing;
    }

    /** Where the view's menu belongs. */
    Control[] menuOwners() {
        return new Control[] {drawing.canvas(), table};
    }

    void setFocus() {
        table.setFocus();
    }
}
