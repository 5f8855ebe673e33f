// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The bundles of the platform that runs, and the jars that it has taken. */
public final class RunningPlugins {

    private RunningPlugins() {
    }

    /** {@return the bundles that have found what they need; none where there is no platform} */
    static Stream<Bundle> resolved() {
        return Platform.isRunning() ? Arrays.stream(Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext()
                .getBundles()).filter(bundle -> (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0)
                : Stream.empty();
    }

    /** {@return the jars of these, by their real paths} */
    static Set<Path> files() {
        return resolved().map(RunningPlugins::file).flatMap(Optional::stream).map(RunningPlugins::real)
                .collect(Collectors.toSet());
    }

    /** {@return whether a bundle lies in the folder of the user who runs this program} */
    public static Predicate<Bundle> ofUser() {
        Optional<Path> folder = PluginFolder.ofUser().map(own -> real(own.path()));
        // A jar that is linked into the folder lies elsewhere, and counts.
        return bundle -> folder.isPresent()
                && file(bundle).filter(file -> folder.get().equals(real(file.getParent()))).isPresent();
    }

    /** Nothing of what others installed from elsewhere. */
    private static Optional<Path> file(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).map(file -> file.toPath().toAbsolutePath());
    }

    /** One way to a file of which there may be several. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}
