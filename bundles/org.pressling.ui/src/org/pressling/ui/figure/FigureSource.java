// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.util.Optional;

import org.pressling.analysis.Figure;

/** A part of the window that shows a figure which can be taken out of it. */
public interface FigureSource {

    /** {@return what is shown now, as it would stand in a report; nothing while nothing is shown} */
    Optional<Figure> figure();
}
