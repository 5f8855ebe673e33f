// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressling.analysis.Figure;
import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.analysis.figure.BodyFigure;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.analysis.figure.StructureFigure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.preferences.PressureUnit;

/** Particles, contacts and force chains of a sample, or of a section of a body in space, from before the press to its end. */
public final class StructureView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".structure";
    /** From this height on the curve of the press is shown unasked [px]. */
    private static final int ROOM_FOR_CURVE = 460;

    private Combo colours;
    private ColourBar bar;
    private StructureCanvas canvas;
    private PressStrip strip;
    private Label numbers;
    private SectionStrip section;
    private final BodyChoice choice = BodyChoice.shared();
    private Runnable unfollow = () -> {
        // follows nothing yet
    };
    /** Whether the user has said if the curve is to be seen. */
    private boolean chosen;
    private RunData data;
    private StructureLook look = StructureLook.STANDARD;
    private PressedSample shown;
    private PressMoments moments;

    /** For the platform. */
    public StructureView() {
        // nothing to set up
    }

    /**
     * Brings the view to the front with a sample.
     *
     * @param page   page of the window
     * @param run    a run folder
     * @param sample number of one of its samples
     * @throws PartInitException if the view cannot be opened
     */
    public static void open(IWorkbenchPage page, RunFolder run, int sample) throws PartInitException {
        ((StructureView) page.showView(ID)).choose(run, sample);
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 4).spacing(5, 3).applyTo(parent);
        colours = new Combo(parent, SWT.READ_ONLY);
        nameColours(ParticleColour.FORCE_SUM.ordinal());
        colours.setToolTipText(Messages.Structure_colour);
        colours.addListener(SWT.Selection, e -> look(look.withoutBounds()));
        AccessibleText.name(colours, Messages.Structure_colour);
        Choices.icon(parent, SWT.TOGGLE, "chains", Messages.Structure_chains, chains -> canvas.showChains(chains.getSelection()))
                .setSelection(true);
        Button way = Choices.icon(parent, SWT.TOGGLE, "press", Messages.Structure_press, pressed -> {
            chosen = true;
            strip.showCurve(pressed.getSelection());
        });
        Choices.icon(parent, SWT.PUSH, "fit", Messages.Structure_fit, fit -> canvas.fit());
        Choices.icon(parent, SWT.PUSH, "look", Messages.Look_open, pressed -> askLook());
        bar = new ColourBar(parent);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(bar);
        section = new SectionStrip(parent, false, place -> place.ifPresent(choice::slide));
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).exclude(true).applyTo(section);
        section.setVisible(false);
        canvas = new StructureCanvas(parent, this::tell);
        canvas.onClick(this::pick);
        AccessibleText.name(canvas, () -> numbers.getText());
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).applyTo(canvas);
        strip = new PressStrip(parent, row -> draw(), this::askFilm);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(strip);
        numbers = new Label(parent, SWT.WRAP);
        numbers.setText(Messages.Structure_none);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1)
                .hint(SWT.DEFAULT, 2 * numbers.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(numbers);
        parent.addListener(SWT.Resize, e -> {
            boolean room = parent.getClientArea().height >= ROOM_FOR_CURVE;
            if (!chosen && room != way.getSelection()) {
                way.setSelection(room);
                strip.showCurve(room);
            }
        });
        Theme.follow(canvas, this::draw);
        PressureUnit.follow(canvas, this::takeUnit);
        unfollow = choice.follow(this::followSection);
        strip.show(null, PressureUnit.preferred());
        menu(canvas);
        menu(strip.menuOwners());
    }

    private void nameColours(int choice) {
        PressureUnit unit = unit();
        colours.setItems(Arrays.stream(ParticleColour.values()).map(colour -> colour.text(unit)).toArray(String[]::new));
        colours.select(choice);
    }

    private PressureUnit unit() {
        return shown == null ? PressureUnit.preferred() : PressureUnit.of(shown.press().pressed().box());
    }

    private void askLook() {
        if (canvas.scene() != null) {
            lookDialog().open();
        }
    }

    /** Asks how what is drawn is to be drawn. */
    StructureLookDialog lookDialog() {
        return new StructureLookDialog(canvas.getShell(), look, canvas.scene(), this::look);
    }

    private void look(StructureLook wanted) {
        look = wanted;
        draw();
    }

    private boolean isBody() {
        return shown != null && shown.press().pressed().box().isSpace();
    }

    private void takeUnit() {
        int row = strip.row();
        nameColours(colours.getSelectionIndex());
        strip.show(shown == null ? null : shown.press().history(), unit());
        strip.choose(row);
        draw();
    }

    @Override
    void showRun(RunData read) {
        data = read;
        if (read.samples().isEmpty()) {
            show(null);
        }
    }

    @Override
    void showSample(int index) {
        read(index, this::show);
    }

    private void show(PressedSample sample) {
        if (sample != shown) {
            closeMoments();
            shown = sample;
            moments = sample == null ? null
                    : new PressMoments(folder().orElseThrow(), sample, () -> onDisplay(() -> replayed(sample)));
            nameColours(colours.getSelectionIndex());
            strip.show(sample == null ? null : sample.press().history(), unit());
            ((GridData) section.getLayoutData()).exclude = !isBody();
            section.setVisible(isBody());
            section.requestLayout();
        }
        draw();
    }

    private void followSection() {
        if (isBody()) {
            draw();
        }
    }

    private void pick(int particle) {
        if (isBody()) {
            choice.pick(selection(), canvas.scene().state().structure(), particle);
        }
    }

    private SelectedRun selection() {
        return new SelectedRun(folder().orElseThrow(), shown.factors().index());
    }

    private void closeMoments() {
        if (moments != null) {
            moments.close();
        }
    }

    /** Draws the chosen moment; whether it is known. */
    private boolean draw() {
        if (shown == null) {
            canvas.show(null);
            bar.show(null);
            tell(Messages.Structure_none);
            return false;
        }
        StructureState state = moments.at(strip.row());
        if (state == null) {
            tell(moments.reason());
            return false;
        }
        place().ifPresent(cut -> section.show(place(), state.structure().box()));
        StructureScene scene = shot().scene(state);
        canvas.show(scene);
        bar.show(scene);
        int picked = isBody() ? choice.particle(selection()) : -1;
        canvas.pick(picked);
        tell(picked >= 0 ? StructureText.particle(scene, picked) : StructureText.text(scene, StructureText.Found.NOTHING));
        return true;
    }

    private Optional<SectionPlace> place() {
        return isBody() ? Optional.of(choice.section()) : Optional.empty();
    }

    private StructureShot shot() {
        return new StructureShot(shown, place(), ParticleColour.values()[colours.getSelectionIndex()], look);
    }

    private void askFilm() {
        FilmDialog.ask(canvas.getShell(), "press-" + shown.factors().index()).ifPresent(this::film);
    }

    /** Writes the press as it is drawn now, whatever is chosen later. */
    FilmJob film(Path file) {
        FilmJob job = new FilmJob(folder().orElseThrow(), shot(), canvas.showsChains(), canvas.getDisplay(), file);
        job.schedule();
        return job;
    }

    private void replayed(PressedSample of) {
        boolean waited = of == shown && canvas.scene() != null
                && !canvas.scene().state().row().equals(shown.press().history().rows().get(strip.row()));
        if (waited) {
            draw();
        }
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

    /** Where the section of a body lies; for tests. */
    SectionStrip section() {
        return section;
    }

    /** The way of the press; for tests. */
    PressStrip strip() {
        return strip;
    }

    @Override
    public Optional<Figure> figure() {
        Optional<LabelMeaning> meaning = data == null ? Optional.empty() : data.meaning();
        return shown == null ? Optional.empty()
                : isBody() ? Optional.of(new BodyFigure(shown, ForceScale.of(List.of(shown)), choice.section()))
                : meaning.map(m -> new StructureFigure(shown, ForceScale.of(List.of(shown)), m.rendering()));
    }

    @Override
    public void dispose() {
        unfollow.run();
        closeMoments();
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
