// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.util.Optional;

import org.pressling.dem.Localized;
import org.pressling.study.contribute.Origin;

/**
 * What a plug-in declares by an extension point of Eclipse, such as a view or a wizard.
 *
 * @param point   identifier of the extension point
 * @param element what it is called there, such as {@code view}
 * @param id      its identifier; what it is for, or its class, where it has none
 * @param name    what people call it; empty where it has no name
 * @param origin  the bundle that declares it
 * @param why     why it is missing, half a sentence; nothing where it is there
 */
public record PluginExtension(String point, String element, String id, String name, Origin origin, Optional<Localized> why) {

    /** {@return which one, and from whom, to be put into a sentence} */
    public Localized what() {
        return PluginTerm.EXTENSION.with(element, id, origin.toString());
    }
}
