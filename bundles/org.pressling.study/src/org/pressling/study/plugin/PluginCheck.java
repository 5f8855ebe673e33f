// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.pressling.dem.Problem;

/** Whether bundles find in an installation what they need: before they are installed, and where they are left out. */
final class PluginCheck {
    private final Map<String, List<Version>> packages = new HashMap<>();
    private final Map<String, List<Version>> bundles = new HashMap<>();
    private final Set<String> shipped;

    private PluginCheck(Collection<PluginBundle> installed, Collection<PluginBundle> plugins) {
        shipped = Set.copyOf(installed.stream().map(PluginBundle::name).toList());
        Stream.concat(installed.stream(), plugins.stream()).forEach(bundle -> {
            bundles.computeIfAbsent(bundle.name(), _ -> new ArrayList<>()).add(bundle.version());
            bundle.exports().forEach((name, version) -> packages.computeIfAbsent(name, _ -> new ArrayList<>()).add(version));
        });
    }

    /**
     * Looks through an installation.
     *
     * @param installed folder of the bundles that are shipped
     * @param plugins   bundles of the user
     * @throws IOException if the folder cannot be read
     */
    static PluginCheck of(Path installed, Collection<PluginBundle> plugins) throws IOException {
        List<PluginBundle> found = new ArrayList<>();
        try (Stream<Path> list = Files.list(installed)) {
            for (Path file : list.toList()) {
                try {
                    if (Files.isRegularFile(file.resolve(JarFile.MANIFEST_NAME))) {
                        found.add(PluginBundle.ofFolder(file));
                    } else if (file.toString().endsWith(".jar")) {
                        found.add(PluginBundle.of(file));
                    }
                } catch (IllegalArgumentException noBundle) {
                    continue; // the platform's own concern
                }
            }
        }
        return new PluginCheck(found, plugins);
    }

    /** {@return what keeps a bundle from being used here} */
    List<Problem> problems(PluginBundle bundle) {
        List<Problem> problems = new ArrayList<>();
        if (shipped.contains(bundle.name())) {
            problems.add(PluginProblem.TAKEN.of(bundle.name()));
        }
        if (bundle.hasPoints() && !bundle.isSingleton()) {
            problems.add(PluginProblem.NO_SINGLETON.of(bundle.name()));
        }
        if (bundle.java() > Runtime.version().feature()) {
            problems.add(PluginProblem.JAVA.of(bundle.java(), Runtime.version().feature()));
        }
        needs(bundle).forEach(need -> problems.add(need.problem()));
        return problems;
    }

    /** {@return what a bundle needs and does not find here} */
    List<PluginNeed> needs(PluginBundle bundle) {
        List<PluginNeed> needs = new ArrayList<>();
        Set<String> java = PluginBundle.ofJava();
        for (ManifestElement needed : bundle.required("Import-Package")) {
            for (String name : needed.getValueComponents()) {
                if (!java.contains(name) && !bundle.exports().containsKey(name)) {
                    add(PluginNeed.Kind.PACKAGE, name, needed.getAttribute(Constants.VERSION_ATTRIBUTE), packages, needs);
                }
            }
        }
        for (ManifestElement needed : bundle.required("Require-Bundle")) {
            add(PluginNeed.Kind.BUNDLE, needed.getValue(), needed.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE), bundles,
                    needs);
        }
        return needs;
    }

    private static void add(PluginNeed.Kind kind, String name, String range, Map<String, List<Version>> all,
            List<PluginNeed> needs) {
        PluginNeed need = new PluginNeed(kind, name, range, all.getOrDefault(name, List.of()));
        if (need.there().stream().noneMatch(need::takes)) {
            needs.add(need);
        }
    }

    /** {@return names of the bundles that are shipped} */
    Set<String> shipped() {
        return shipped;
    }
}
