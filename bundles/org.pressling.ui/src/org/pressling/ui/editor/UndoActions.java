// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.pressling.ui.Messages;

/** What the workbench's Undo and Redo do in a study editor. */
final class UndoActions {
    private final StudyEditor editor;
    private final Action undo;
    private final Action redo;

    UndoActions(StudyEditor editor) {
        this.editor = editor;
        undo = action(Messages.Editor_undo, ActionFactory.UNDO, editor::undo);
        redo = action(Messages.Editor_redo, ActionFactory.REDO, editor::redo);
    }

    private static Action action(String name, ActionFactory kind, Runnable work) {
        Action action = new Action(name) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(kind.getCommandId());
        return action;
    }

    void register() {
        IActionBars bars = editor.getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
        update();
    }

    /** Redo is grey where there is nothing; Undo stays, since it also drops what is being typed. */
    void update() {
        redo.setEnabled(editor.document().commands().canRedo());
    }
}
