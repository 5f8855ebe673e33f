// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;

/**
 * What a p2 repository says of one thing that can be installed from it.
 *
 * @param site     the repository
 * @param id       its name
 * @param version  its version
 * @param label    what it is called
 * @param types    what it is: bundle, source, feature
 * @param filter   which systems it is for; empty for all
 * @param provided what it brings, with versions, by namespace and name
 * @param included what belongs to it, if it is a feature
 * @param sha256   of its jar; empty where nobody says
 */
record SiteUnit(URI site, String id, Version version, String label, Set<String> types, String filter,
        Map<String, Version> provided, Set<String> included, String sha256) {

    boolean isBundle() {
        return types.contains("bundle") && !types.contains("source");
    }

    /** By the names that the platform has for systems; one that it does not tell fits all. */
    boolean isForThisSystem() {
        if (filter.isEmpty()) {
            return true;
        }
        try {
            Map<String, String> here = Map.of("osgi.os", System.getProperty("osgi.os", ""), "osgi.ws",
                    System.getProperty("osgi.ws", ""), "osgi.arch", System.getProperty("osgi.arch", ""));
            return here.containsValue("") || FrameworkUtil.createFilter(filter).matches(here);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    boolean brings(PluginNeed need) {
        Version version = provided.get(key(need.kind().namespace(), need.name()));
        return version != null && need.takes(version);
    }

    static String key(String namespace, String name) {
        return namespace + ' ' + name;
    }

    PluginOffer offer() {
        return new PluginOffer(id, version, label);
    }

    URI jar() {
        return site.resolve("plugins/" + id + '_' + version + ".jar");
    }

    SiteUnit with(String sum) {
        return new SiteUnit(site, id, version, label, types, filter, provided, included, sum);
    }
}
