// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.Version;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.study.disk.Disk;

/** The plug-ins of a user: puts them into the folder of the user's own, takes them out, tells of them. */
public final class InstalledPlugins {
    /** Digits of the hash of a jar in its name. */
    private static final int DIGITS = 8;

    private final PluginFolder folder;
    private final Optional<Path> shipped;
    private final PluginOrigins origins;

    /**
     * The plug-ins of a folder.
     *
     * @param folder  the folder
     * @param shipped folder of the bundles that the installation ships; where there is none nobody knows what plug-ins find
     */
    public InstalledPlugins(PluginFolder folder, Optional<Path> shipped) {
        this.folder = folder;
        this.shipped = shipped.filter(Files::isDirectory);
        origins = new PluginOrigins(folder);
    }

    /** {@return those of the user who runs this program, in the installation that runs; nothing where there is no folder} */
    public static Optional<InstalledPlugins> ofUser() {
        return PluginFolder.ofUser().map(folder -> new InstalledPlugins(folder, Installation.plugins()));
    }

    /**
     * A plug-in of the user.
     *
     * @param file     its jar
     * @param name     symbolic name and version; the name of the file where it is no bundle
     * @param problems what keeps it from being used
     */
    public record Plugin(Path file, String name, List<? extends Localized> problems) {
    }

    /** {@return all plug-ins in the folder, by their files} */
    public List<Plugin> all() throws IOException {
        PluginJars jars = PluginJars.in(folder);
        Optional<PluginCheck> check = check(jars.bundles());
        List<Plugin> all = new ArrayList<>();
        for (PluginJars.Jar jar : jars.all()) {
            all.add(new Plugin(jar.file(), jar.bundle().map(PluginBundle::toString).orElse(jar.name()), jar.bundle()
                    .map(bundle -> jars.takenInsteadOf(jar).map(instead -> superseded(instead, jar))
                            .orElseGet(() -> check.map(found -> found.problems(bundle)).orElse(List.of())))
                    .orElseGet(() -> List.of(PluginProblem.NO_BUNDLE.of(jar.file(), jar.damage())))));
        }
        return all;
    }

    private static List<Problem> superseded(PluginJars.Jar by, PluginJars.Jar old) {
        return List.of(PluginProblem.SUPERSEDED.of(by.bundle().orElseThrow(), by.file(), old.file()));
    }

    /**
     * What the platform that runs could not take. It is asked first, as looking through all that the installation ships takes
     * a while.
     *
     * @return what is told of in each run: plug-ins with problems, by their files
     */
    public List<Plugin> unusable() throws IOException {
        Set<Path> taken = RunningPlugins.files();
        for (Path jar : folder.jars()) {
            if (!taken.contains(RunningPlugins.real(jar)) || !isSeen(jar)) {
                return all().stream().filter(plugin -> !plugin.problems().isEmpty()).toList();
            }
        }
        return List.of();
    }

    /** Whether what it declares is seen, where it is taken. */
    private static boolean isSeen(Path jar) throws IOException {
        PluginBundle bundle = PluginBundle.of(jar);
        return !bundle.hasPoints() || bundle.isSingleton();
    }

    private Optional<PluginCheck> check(List<PluginBundle> beside) throws IOException {
        return shipped.isPresent() ? Optional.of(PluginCheck.of(shipped.get(), beside)) : Optional.empty();
    }

    /**
     * What can be installed from a source: all that is no part of the installation.
     *
     * @param source the source
     * @return the plug-ins, by name; none where the source has nothing but what is shipped
     */
    public List<PluginOffer> offers(PluginSource source) {
        try {
            Set<String> ours = source instanceof SiteSource && shipped.isPresent() ? check(List.of()).orElseThrow().shipped()
                    : Set.of(); // a jar that was named is told of
            return source.offers().stream().filter(offer -> !ours.contains(offer.name())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the version of each plug-in in the folder, by its name} */
    public Map<String, Version> versions() throws IOException {
        Map<String, Version> versions = new LinkedHashMap<>();
        PluginJars.in(folder).taken().forEach(bundle -> versions.put(bundle.name(), bundle.version()));
        return versions;
    }

    /** {@return the plug-ins in the folder, each with where it came from; nothing where nobody knows} */
    Map<PluginOffer, Optional<String>> origins() throws IOException {
        Map<PluginOffer, Optional<String>> all = new LinkedHashMap<>();
        for (PluginBundle bundle : PluginJars.in(folder).taken()) {
            all.put(new PluginOffer(bundle.name(), bundle.version(), bundle.label()), origins.of(bundle.name()));
        }
        return all;
    }

    /**
     * Installs plug-ins, together: one may need another. What they need beside is looked for where they come from. Older ones of
     * the same names go.
     *
     * @param choices the plug-ins
     * @return what was installed and what it replaced, in words
     * @throws IOException           if one cannot be read or written
     * @throws InvalidInputException if one cannot be used here; then none is installed
     */
    public List<String> install(List<PluginChoice> choices) throws IOException {
        Map<PluginBundle, Path> jars = new LinkedHashMap<>();
        Map<String, String> from = new LinkedHashMap<>();
        for (PluginChoice choice : choices) {
            add(choice, jars, from);
        }
        while (addNeeded(choices, jars, from)) {
            // what was added may itself need something
        }
        Problems wrong = new Problems();
        check(together(jars.keySet())).ifPresent(check -> jars.keySet().forEach(bundle -> check.problems(bundle)
                .forEach(problem -> wrong.add(problem.in(bundle.toString())))));
        wrong.throwIfAny();
        List<String> done = new ArrayList<>();
        Files.createDirectories(folder.path());
        for (Map.Entry<PluginBundle, Path> jar : jars.entrySet()) {
            done.add(put(jar.getKey(), jar.getValue()));
        }
        origins.keep(from);
        return done;
    }

    private static void add(PluginChoice choice, Map<PluginBundle, Path> jars, Map<String, String> from) throws IOException {
        Path jar = choice.source().jar(choice.offer());
        PluginBundle bundle = PluginBundle.of(jar);
        jars.put(bundle, jar);
        from.put(bundle.name(), choice.source().address());
    }

    /** Adds what one of them lacks and its source, or that of another, has; was there any? */
    private boolean addNeeded(List<PluginChoice> choices, Map<PluginBundle, Path> jars, Map<String, String> from)
            throws IOException {
        Optional<PluginCheck> check = check(together(jars.keySet()));
        if (check.isEmpty()) {
            return false;
        }
        for (PluginBundle bundle : jars.keySet()) {
            for (PluginNeed need : check.get().needs(bundle)) {
                for (PluginChoice choice : choices) {
                    Optional<PluginOffer> found = choice.source().bringing(need)
                            .filter(offer -> !from.containsKey(offer.name()) && !check.get().shipped().contains(offer.name()));
                    if (found.isPresent()) {
                        add(new PluginChoice(choice.source(), found.get()), jars, from);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Those that will be there: these, and of the installed ones what they do not replace. */
    private List<PluginBundle> together(Collection<PluginBundle> bundles) throws IOException {
        List<PluginBundle> all = new ArrayList<>(PluginJars.in(folder).bundles());
        all.removeIf(old -> bundles.stream().anyMatch(bundle -> bundle.name().equals(old.name())));
        all.addAll(bundles);
        return all;
    }

    private String put(PluginBundle bundle, Path jar) throws IOException {
        List<PluginJars.Jar> old = PluginJars.in(folder).named(bundle.name());
        Path target = folder.path().resolve(fileName(bundle, jar));
        Disk.replace(target, Files.readAllBytes(jar));
        for (PluginJars.Jar before : old) {
            if (!before.file().equals(target)) {
                Files.deleteIfExists(before.file());
            }
        }
        List<String> before = old.stream().flatMap(one -> one.bundle().stream()).map(one -> one.version().toString()).toList();
        String replaced = before.isEmpty() ? "" : PluginTerm.REPLACED.with(before).text(language());
        return PluginTerm.INSTALLED.with(bundle.toString(), replaced).text(language());
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** Another content has another name, by which the platform sees that there is something new. */
    private static String fileName(PluginBundle bundle, Path jar) throws IOException {
        return bundle.name() + '_' + bundle.version() + '-' + Disk.sha256(jar).substring(0, DIGITS) + ".jar";
    }

    /**
     * Removes a plug-in.
     *
     * @param name its symbolic name, or the name of a file that is no bundle
     * @return its files
     * @throws IOException           if it cannot be removed
     * @throws InvalidInputException if there is none of that name
     */
    public List<Path> remove(String name) throws IOException {
        PluginJars jars = PluginJars.in(folder);
        List<Path> files = jars.named(name).stream().map(PluginJars.Jar::file).toList();
        if (files.isEmpty()) {
            List<String> there = jars.all().stream().map(PluginJars.Jar::name).toList();
            throw (there.isEmpty() ? PluginProblem.NONE.of(name, folder.path()) : PluginProblem.NOT_INSTALLED.of(name, there))
                    .exception();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        origins.forget(name);
        return files;
    }
}
