// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The sample that was chosen in a view, for all others to follow. */
final class PublishedSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    /** Takes over what was chosen elsewhere, so that it still holds when this part becomes active. */
    void follow(ISelection chosen) {
        selection = chosen;
    }

    @Override
    public void setSelection(ISelection chosen) {
        selection = chosen;
        listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, chosen)));
    }
}
