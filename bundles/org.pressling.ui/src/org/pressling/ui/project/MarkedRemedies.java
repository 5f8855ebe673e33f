// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.pressling.dem.Remedy;

/** Remedies as an attribute of a marker: whoever checks a study also tries them, so that a menu can show them at once. */
final class MarkedRemedies {
    private static final String ATTRIBUTE = "remedies";
    private static final String BETWEEN = "\t";

    private MarkedRemedies() {
    }

    /** Writes remedies into a marker, one a line. */
    static void write(IMarker marker, List<Remedy> remedies) throws CoreException {
        marker.setAttribute(ATTRIBUTE, remedies.stream().map(remedy -> remedy.path() + BETWEEN + remedy.value())
                .collect(Collectors.joining("\n")));
    }

    /** The remedies of a marker. */
    static List<Remedy> read(IMarker marker) {
        return marker.getAttribute(ATTRIBUTE, "").lines().map(line -> line.split(BETWEEN, 2))
                .filter(parts -> parts.length == 2).map(parts -> Remedy.set(parts[0], parts[1])).toList();
    }
}
