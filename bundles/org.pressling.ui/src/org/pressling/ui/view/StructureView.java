// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressling.analysis.Figure;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.preferences.PressureUnit;

/** Particles, contacts and force chains of a sample, or of a section of a body in space, from before the press to its end. */
public final class StructureView extends SampleView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".structure";

    private ColourChoice colours;
    private ColourBar bar;
    private TablesBeside tables;
    private StructurePair pair;
    private StructureCanvas canvas;
    private PressStrip strip;
    private Label numbers;
    private SectionStrip section;
    private final BodyChoice choice = BodyChoice.shared();
    private StructureLook look = StructureLook.STANDARD;
    private PressedSample shown;
    private ReadLoads loads = ReadLoads.NONE;
    private RunData data;
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
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(5, 3).applyTo(parent);
        Composite row = ToolRow.in(parent);
        colours = new ColourChoice(row, List.of(ParticleColour.values()), ParticleColour.FORCE_SUM,
                () -> look(look.withoutBounds()));
        Choices.icon(row, SWT.TOGGLE, "chains", Messages.Structure_chains, chains -> pair.showChains(chains.getSelection()))
                .setSelection(true);
        Button way = Choices.icon(row, SWT.TOGGLE, "press", Messages.Structure_press, pressed -> strip.wantCurve(pressed));
        Choices.icon(row, SWT.PUSH, "fit", Messages.Structure_fit, fit -> canvas.fit());
        Choices.icon(row, SWT.PUSH, "look", Messages.Look_open, pressed -> askLook());
        Button tabled = Choices.button(row, SWT.TOGGLE, "table", Messages.Table_show);
        Choices.icon(row, SWT.PUSH, "compare", Messages.Beside_open, pressed -> pair.ask(pressed));
        bar = new ColourBar(row);
        section = new SectionStrip(parent, false, place -> place.ifPresent(choice::slide));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(section);
        section.setVisible(false);
        tables = new TablesBeside(parent, tabled, (particles, contacts) -> pair.highlight(particles, contacts));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tables.control());
        pair = new StructurePair(tables.drawing(), this::tell, this::pick);
        canvas = pair.canvas();
        AccessibleText.name(canvas, () -> numbers.getText());
        strip = new PressStrip(parent, moment -> draw(), this::askFilm);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        numbers = Choices.told(parent);
        strip.showCurveWithRoom(parent, way);
        Theme.follow(canvas, this::draw);
        PressureUnit.follow(canvas, this::takeUnit);
        Runnable unfollow = choice.follow(this::followChoice);
        canvas.addListener(SWT.Dispose, e -> unfollow.run());
        strip.show(null, PressureUnit.preferred());
        menu(canvas);
        menu(strip.menuOwners());
        before.ifPresent(tables::restore);
        before.ifPresent(pair::restore);
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        tables.save(memento);
        pair.save(memento);
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
        nameRun();
    }

    private boolean isBody() {
        return shown != null && shown.press().pressed().box().isSpace();
    }

    private void takeUnit() {
        int row = strip.row();
        colours.name(unit());
        strip.show(shown, unit());
        strip.choose(row); // draws
    }

    /** The loads that were read come to what is drawn already. */
    @Override
    void showLearnt(RunData whole) {
        data = whole;
        showAgain();
    }

    /** Loads are read when a run is evaluated, which may be longer ago than the press. */
    @Override
    String older(ResultAges ages) {
        boolean read = !loads.isEmpty() || colours.colour().isRead();
        return read && super.older(ages).isEmpty() ? older(ages, StepName.EVALUATE) : super.older(ages);
    }

    @Override
    void show(PressedSample sample) {
        loads = sample == null ? ReadLoads.NONE : ReadLoads.of(data, folder().orElseThrow(), sample);
        if (sample != shown) {
            closeMoments();
            shown = sample;
            moments = sample == null ? null
                    : new PressMoments(folder().orElseThrow(), sample, () -> onDisplay(() -> replayed(sample)));
            colours.name(unit());
            strip.show(sample, unit());
            Choices.show(section, isBody());
        }
        draw();
    }

    private void followChoice() {
        if (isBody()) {
            draw();
        } else {
            choose();
        }
    }

    /** Shows what is chosen in what is drawn. */
    private void choose() {
        StructureScene scene = canvas.scene();
        Set<Integer> chosen = scene == null ? Set.of() : choice.particles(selection());
        pair.choose(chosen);
        tables.show(scene, chosen);
        tell(scene == null ? nothingYet(Messages.Structure_none) : StructureText.chosen(scene, chosen));
    }

    private void pick(Set<Integer> particles) {
        if (canvas.scene() != null) {
            choice.pick(selection(), canvas.scene().state().structure(), particles);
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
            pair.show(null, null);
            bar.show(Optional.empty());
            choose();
            return false;
        }
        StructureState state = moments.at(strip.row());
        if (state == null) {
            tell(moments.reason());
            return false;
        }
        place().ifPresent(place -> section.show(Optional.of(place), state.structure().box()));
        StructureScene scene = shot().scene(state);
        pair.show(scene, folder().orElseThrow());
        bar.show(ColourKey.of(scene));
        choose();
        return true;
    }

    private Optional<SectionPlace> place() {
        return isBody() ? Optional.of(choice.section()) : Optional.empty();
    }

    private StructureShot shot() {
        return new StructureShot(shown, loads, place(), colours.colour(), look);
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
        if (of == shown && canvas.scene() != null
                && !canvas.scene().state().row().equals(shown.press().history().rows().get(strip.row()))) {
            draw();
        }
    }

    private void tell(String text) {
        Choices.tell(numbers, text);
    }

    /** What is drawn, and beside it; for tests, as what follows. */
    StructurePair pair() {
        return pair;
    }

    StructureCanvas canvas() {
        return canvas;
    }

    TablesBeside tables() {
        return tables;
    }

    SectionStrip section() {
        return section;
    }

    PressStrip strip() {
        return strip;
    }

    @Override
    public Optional<Figure> figure() {
        return pair.figure();
    }

    @Override
    public void dispose() {
        closeMoments();
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
