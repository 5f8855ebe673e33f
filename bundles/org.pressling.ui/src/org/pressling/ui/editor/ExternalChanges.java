// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Watches the edited file: closes the editor when it is deleted, shows it anew when somebody else wrote it. */
final class ExternalChanges implements IResourceChangeListener {
    private final IEditorPart editor;
    private final IFile file;
    private final Runnable reload;
    private FileTime known;

    /** Writes the file. */
    interface Writing {
        void write() throws IOException;
    }

    /** Watches the file of an editor, which is reloaded by the given work. */
    ExternalChanges(IEditorPart editor, IFile file, Runnable reload) {
        this.editor = editor;
        this.file = file;
        this.reload = reload;
    }

    void watch() {
        known = time();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Writes without taking it for somebody else's change. */
    void own(Writing work) throws IOException {
        work.write();
        known = time();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        boolean removed = delta.getKind() == IResourceDelta.REMOVED;
        if (removed || (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            editor.getSite().getShell().getDisplay().asyncExec(() -> {
                if (removed) {
                    editor.getSite().getPage().closeEditor(editor, false);
                } else {
                    changed();
                }
            });
        }
    }

    private void changed() {
        FileTime now = time();
        if (now.equals(known) || editor.getSite().getShell() == null) {
            return;
        }
        known = now;
        if (!editor.isDirty() || MessageDialog.openQuestion(editor.getSite().getShell(), Messages.Editor_changed,
                NLS.bind(Messages.Editor_changedDetail, file.getName()))) {
            reload.run();
        }
    }

    private FileTime time() {
        try {
            return Files.getLastModifiedTime(StudyFiles.path(file));
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
