// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pressling.dem.Remedy;
import org.pressling.ui.project.StudyFixes;

/** What takes the problem of a field away, in a menu that a click on its mark opens, or the key of quick fixes. */
final class QuickFixes {
    /** With the control key; that of quick fixes everywhere in Eclipse. */
    private static final int KEY = '1';

    private final Control control;
    private List<Remedy> remedies = List.of();
    private Consumer<Remedy> apply = _ -> {
        // nothing is offered yet
    };

    /**
     * Offers nothing yet.
     *
     * @param control the control of the field
     */
    QuickFixes(Control control) {
        this.control = control;
        control.addListener(SWT.KeyDown, this::pressed);
    }

    /**
     * Offers changes of the study, in place of those before.
     *
     * @param changes what may be chosen
     * @param how     carries out what is chosen
     */
    void offer(List<Remedy> changes, Consumer<Remedy> how) {
        remedies = changes.stream().filter(Remedy::isChange).toList();
        apply = how;
    }

    /** Whether there is nothing to choose. */
    boolean isEmpty() {
        return remedies.isEmpty();
    }

    private void pressed(Event key) {
        if ((key.stateMask & SWT.MOD1) != 0 && key.keyCode == KEY) {
            open();
        }
    }

    /** Opens the menu of what is offered, if there is something. */
    void open() {
        if (!isEmpty()) {
            Menu menu = menu();
            menu.addListener(SWT.Hide, _ -> menu.getDisplay().asyncExec(menu::dispose)); // what was chosen is told after this
            menu.setVisible(true);
        }
    }

    /** {@return a menu of what is offered; whoever asks for it disposes of it} */
    Menu menu() {
        Menu menu = new Menu(control);
        for (Remedy remedy : remedies) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(StudyFixes.text(remedy));
            item.addListener(SWT.Selection, _ -> apply.accept(remedy));
        }
        return menu;
    }
}
