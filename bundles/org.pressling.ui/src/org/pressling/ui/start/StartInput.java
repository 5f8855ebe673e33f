// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** What the start page is opened on: always the same, and nothing that the next start would have to open again. */
enum StartInput implements IEditorInput {
    /** The only one. */
    START;

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PresslingUi.descriptor("pressling");
    }

    @Override
    public String getName() {
        return Messages.Start_title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.Start_title;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
