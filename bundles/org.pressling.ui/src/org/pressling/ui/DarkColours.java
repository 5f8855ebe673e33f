// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the toolkit whether dark colours are wanted. SWT of the level that is there for all systems has a method of its own for
 * each system, and none in common; the platform's own style sheets call the same ones.
 */
final class DarkColours {

    private DarkColours() {
    }

    /** Asks for dark or light colours. Where SWT has no such method, nothing happens, and only the style sheets change. */
    static void prefer(boolean dark) {
        String system = SWT.getPlatform();
        String method = "gtk".equals(system) ? "setDarkThemePreferred" : "setTheme";
        try {
            Class.forName("org.eclipse.swt.internal." + system + ".OS", true, Display.class.getClassLoader())
                    .getMethod(method, boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException e) {
            PresslingUi.log().warn("The toolkit takes no dark colours: " + e);
        }
    }
}
