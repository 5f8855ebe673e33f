// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.pressling.analysis.Figure;
import org.pressling.analysis.RelevanceMap;
import org.pressling.analysis.figure.HeatMapFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.learning.explain.ContactScore;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.explain.PictureContacts;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;

/** Where the network looks for each label, over the picture of the selected sample and its true contacts. */
public final class RelevanceView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".attention"; // its former name, by which layouts are kept
    private static final int PERCENT = 100;
    private static final int OPACITY = 80;
    private static final int COLUMNS = 5;

    private Combo labels;
    private Combo signs;
    private Scale opacity;
    private Combo kinds;
    private Button contacts;
    private Button loads;
    private HeatCanvas canvas;
    private HeatLegend legend;
    private Label account;
    private RunData data;
    private PressedSample sample;
    private List<HeatMap> maps = List.of();
    private int mapsOf;
    private String problem = "";
    private GrayImage picture;
    private int pictureOf;

    /** For the platform. */
    public RelevanceView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 4).applyTo(parent);
        labels = Choices.combo(parent, Messages.Relevance_label, this::draw);
        signs = Choices.combo(parent, Messages.Relevance_sign, () -> {
            canvas.sign(HeatCanvas.Sign.values()[signs.getSelectionIndex()]);
        });
        signs.setItems(Messages.Relevance_both, Messages.Relevance_raising, Messages.Relevance_lowering);
        signs.select(0);
        kinds = Choices.combo(parent, Messages.Relevance_kind, this::lookAgain);
        kinds.setItems(MapKind.GRAD_CAM.printed(), MapKind.HIRES_CAM.printed());
        kinds.select(0);
        contacts = Choices.icon(parent, SWT.TOGGLE, "contacts", Messages.Relevance_contacts, pressed -> draw());
        contacts.setSelection(true);
        loads = Choices.icon(parent, SWT.TOGGLE, "loads", Messages.Relevance_loads, pressed -> draw());
        canvas = new HeatCanvas(parent);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(canvas);
        canvas.addListener(SWT.Paint, e -> computeMap());
        AccessibleText.name(canvas, () -> account.getText());
        legend = new HeatLegend(parent);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(legend);
        opacity = new Scale(parent, SWT.HORIZONTAL);
        opacity.setMaximum(PERCENT);
        opacity.setSelection(OPACITY);
        opacity.setToolTipText(Messages.Relevance_opacity);
        AccessibleText.name(opacity, Messages.Relevance_opacity);
        opacity.addListener(SWT.Selection, e -> fade());
        GridDataFactory.fillDefaults().minSize(40, SWT.DEFAULT).grab(true, false).span(COLUMNS - 1, 1).applyTo(opacity);
        account = new Label(parent, SWT.WRAP);
        account.setText(nothingYet(Messages.Relevance_none));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1)
                .hint(40, 2 * account.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(account);
        menu(canvas);
        fade();
        draw();
    }

    private void fade() {
        canvas.opacity(opacity.getSelection() / (double) PERCENT);
        legend.opacity(opacity.getSelection() / (double) PERCENT);
    }

    @Override
    void showRun(RunData read) {
        data = read;
        sample = null;
        ask(0);
        pictureOf = 0;
        Choices.fill(labels, read.dataset().filter(d -> read.outcome().isPresent())
                .map(d -> d.labels().stream().map(LocalTexts::axis).toList()).orElse(List.of()), 0);
        draw();
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.EVALUATE);
    }

    @Override
    void showSample(int index) {
        sample = null;
        read(index, read -> {
            sample = read;
            canvas.redraw();
            draw();
        });
        draw();
    }

    /** Another kind of map is wanted. */
    private void lookAgain() {
        ask(0);
        canvas.redraw();
        draw();
    }

    /** The maps of another sample are wanted; 0 for none. What was told of the one before is not of this one. */
    private void ask(int wanted) {
        mapsOf = wanted;
        maps = List.of();
        problem = "";
    }

    private MapKind kind() {
        return kinds.getSelectionIndex() == 1 ? MapKind.HIRES_CAM : MapKind.GRAD_CAM;
    }

    /** Finds the maps of the sample that is shown: in the run, else by asking its network. Only while in sight. */
    private void computeMap() {
        int wanted = sample();
        if (data == null || data.outcome().isEmpty() || data.entryOf(wanted) < 0 || mapsOf == wanted) {
            return;
        }
        ask(wanted);
        RunData asked = data;
        Dataset dataset = asked.dataset().orElseThrow();
        int entry = asked.entryOf(wanted);
        List<HeatMap> found = asked.outcome().get().maps().stream().filter(map -> map.entry() == entry && map.kind() == kind())
                .map(RelevanceMap::map).toList();
        List<HeatMap> kept = found.size() == dataset.labels().size() ? found : List.of();
        maps = kept;
        MapKind kind = kind();
        Job job = Job.createSystem(Messages.Relevance_looking, monitor -> {
            return look(asked, dataset.entry(entry), kind, kept);
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** Reads the picture, then the maps where none are kept. */
    private IStatus look(RunData asked, Dataset.Entry entry, MapKind kind, List<HeatMap> kept) {
        try {
            GrayImage read = entry.image();
            whileWanted(asked, entry, kind, () -> {
                picture = read;
                pictureOf = mapsOf;
            });
            if (!kept.isEmpty()) {
                return Status.OK_STATUS;
            }
            List<HeatMap> found = LoadedModel.maps(asked.folder().model(), read, kind);
            whileWanted(asked, entry, kind, () -> maps = found);
        } catch (IOException e) {
            whileWanted(asked, entry, kind, () -> problem = RunFolder.describe(e));
        } catch (RuntimeException e) {
            PresslingUi.log().warn(e.getMessage(), e);
            whileWanted(asked, entry, kind, () -> problem = String.valueOf(e.getLocalizedMessage()));
        }
        return Status.OK_STATUS;
    }

    /** Takes what was found and draws it, unless another run, sample or kind of map is wanted by then. */
    private void whileWanted(RunData asked, Dataset.Entry entry, MapKind kind, Runnable take) {
        onDisplay(() -> {
            if (data == asked && mapsOf == entry.index() && kind == kind()) {
                take.run();
                draw();
            }
        });
    }

    private void draw() {
        int entry = data == null || data.outcome().isEmpty() ? -1 : data.entryOf(sample());
        int label = labels.getSelectionIndex();
        if (entry < 0 || label < 0) {
            canvas.show(null, null);
            canvas.points(new double[0], new double[0]);
            canvas.discs(List.of(), false);
            account.setText(nothingYet(Messages.Relevance_none));
            return;
        }
        boolean known = mapsOf == sample() && !maps.isEmpty();
        Dataset.Entry shown = data.dataset().orElseThrow().entry(entry);
        boolean read = pictureOf == sample();
        canvas.show(read ? picture : null, read && known ? maps.get(label) : null);
        PictureContacts places = sample == null || data.meaning().isEmpty() ? PictureContacts.NONE
                : PictureContacts.of(sample, data.meaning().get().rendering());
        canvas.points(contacts.getSelection() ? places.columns() : new double[0],
                contacts.getSelection() ? places.rows() : new double[0]);
        canvas.discs(read && loads.getSelection() ? ReadLoads.discs(ReadLoads.of(data, shown.index()), picture) : List.of(),
                false);
        String text = NLS.bind(Messages.Relevance_sample, Integer.valueOf(shown.index()), Splits.name(shown.split()));
        account.setText(mapsOf == sample() && !problem.isEmpty() ? problem
                : !known || !read ? text + ' ' + Messages.Relevance_looking
                : sample == null || data.meaning().isEmpty() ? text
                : text + ' ' + score(ContactScore.of(maps.get(label), sample, data.meaning().get().rendering())));
    }

    private static String score(ContactScore score) {
        return NLS.bind(Messages.Relevance_score, new Object[] {Long.valueOf(Math.round(PERCENT * score.weightFraction())),
                Long.valueOf(Math.round(PERCENT * score.areaFraction())), LocalTexts.number(score.lift())});
    }

    /** What is said below; for tests. */
    String account() {
        return account.getText();
    }

    /** What is drawn; for tests. */
    HeatCanvas canvas() {
        return canvas;
    }

    @Override
    public Optional<Figure> figure() {
        int entry = data == null ? -1 : data.entryOf(sample());
        if (entry < 0 || maps.isEmpty() || mapsOf != sample() || pictureOf != sample()) {
            return Optional.empty();
        }
        return Optional.of(new HeatMapFigure(data.dataset().orElseThrow(), entry, IntStream.range(0, maps.size())
                .mapToObj(label -> new RelevanceMap(entry, label, kind(), maps.get(label))).toList()));
    }

    @Override
    public void dispose() {
        LoadedModel.releaseSoon();
        super.dispose();
    }

    @Override
    public void setFocus() {
        labels.setFocus();
    }
}
