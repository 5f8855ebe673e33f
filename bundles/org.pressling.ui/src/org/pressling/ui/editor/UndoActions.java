// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.pressling.ui.Messages;

/** What the workbench's Undo and Redo do in an editor. */
final class UndoActions {
    private final CommandStack commands;
    private final Action undo;
    private final Action redo;

    UndoActions(CommandStack commands, Runnable undo, Runnable redo) {
        this.commands = commands;
        this.undo = action(Messages.Editor_undo, ActionFactory.UNDO, undo);
        this.redo = action(Messages.Editor_redo, ActionFactory.REDO, redo);
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

    void register(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
        update();
    }

    /** Undo with what it takes back. */
    String undoName() {
        return ChangeName.item(Messages.Undo_undo, Messages.Editor_undo, commands.canUndo() ? commands.getUndoCommand() : null);
    }

    /** Redo with what it does again. */
    String redoName() {
        return ChangeName.item(Messages.Undo_redo, Messages.Editor_redo, commands.canRedo() ? commands.getRedoCommand() : null);
    }

    /** Redo is grey where there is nothing; Undo stays, since it also drops what is being typed. */
    void update() {
        redo.setEnabled(commands.canRedo());
    }
}
