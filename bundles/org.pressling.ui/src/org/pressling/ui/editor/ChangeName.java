// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;

/** Names of changes, as they stand behind Undo and Redo. */
final class ChangeName {
    private ChangeName() {
    }

    /**
     * Names the change of a value of a study.
     *
     * @param path what is set
     * @param text to what; empty for nothing
     */
    static String of(String path, String text) {
        return of(PathNames.of(path), PathNames.isSwitch(path), text, PathNames.value(path, text));
    }

    /** Names the change of a value that has a name of its own. */
    static String of(String name, EStructuralFeature feature, String text) {
        return of(name, feature.getEType().getInstanceClass() == boolean.class, text, PathNames.value(feature, text));
    }

    private static String of(String name, boolean isSwitch, String text, String said) {
        if (text.isBlank()) {
            return NLS.bind(Messages.Undo_clear, name);
        }
        if (isSwitch) {
            return NLS.bind(Boolean.parseBoolean(text) ? Messages.Undo_on : Messages.Undo_off, name);
        }
        return NLS.bind(Messages.Undo_set, name, said);
    }

    /** What a menu says of a command that may be undone or done again. */
    static String item(String pattern, String plain, Command command) {
        return command == null ? plain : NLS.bind(pattern, command.getLabel().replace("&", "&&"));
    }
}
