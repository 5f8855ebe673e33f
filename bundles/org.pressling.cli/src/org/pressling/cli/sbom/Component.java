// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.util.List;

/**
 * A piece of software that is shipped.
 *
 * @param place   where it lies: the file in the folder of plug-ins, and the path in it for what is embedded
 * @param group   who publishes it, as Maven names it; empty where only the name of the bundle is known
 * @param name    name of the artifact or bundle
 * @param version version; empty where nothing tells
 * @param licence SPDX identifier, or how it names its licence itself; empty where nothing tells
 * @param sha256  hash of its file; of the hashes of all files for a folder; empty for what is merged into another file
 * @param parts   what is embedded in it
 */
record Component(String place, String group, String name, String version, String licence, String sha256,
        List<Component> parts) {

    Component {
        parts = List.copyOf(parts);
    }

    /** {@return the coordinates as the list of vulnerabilities names them: {@code group:name}, or the name alone} */
    String key() {
        return group.isEmpty() ? name : group + ":" + name;
    }

    /** {@return the package URL} */
    String purl() {
        String coordinates = group.isEmpty() ? "pkg:generic/" + name : "pkg:maven/" + group + "/" + name;
        return version.isEmpty() ? coordinates : coordinates + "@" + version.replace("+", "%2B");
    }
}
