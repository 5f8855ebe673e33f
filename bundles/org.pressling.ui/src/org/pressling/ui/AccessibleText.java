// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls for screen readers, where the control itself has no words. */
public final class AccessibleText {
    private AccessibleText() {
    }

    /**
     * Names a control whose meaning stays.
     *
     * @param control the control
     * @param name    what it is
     */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /**
     * Names a control by what it shows at the moment.
     *
     * @param control the control
     * @param name    what it is and shows, asked for whenever somebody wants to know
     */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
