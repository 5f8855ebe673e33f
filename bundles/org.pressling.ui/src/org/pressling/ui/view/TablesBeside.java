// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A drawing and, where they are wanted, the tables of what is chosen in it: beside it in a wide view, else below. */
final class TablesBeside {
    private static final int[] SHARES = {55, 45};
    private static final double WIDE = 1.4;

    private final SashForm sash;
    private final Composite drawing;
    private final StructureTables tables;
    private StructureScene scene;
    private Set<Integer> chosen = Set.of();

    /**
     * A place for a drawing, without tables at first.
     *
     * @param selected told of the particles and contacts whose rows are selected
     */
    TablesBeside(Composite parent, BiConsumer<Set<Integer>, Set<Integer>> selected) {
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
        sash.setMaximizedControl(wanted ? null : drawing);
        fill();
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
        tables.show(sash.getMaximizedControl() == null ? scene : null, chosen);
    }

    /** The tables; for tests. */
    StructureTables tables() {
        return tables;
    }
}
