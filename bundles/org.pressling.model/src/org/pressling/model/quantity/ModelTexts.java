// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the metamodel in the user's language, English where it is none that Pressling speaks. */
final class ModelTexts {
    /** English is the base; a German system must not make an English user read German. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String TEXTS = ModelTexts.class.getPackageName() + ".texts";

    private ModelTexts() {
    }

    /** What the metamodel says under a key such as {@code Packing.height}, or the given text where it says nothing. */
    static String of(String key, String absent, Locale locale) {
        ResourceBundle texts = bundle(locale);
        return texts.containsKey(key) ? texts.getString(key) : absent;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(TEXTS, locale, ModelTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
