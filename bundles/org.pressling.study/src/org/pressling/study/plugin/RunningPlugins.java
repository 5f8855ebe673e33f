// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the platform that runs has taken of jars. */
final class RunningPlugins {
    private static final String REFERENCE = "reference:";

    private RunningPlugins() {
    }

    /** {@return the jars whose bundles have found what they need; none where there is no platform} */
    static Set<Path> files() {
        Bundle platform = FrameworkUtil.getBundle(Bundle.class);
        Set<Path> files = new HashSet<>();
        if (platform != null && platform.getBundleContext() != null) {
            for (Bundle bundle : platform.getBundleContext().getBundles()) {
                if ((bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0) {
                    add(bundle.getLocation(), files);
                }
            }
        }
        return files;
    }

    private static void add(String location, Set<Path> files) {
        String address = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        try {
            files.add(Path.of(URI.create(address)).toAbsolutePath());
        } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
            return; // the platform itself, and what others installed from elsewhere
        }
    }
}
