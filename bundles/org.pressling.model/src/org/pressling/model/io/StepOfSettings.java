// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.pressling.model.NumberList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * From version 2 to 3: the value of a contribution's setting was a number and is a text, so {@code 1.0}, as it was written, is
 * brought to the form in which numbers are shown, {@code 1}. Version 3 also has a list of phases; files without one mean what
 * they meant.
 */
final class StepOfSettings implements Migration {

    @Override
    public boolean apply(Document document) {
        boolean rewritten = false;
        NodeList settings = document.getElementsByTagName("settings");
        for (int i = 0; i < settings.getLength(); i++) {
            rewritten |= rewrite((Element) settings.item(i));
        }
        return rewritten;
    }

    /** What is no number is left to whoever checks the study, who says so. */
    private static boolean rewrite(Element setting) {
        String before = setting.getAttribute("value");
        try {
            String after = NumberList.format(Double.parseDouble(before));
            if (!after.equals(before)) {
                setting.setAttribute("value", after);
                return true;
            }
        } catch (NumberFormatException notANumber) {
            return false;
        }
        return false;
    }
}
