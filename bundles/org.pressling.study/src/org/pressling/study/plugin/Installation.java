// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The installation that this program is part of. */
public final class Installation {
    private static final String AREA = "osgi.install.area";

    private Installation() {
    }

    /** {@return the folder of its bundles; nothing where it was started from none} */
    public static Optional<Path> plugins() {
        return Optional.ofNullable(System.getProperty(AREA))
                .map(area -> Path.of(URI.create(area.replace(" ", "%20"))).resolve("plugins"));
    }
}
