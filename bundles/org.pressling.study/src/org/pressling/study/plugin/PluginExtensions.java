// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.pressling.dem.Localized;
import org.pressling.study.contribute.Origin;
import org.pressling.study.contribute.RegistryContributions;

/**
 * Finds what plug-ins declare by the extension points of Eclipse. Whether a class is there is looked up in the bundle, which is
 * not started for it.
 */
public final class PluginExtensions {
    /** What may say which one it is, or what it is for, in the order in which it is asked for. */
    private static final List<String> IDENTIFIERS = List.of("id", "commandId", "targetID", "locationURI", "class");
    private static final List<String> NAMES = List.of("name", "label");
    /** What names a class of the plug-in. */
    private static final List<String> CLASSES = List.of("class", "defaultHandler");

    private final IExtensionRegistry registry;

    private PluginExtensions(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** {@return what the plug-ins of the user declare; nothing where there is no platform} */
    static List<PluginExtension> ofUser() {
        return of(RunningPlugins.ofUser());
    }

    /**
     * What some bundles declare.
     *
     * @param isMeant which bundles
     * @return each element of each of their extensions, apart from those of Pressling's own point; what is missing first
     */
    public static List<PluginExtension> of(Predicate<Bundle> isMeant) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? List.of() : new PluginExtensions(registry).in(RunningPlugins.resolved().filter(isMeant));
    }

    private List<PluginExtension> in(Stream<Bundle> bundles) {
        List<PluginExtension> found = new ArrayList<>();
        bundles.forEach(bundle -> {
            for (IExtension extension : registry.getExtensions(ContributorFactoryOSGi.createContributor(bundle))) {
                String point = extension.getExtensionPointUniqueIdentifier();
                if (!point.equals(RegistryContributions.POINT)) {
                    Arrays.stream(extension.getConfigurationElements()).map(element -> read(point, element, bundle))
                            .forEach(found::add);
                }
            }
        });
        found.sort(Comparator.comparing(extension -> extension.why().isEmpty()));
        return found;
    }

    private PluginExtension read(String point, IConfigurationElement element, Bundle bundle) {
        return new PluginExtension(point, element.getName(), first(IDENTIFIERS, element).findFirst().orElse(""),
                first(NAMES, element).findFirst().orElse(""),
                new Origin(bundle.getSymbolicName(), bundle.getVersion().toString()), why(point, element, bundle));
    }

    private static Stream<String> first(List<String> attributes, IConfigurationElement element) {
        return attributes.stream().map(element::getAttribute).filter(text -> text != null && !text.isBlank());
    }

    private Optional<Localized> why(String point, IConfigurationElement element, Bundle bundle) {
        if (registry.getExtensionPoint(point) == null) {
            return Optional.of(PluginTerm.NO_POINT.with(point));
        }
        return first(CLASSES, element).filter(text -> !isThere(bundle, text)).findFirst().map(PluginTerm.NO_CLASS::with);
    }

    /** Looks for {@code class}, {@code class:what it is told} or {@code bundle/class}; an address is left to who knows it. */
    private static boolean isThere(Bundle declaring, String text) {
        if (text.contains("://")) {
            return true;
        }
        String name = text.replaceFirst(":.*", "").strip();
        int slash = name.indexOf('/');
        Bundle of = slash < 0 ? declaring : Platform.getBundle(name.substring(0, slash));
        if (of == null) {
            return false;
        }
        Bundle[] hosts = Platform.getHosts(of); // a fragment has no classes of its own to load
        return (hosts == null ? of : hosts[0]).getResource(name.substring(slash + 1).replace('.', '/') + ".class") != null;
    }
}
