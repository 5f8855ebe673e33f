// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Finds declarations of contributions in the extension registry. */
public final class RegistryContributions {

    /** Extension point under which bundles declare contributions. */
    public static final String POINT = "org.pressling.study.contributions";

    private RegistryContributions() {
    }

    /**
     * What the bundles of a running framework declare.
     *
     * @param registry the registry of the framework
     * @param log      told of each contribution that is left out
     * @return the contributions
     */
    public static Contributions of(IExtensionRegistry registry, Consumer<LeftOut> log) {
        Map<IContributor, Declaration.Source> bundles = new HashMap<>();
        List<Declaration> declarations = Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .map(element -> Declaration.of(element::getAttribute, bundle(element, bundles))).toList();
        return new InstalledContributions(declarations, log);
    }

    private static Declaration.Source bundle(IConfigurationElement element, Map<IContributor, Declaration.Source> known) {
        return known.computeIfAbsent(element.getContributor(), contributor -> new InFramework(
                ContributorFactoryOSGi.resolve(contributor)));
    }

    private record InFramework(Bundle bundle) implements Declaration.Source {
        @Override
        public Origin origin() {
            return new Origin(bundle.getSymbolicName(), bundle.getVersion().toString());
        }

        @Override
        public boolean isOurs() {
            return Release.holds(bundle);
        }

        @Override
        public Class<?> load(String name) throws ClassNotFoundException {
            return host().loadClass(name);
        }

        /** The bundle itself, or the one that it is a fragment of: fragments load nothing. */
        private Bundle host() {
            Bundle[] hosts = Platform.getHosts(bundle);
            return hosts == null ? bundle : hosts[0];
        }

        @Override
        public Optional<URL> find(String file) {
            return Optional.ofNullable(bundle.getEntry(file));
        }

        @Override
        public Optional<Path> place(String type) {
            return place(bundle);
        }

        @Override
        public List<Path> libraries() {
            return BundleLibraries.of(bundle).stream().map(InFramework::place).flatMap(Optional::stream).toList();
        }

        private static Optional<Path> place(Bundle bundle) {
            return FileLocator.getBundleFileLocation(bundle).map(File::toPath);
        }
    }
}
