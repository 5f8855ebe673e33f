// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyNode;

/** Names of what the explorer shows of a study. */
public final class StudyLabelProvider extends LabelProvider implements ICommonLabelProvider {

    /** For the platform. */
    public StudyLabelProvider() {
        // nothing to set up
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
        case StudyNode node -> node.label();
        case IFile file -> file.getName();
        default -> null;
        };
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof StudyNode node) {
            return PresslingUi.image(node.kind().icon());
        }
        return element instanceof IFile ? PresslingUi.image("study") : null;
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof StudyNode node ? node.file().getName() + ": " + node.label() : null;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing of it
    }

    @Override
    public void saveState(IMemento memento) {
        // has none
    }

    @Override
    public void restoreState(IMemento memento) {
        // has none
    }
}
