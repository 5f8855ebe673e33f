// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * From version 1 to 2: a press took the default of {@code rayleighShare}, 0.15, and anything above it for the largest that
 * the contact law bears. Version 2 writes 0 for that, and refuses more than the law bears.
 */
final class StepOfTheLaw implements Migration {

    private static final String SHARE = "rayleighShare";
    private static final double LARGEST_BEFORE = 0.15;
    private static final String OF_THE_LAW = "0";

    @Override
    public boolean apply(Document document) {
        boolean rewritten = false;
        NodeList presses = document.getElementsByTagName("press");
        for (int i = 0; i < presses.getLength(); i++) {
            rewritten |= rewrite((Element) presses.item(i), SHARE);
        }
        NodeList factors = document.getElementsByTagName("factors");
        for (int i = 0; i < factors.getLength(); i++) {
            Element factor = (Element) factors.item(i);
            rewritten |= factor.getAttribute("path").strip().equals("press." + SHARE) && rewrite(factor, "values");
        }
        return rewritten;
    }

    private static boolean rewrite(Element element, String attribute) {
        String before = element.getAttribute(attribute);
        String after = Arrays.stream(before.strip().split("\\s+")).map(StepOfTheLaw::lift).collect(Collectors.joining(" "));
        if (before.isBlank() || after.equals(before)) {
            return false;
        }
        element.setAttribute(attribute, after);
        return true;
    }

    /** What is no number is left to the reader, who says so. */
    private static String lift(String number) {
        try {
            return Double.parseDouble(number) >= LARGEST_BEFORE ? OF_THE_LAW : number;
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }
}
