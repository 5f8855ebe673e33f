// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.pressling.model.PresslingPackage;
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
        EStructuralFeature feature = PathNames.feature(path).orElse(PresslingPackage.Literals.NAMED_VALUE__VALUE);
        return of(PathNames.of(path), feature, text);
    }

    /** Names the change of a value that has a name of its own. */
    static String of(String name, EStructuralFeature feature, String text) {
        if (text.isBlank()) {
            return NLS.bind(Messages.Undo_clear, name);
        }
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return NLS.bind(Boolean.parseBoolean(text) ? Messages.Undo_on : Messages.Undo_off, name);
        }
        return NLS.bind(Messages.Undo_set, name, PathNames.value(feature, text));
    }

    /** What a menu says of a command that may be undone or done again. */
    static String item(String pattern, String plain, Command command) {
        return command == null ? plain : NLS.bind(pattern, command.getLabel().replace("&", "&&"));
    }
}
