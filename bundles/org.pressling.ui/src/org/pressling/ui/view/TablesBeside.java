// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** A drawing and, where they are wanted, the tables of what is chosen in it: beside it in a wide view, else below. */
final class TablesBeside {
    private static final int[] SHARES = {55, 45};
    private static final double WIDE = 1.4;

    private static final String SHOWN = "tables";
    private static final String DRAWING = "tables.drawing";
    private static final String TABLES = "tables.tables";

    private final Button button;
    private final SashForm sash;
    private final Composite drawing;
    private final StructureTables tables;
    private StructureScene scene;
    private Set<Integer> chosen = Set.of();

    /**
     * A place for a drawing, without tables at first.
     *
     * @param button   shows and hides the tables; pressed while they are shown
     * @param selected told of the particles and contacts whose rows are selected
     */
    TablesBeside(Composite parent, Button button, BiConsumer<Set<Integer>, Set<Integer>> selected) {
        this.button = button;
        button.addListener(SWT.Selection, e -> showTables(button.getSelection()));
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        drawing = new Composite(sash, SWT.NONE);
        tables = new StructureTables(sash, selected);
        sash.setWeights(SHARES);
        sash.setMaximizedControl(drawing);
        sash.addListener(SWT.Resize, e -> {
            Rectangle area = sash.getClientArea();
            int wanted = area.width > WIDE * area.height ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != wanted) {
                sash.setOrientation(wanted);
            }
        });
    }

    /** All of it. */
    Composite control() {
        return sash;
    }

    /** Where the drawing belongs; without a layout. */
    Composite drawing() {
        return drawing;
    }

    /** Shows or hides the tables. */
    void showTables(boolean wanted) {
        button.setSelection(wanted);
        sash.setMaximizedControl(wanted ? null : drawing);
        fill();
    }

    /** Writes whether the tables are shown, and how large, for the next start. */
    void save(IMemento memento) {
        memento.putBoolean(SHOWN, isShown());
        int[] shares = sash.getWeights();
        memento.putInteger(DRAWING, shares[0]);
        memento.putInteger(TABLES, shares[1]);
    }

    /** Shows the tables if they were there at the last end, as large as they were. */
    void restore(IMemento memento) {
        Integer wide = memento.getInteger(DRAWING);
        Integer rest = memento.getInteger(TABLES);
        if (wide != null && rest != null && wide > 0 && rest > 0) {
            sash.setWeights(wide, rest);
        }
        if (Boolean.TRUE.equals(memento.getBoolean(SHOWN))) {
            showTables(true);
        }
    }

    /** Shows what is chosen in a scene; null for none. */
    void show(StructureScene drawn, Set<Integer> picked) {
        if (drawn != scene || !picked.equals(chosen)) {
            scene = drawn;
            chosen = Set.copyOf(picked);
            fill();
        }
    }

    /** Tables that nobody sees are empty and cost nothing. */
    private void fill() {
        tables.show(isShown() ? scene : null, chosen);
    }

    /** Whether the tables are shown. */
    boolean isShown() {
        return sash.getMaximizedControl() == null;
    }

    /** The tables; for tests. */
    StructureTables tables() {
        return tables;
    }
}
