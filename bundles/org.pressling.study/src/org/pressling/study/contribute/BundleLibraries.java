// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that a plug-in runs with: those that give it packages, over however many others, and fragments. What comes with
 * Pressling or the platform does not count, and neither does what those use.
 */
final class BundleLibraries {

    private BundleLibraries() {
    }

    /** {@return the libraries of a bundle, by name and version; none of a bundle that is not resolved} */
    static List<Bundle> of(Bundle plugin) {
        TreeMap<String, Bundle> libraries = new TreeMap<>();
        Set<Bundle> seen = new HashSet<>(Set.of(plugin));
        Deque<Bundle> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            beside(open.remove()).filter(other -> !isOurs(other) && seen.add(other)).forEach(other -> {
                libraries.put(other.getSymbolicName() + ' ' + other.getVersion(), other);
                open.add(other);
            });
        }
        return List.copyOf(libraries.values());
    }

    private static Stream<Bundle> beside(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring == null ? Stream.empty()
                : Stream.concat(wiring.getRequiredWires(null).stream().map(wire -> wire.getProvider().getBundle()),
                        wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE).stream()
                                .map(wire -> wire.getRequirer().getBundle()));
    }

    private static boolean isOurs(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID || Release.holds(bundle)
                || name.startsWith("org.eclipse.");
    }
}
