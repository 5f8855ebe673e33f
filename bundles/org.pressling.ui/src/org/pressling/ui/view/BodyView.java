// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.pressling.analysis.Figure;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.CutChains;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.preferences.PressureUnit;

/** A pressed body in space: turned, cut open, coloured, its particles picked. */
public final class BodyView extends SampleView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".body";

    private final BodyChoice choice = BodyChoice.shared();
    private ColourChoice colours;
    private TablesBeside tables;
    private ColourBar bar;
    private SectionStrip cut;
    private BodyCanvas canvas;
    private Label numbers;
    private boolean chains = true;
    private StructureLook look = StructureLook.STANDARD;
    private PressedSample shown;
    private StructureScene scene;
    private Runnable unfollow = () -> {
        // follows nothing yet
    };

    /** For the platform. */
    public BodyView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(5, 3).applyTo(parent);
        Composite row = ToolRow.in(parent);
        colours = new ColourChoice(row, ParticleColour.ofBodies(), ParticleColour.PHASE, () -> {
            look = look.withoutBounds();
            draw();
        });
        Choices.icon(row, SWT.TOGGLE, "chains", Messages.Body_chains, pressed -> {
            chains = pressed.getSelection();
            draw();
        }).setSelection(true);
        Choices.icon(row, SWT.PUSH, "fit", Messages.Body_reset, pressed -> canvas.reset());
        Choices.icon(row, SWT.PUSH, "look", Messages.Look_open, pressed -> askLook());
        Button tabled = Choices.button(row, SWT.TOGGLE, "table", Messages.Table_show);
        bar = new ColourBar(row);
        cut = new SectionStrip(parent, true, choice::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cut);
        tables = new TablesBeside(parent, tabled, this::highlight);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tables.control());
        tables.drawing().setLayout(new FillLayout());
        canvas = new BodyCanvas(tables.drawing(), this::tell, this::pick);
        AccessibleText.name(canvas, () -> numbers.getText());
        numbers = Choices.told(parent);
        unfollow = choice.follow(this::open);
        Theme.follow(canvas, this::draw);
        PressureUnit.follow(canvas, () -> {
            nameColours();
            draw();
        });
        menu(canvas);
        before.ifPresent(tables::restore);
    }

    /** Keeps whether the tables are shown, too. */
    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        tables.save(memento);
    }

    private void nameColours() {
        colours.name(shown == null ? PressureUnit.preferred() : PressureUnit.of(shown.press().pressed().box()));
    }

    /** A contact is shown by the particles that meet there. */
    private void highlight(Set<Integer> particles, Set<Integer> contacts) {
        Set<Integer> rings = new TreeSet<>(particles);
        for (int k : contacts) {
            rings.add(scene.contacts().first[k]);
            if (!scene.contacts().isWall(k)) {
                rings.add(scene.contacts().second[k]);
            }
        }
        canvas.highlight(rings);
    }

    @Override
    void show(PressedSample sample) {
        shown = sample;
        nameColours();
        draw();
    }

    private void askLook() {
        if (scene != null) {
            new StructureLookDialog(canvas.getShell(), look, scene, entered -> {
                look = entered;
                draw();
            }).open();
        }
    }

    private Optional<SelectedRun> selection() {
        return shown == null ? Optional.empty()
                : folder().map(folder -> new SelectedRun(folder, shown.factors().index()));
    }

    private void draw() {
        boolean body = shown != null && shown.press().pressed().box().isSpace();
        scene = body ? new StructureScene(shown, ReadLoads.NONE, StructureState.after(shown), Optional.empty(),
                colours.colour(), look) : null;
        bar.show(Optional.ofNullable(scene).flatMap(ColourKey::of));
        open();
    }

    /** Opens the drawing where it is to be opened now. */
    private void open() {
        if (scene != null) {
            cut.show(choice.opening(), scene.structure().box());
        } else {
            cut.showNothing();
        }
        canvas.show(Optional.ofNullable(scene).map(this::bodyScene));
        canvas.choose(chosen());
        tables.show(scene, chosen());
        tell(-1);
    }

    /** Ground and ink are the canvas's own. */
    private BodyScene bodyScene(StructureScene of) {
        Optional<Section> section = choice.opening().map(place -> place.of(of.structure().box()));
        List<BodyScene.Chain> lines = section.filter(_ -> chains).map(face -> lines(of, face)).orElse(List.of());
        return new BodyScene(of.structure(), of.colours(), section, lines, 0, 0);
    }

    private static List<BodyScene.Chain> lines(StructureScene of, Section face) {
        return CutChains.of(of.structure(), of.contacts(), face, of::width,
                k -> ColourScale.chains().at(of.width(k) / ForceScale.WIDEST).getRGB() & 0xFFFFFF).stream()
                .filter(line -> line.width() > 0).toList();
    }

    private Set<Integer> chosen() {
        return selection().map(choice::particles).orElse(Set.of());
    }

    private void pick(Set<Integer> particles) {
        selection().ifPresent(sample -> choice.pick(sample, shown.press().pressed(), particles));
    }

    /** Tells of the particle under the pointer, else of those that are chosen, else of the sample. */
    private void tell(int hovered) {
        String text = shown == null ? nothingYet(Messages.Structure_none) : scene == null ? Messages.Body_plane
                : hovered >= 0 ? StructureText.particle(scene, hovered) : StructureText.chosen(scene, chosen());
        Choices.tell(numbers, text);
    }

    /** What is drawn; for tests. */
    BodyCanvas canvas() {
        return canvas;
    }

    /** The tables of what is chosen; for tests. */
    TablesBeside tables() {
        return tables;
    }

    /** Where it is cut; for tests. */
    SectionStrip cut() {
        return cut;
    }

    /** What is told; for tests. */
    String told() {
        return numbers.getText();
    }

    @Override
    public Optional<Figure> figure() {
        return canvas.scene().map(body -> new ShownBody(scene, body, StructurePair.name(scene, Messages.Film_caption, ""),
                canvas.camera(), canvas.getSize()));
    }

    @Override
    public void dispose() {
        unfollow.run();
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
