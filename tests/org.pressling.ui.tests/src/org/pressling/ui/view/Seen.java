// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.ui.IViewPart;

/** Whether views show what a run made, for tests of other packages. */
public final class Seen {
    private Seen() {
    }

    /** Whether the structure view has particles to show. */
    public static boolean particles(IViewPart view) {
        return view instanceof StructureView structure && structure.canvas().scene() != null;
    }

    /** Whether the parity view has a point for some sample of the first few. */
    public static boolean points(IViewPart view) {
        for (int sample = 1; view instanceof ParityView parity && sample <= 8; sample++) {
            if (parity.pointOf(sample) != null) {
                return true;
            }
        }
        return false;
    }
}
