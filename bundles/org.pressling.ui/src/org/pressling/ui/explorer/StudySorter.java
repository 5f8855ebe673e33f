// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import org.eclipse.jface.viewers.ViewerComparator;

import org.pressling.ui.project.StudyNode;

/** Keeps what is below a study in the order of the work: materials, samples, network, report. */
public final class StudySorter extends ViewerComparator {

    /** For the platform. */
    public StudySorter() {
        // nothing to set up
    }

    @Override
    public int category(Object element) {
        return element instanceof StudyNode node ? node.kind().ordinal() : StudyNode.Kind.values().length;
    }
}
