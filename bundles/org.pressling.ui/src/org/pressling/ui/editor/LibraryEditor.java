// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.pressling.ui.PresslingUi;

/** Editor of a library of materials: a list, and the chosen material with its values and where they come from. */
public final class LibraryEditor extends EditorPart {
    /** Identifier of the editor. */
    public static final String ID = PresslingUi.ID + ".libraryEditor";

    private LibraryDocument document;
    private LibraryForm form;
    private ExternalChanges external;
    private UndoActions undo;

    /** For the platform. */
    public LibraryEditor() {
        // set up in init
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        document = EditedFile.open(input, LibraryDocument::new);
        setSite(site);
        setInput(input);
        setPartName(EditedFile.tab(document.file()));
    }

    @Override
    public void createPartControl(Composite parent) {
        form = new LibraryForm(parent, document, () -> firePropertyChange(PROP_DIRTY));
        document.commands().addCommandStackListener(event -> changed());
        external = new ExternalChanges(this, document.file(), this::reload);
        external.watch();
        undo = new UndoActions(document.commands(), this::undo, document.commands()::redo);
        undo.register(getEditorSite().getActionBars());
    }

    private void changed() {
        form.refresh();
        undo.update();
        firePropertyChange(PROP_DIRTY);
    }

    private void undo() {
        if (form.isPending()) {
            form.dropPending();
            firePropertyChange(PROP_DIRTY);
        } else if (document.commands().canUndo()) {
            document.commands().undo();
        }
    }

    private void reload() {
        if (EditedFile.reload(document::reload)) {
            form.dropPending();
            changed();
        }
    }

    /** {@return the values of the library; set through this they can be undone} */
    LibraryDocument document() {
        return document;
    }

    @Override
    public boolean isDirty() {
        return document != null && (document.commands().isSaveNeeded() || form != null && form.isPending());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!form.commit()) {
            EditedFile.refuse(getSite().getShell(), monitor);
            return;
        }
        EditedFile.save(document.file(), () -> external.own(document::save), monitor);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        // not offered: a copy of the file in the explorer does it
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == UndoActions.class) {
            return type.cast(undo);
        }
        return type == IFile.class ? type.cast(document.file()) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (external != null) {
            external.dispose();
        }
        super.dispose();
    }
}
