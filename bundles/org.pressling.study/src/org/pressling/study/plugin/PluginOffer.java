// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import org.osgi.framework.Version;

/**
 * A plug-in that can be installed.
 *
 * @param name    symbolic name
 * @param version its version
 * @param label   what it is called; the symbolic name where its maker has no other
 */
public record PluginOffer(String name, Version version, String label) {
    @Override
    public String toString() {
        return name + ' ' + version;
    }
}
