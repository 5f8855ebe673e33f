// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Locale;

/** What can be said in more than one language. */
@FunctionalInterface
public interface Localized {

    /**
     * Says it.
     *
     * @param locale the language; English where there is no text in it
     * @return the words, without characters that steer a terminal
     */
    String text(Locale locale);
}
