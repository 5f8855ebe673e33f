// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMemento;
import org.pressling.analysis.Figure;
import org.pressling.dem.Unit;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * The drawing of a structure and, where it is wanted, another one at its left, zoomed and moved with it and drawn by the same
 * scales: the same sample as it was packed, or a drawing of any sample of any run that the user kept.
 */
final class StructurePair {
    /** What stands at the left. */
    enum Beside {
        /** Nothing. */
        NOTHING,
        /** The same sample as it was packed. */
        PACKED,
        /** A drawing that the user kept. */
        KEPT
    }

    private static final String BESIDE = "beside";

    private final Label leftCaption;
    private final Label caption;
    private final StructureCanvas left;
    private final StructureCanvas canvas;
    private Beside beside = Beside.NOTHING;
    private StructureScene scene;
    private RunFolder run;
    private KeptDrawing kept;
    private KeptReading reading;

    /**
     * A single drawing at first.
     *
     * @param parent where to; gets a layout
     * @param told   takes the numbers of what the pointer is on
     * @param chosen takes the particles that the user chose
     */
    StructurePair(Composite parent, Consumer<String> told, Consumer<Set<Integer>> chosen) {
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 2).applyTo(parent);
        leftCaption = new Label(parent, SWT.NONE);
        caption = new Label(parent, SWT.NONE);
        canvas = new StructureCanvas(parent, told);
        left = new StructureCanvas(parent, told, canvas);
        left.moveAbove(canvas);
        canvas.onChoose(chosen);
        left.onChoose(particles -> {
            if (isOfTheSame()) {
                chosen.accept(particles);
            }
        });
        for (Label label : List.of(leftCaption, caption)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
        }
        for (StructureCanvas drawing : List.of(left, canvas)) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(drawing);
        }
        canvas.addListener(SWT.Dispose, e -> stopReading());
        arrange();
    }

    private void stopReading() {
        if (reading != null) {
            reading.cancel();
        }
    }

    private void arrange() {
        boolean two = beside != Beside.NOTHING;
        for (Control control : List.of(leftCaption, caption, left)) {
            Choices.show(control, two);
        }
        ((GridData) canvas.getLayoutData()).horizontalSpan = two ? 1 : 2;
        canvas.requestLayout();
    }

    /** The drawing; that at the right, if there are two. */
    StructureCanvas canvas() {
        return canvas;
    }

    /** The drawing at the left; empty if there is none. */
    Optional<StructureCanvas> left() {
        return beside == Beside.NOTHING ? Optional.empty() : Optional.of(left);
    }

    /**
     * Shows a scene, and at the left what it is compared with.
     *
     * @param shown the scene; null for none
     * @param of    its run; null for none
     */
    void show(StructureScene shown, RunFolder of) {
        scene = shown;
        run = of;
        canvas.show(shown);
        showLeft();
    }

    private void showLeft() {
        StructureScene wanted = scene == null ? null : switch (beside) {
        case NOTHING -> null;
        case PACKED -> scene.beside(scene.sample(), scene.loads(), StructureState.before(scene.sample()));
        case KEPT -> scene.beside(kept.sample(), kept.loads(), kept.state());
        };
        left.show(wanted);
        boolean runs = scene != null && beside == Beside.KEPT && !kept.run().root().equals(run.root());
        tell(caption, scene, runs ? Optional.of(run) : Optional.empty());
        tell(leftCaption, wanted, runs ? Optional.of(kept.run()) : Optional.empty());
    }

    /** The tool tip has it, too: beside each other there may be no room for all of it. */
    private static void tell(Label label, StructureScene shown, Optional<RunFolder> of) {
        String words = shown == null ? ""
                : name(shown, of.isPresent() ? Messages.Beside_captionOf : Messages.Beside_caption,
                        of.map(RunAccount::name).orElse(""));
        Choices.tell(label, words);
        label.setToolTipText(words.isEmpty() ? null : words);
    }

    /** Names sample and moment of a scene. */
    static String name(StructureScene shown, String pattern, String of) {
        return NLS.bind(pattern, new Object[] {Integer.valueOf(shown.sample().factors().index()),
                LocalTexts.number(Unit.MICROMETRE.fromSi(shown.state().structure().box().width())),
                LocalTexts.withUnit(shown.pressures().of(shown.state().row().pressure()), shown.pressures().unit()), of});
    }

    /** Compares with something else; what is kept is what is drawn now. */
    void compare(Beside with) {
        stopReading();
        reading = null;
        if (with == Beside.KEPT && scene != null) {
            kept = new KeptDrawing(run, scene.sample(), scene.loads(), scene.state());
        }
        beside = with == Beside.KEPT && kept == null ? Beside.NOTHING : with;
        arrange();
        showLeft();
    }

    /** Writes what stands at the left, for the next start. */
    void save(IMemento memento) {
        memento.putString(BESIDE, (reading == null ? beside : Beside.KEPT).name());
        if (reading != null) {
            reading.place().save(memento); // not here yet, and not to be lost
        } else if (beside == Beside.KEPT) {
            kept.save(memento);
        }
    }

    /** Puts at the left what stood there at the last end. */
    void restore(IMemento memento) {
        String before = memento.getString(BESIDE);
        if (Beside.PACKED.name().equals(before)) {
            compare(Beside.PACKED);
        } else if (Beside.KEPT.name().equals(before)) {
            stopReading();
            reading = KeptPlace.of(memento).map(place -> new KeptReading(place, canvas.getDisplay(), this::restored))
                    .orElse(null);
        }
    }

    private void restored(Optional<KeptDrawing> drawing) {
        reading = null;
        if (drawing.isPresent()) {
            kept = drawing.get();
            beside = Beside.KEPT;
            arrange();
            showLeft();
        }
    }

    /** Asks at a button what to compare with. */
    void ask(Button button) {
        Menu menu = new Menu(button);
        for (Beside choice : Beside.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(switch (choice) {
            case NOTHING -> Messages.Beside_nothing;
            case PACKED -> Messages.Beside_packed;
            case KEPT -> Messages.Beside_keep;
            });
            item.setSelection(choice == beside);
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    compare(choice);
                }
            });
        }
        menu.addListener(SWT.Hide, e -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    /** What is seen, as a figure. */
    Optional<Figure> figure() {
        if (scene == null) {
            return Optional.empty();
        }
        List<StructureScene> scenes = left().map(drawing -> List.of(drawing.scene(), scene)).orElse(List.of(scene));
        List<String> captions = scenes.size() > 1 ? List.of(leftCaption.getText(), caption.getText())
                : List.of(name(scene, Messages.Film_caption, ""));
        return Optional.of(new ShownStructure(scenes, captions, canvas.viewport(), canvas.showsChains()));
    }

    private boolean isOfTheSame() {
        return scene != null && left.scene() != null && left.scene().sample() == scene.sample();
    }

    /** Rings particles, at the left as well if it is the same sample. */
    void choose(Set<Integer> particles) {
        canvas.choose(particles);
        left.choose(isOfTheSame() ? particles : Set.of());
    }

    /** Rings particles and contacts so that they are found; at the left the particles alone, as each moment has its contacts. */
    void highlight(Set<Integer> particles, Set<Integer> contacts) {
        canvas.highlight(particles, contacts);
        left.highlight(isOfTheSame() ? particles : Set.of(), Set.of());
    }

    /** Draws the contacts or leaves them out. */
    void showChains(boolean wanted) {
        canvas.showChains(wanted);
        left.showChains(wanted);
    }
}
