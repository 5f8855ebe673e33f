// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.pressling.ui.Messages;

/** What the outline says while the start page is in front, which has no parts: where an outline would come from. */
final class StartOutline extends MessagePage implements IContentOutlinePage {
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        setMessage(Messages.Start_outline);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // nothing can be selected
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // nothing can be selected
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // nothing can be selected
    }
}
