// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.util.List;

import org.pressling.dem.InvalidInputException;

/**
 * A plug-in that is to be installed.
 *
 * @param source where it comes from; open until it is installed
 * @param offer  which one
 */
public record PluginChoice(PluginSource source, PluginOffer offer) {

    /**
     * All that a source offers.
     *
     * @param source  the source
     * @param plugins the installation it is for
     * @return the choices, at least one
     * @throws InvalidInputException if there is nothing but what is part of the installation
     */
    public static List<PluginChoice> all(PluginSource source, InstalledPlugins plugins) {
        List<PluginOffer> offers = plugins.offers(source);
        if (offers.isEmpty()) {
            throw PluginProblem.NOTHING_NEW.of(source.address()).exception();
        }
        return offers.stream().map(offer -> new PluginChoice(source, offer)).toList();
    }
}
