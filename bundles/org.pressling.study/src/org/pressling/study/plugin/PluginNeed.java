// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.util.List;

import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.pressling.dem.Problem;

/**
 * What a bundle needs and does not find.
 *
 * @param kind  whether it is a package or a bundle
 * @param name  its name
 * @param range its version, as its manifest has it; null for any
 * @param there the versions that there are, none of which will do
 */
record PluginNeed(Kind kind, String name, String range, List<Version> there) {

    /** What may be needed, by the names that p2 has for it. */
    enum Kind {
        PACKAGE("java.package"),
        BUNDLE("osgi.bundle");

        private final String namespace;

        Kind(String namespace) {
            this.namespace = namespace;
        }

        String namespace() {
            return namespace;
        }
    }

    /** Would this version do? */
    boolean takes(Version version) {
        return range == null || VersionRange.valueOf(range).includes(version);
    }

    Problem problem() {
        return there.isEmpty() ? PluginProblem.MISSING.of(name)
                : PluginProblem.OTHER_VERSION.of(name, range, there.stream().map(Version::toString).toList());
    }
}
