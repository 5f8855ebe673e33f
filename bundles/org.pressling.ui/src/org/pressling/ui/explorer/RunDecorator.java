// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.StudyState;

/** Marks study files by how their runs stand. */
public final class RunDecorator extends LabelProvider implements ILightweightLabelDecorator {
    private static final String ID = PresslingUi.ID + ".runDecorator";

    /** For the platform. */
    public RunDecorator() {
        // nothing to set up
    }

    /** Asks for every study file again. */
    static void update() {
        PlatformUI.getWorkbench().getDecoratorManager().update(ID);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (StudyFiles.isStudy(element)) {
            StudyState state = StudyState.of((IFile) element);
            if (state != StudyState.NEVER_RUN) {
                decoration.addOverlay(PresslingUi.descriptor(state.icon()), IDecoration.BOTTOM_RIGHT);
                decoration.addSuffix(" [" + state.text() + "]");
            }
        }
    }
}
