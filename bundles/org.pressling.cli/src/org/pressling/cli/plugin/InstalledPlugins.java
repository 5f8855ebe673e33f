// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;

/** The plug-ins of a user: puts them into the folder of the user's own, takes them out, tells of them. */
public final class InstalledPlugins {
    private final PluginFolder folder;
    private final Optional<Path> shipped;

    /**
     * The plug-ins of a folder.
     *
     * @param folder  the folder
     * @param shipped folder of the bundles that the installation ships; where there is none nobody knows what plug-ins find
     */
    public InstalledPlugins(PluginFolder folder, Optional<Path> shipped) {
        this.folder = folder;
        this.shipped = shipped;
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
        List<PluginBundle> bundles = bundles();
        List<Plugin> all = new ArrayList<>();
        for (Path jar : folder.jars()) {
            try {
                PluginBundle bundle = PluginBundle.of(jar);
                all.add(new Plugin(jar, bundle.toString(), problems(bundle, bundles)));
            } catch (IOException | IllegalArgumentException e) {
                all.add(new Plugin(jar, jar.getFileName().toString(), List.of(PluginProblem.NO_BUNDLE.of(jar, e.getMessage()))));
            }
        }
        return all;
    }

    private List<PluginBundle> bundles() throws IOException {
        List<PluginBundle> bundles = new ArrayList<>();
        for (Path jar : folder.jars()) {
            try {
                bundles.add(PluginBundle.of(jar));
            } catch (IOException | IllegalArgumentException e) {
                continue; // told of where plug-ins are listed
            }
        }
        return bundles;
    }

    private List<Problem> problems(PluginBundle bundle, List<PluginBundle> beside) throws IOException {
        return shipped.isPresent() ? PluginCheck.of(shipped.get(), beside).problems(bundle) : List.of();
    }

    /**
     * Installs bundles, together: one may need another. Older ones of the same names go.
     *
     * @param jars the bundles
     * @return what was installed and what it replaced, in words
     * @throws IOException           if one cannot be read or written
     * @throws InvalidInputException if one cannot be used here; then none is installed
     */
    public List<String> install(List<Path> jars) throws IOException {
        List<PluginBundle> bundles = new ArrayList<>();
        Problems wrong = new Problems();
        for (Path jar : jars) {
            try {
                bundles.add(PluginBundle.of(jar));
            } catch (IOException | IllegalArgumentException e) {
                throw PluginProblem.NO_BUNDLE.of(jar, e.getMessage()).exception(e);
            }
        }
        List<PluginBundle> beside = new ArrayList<>(bundles());
        beside.removeIf(old -> bundles.stream().anyMatch(bundle -> bundle.name().equals(old.name())));
        beside.addAll(bundles);
        for (int i = 0; i < jars.size(); i++) {
            for (Problem problem : problems(bundles.get(i), beside)) {
                wrong.add(problem.in(jars.get(i)));
            }
        }
        wrong.throwIfAny();
        List<String> done = new ArrayList<>();
        Files.createDirectories(folder.path());
        for (int i = 0; i < jars.size(); i++) {
            List<Path> old = of(bundles.get(i).name());
            Path target = folder.path().resolve(fileName(bundles.get(i), jars.get(i)));
            Path draft = Files.createTempFile(folder.path(), ".installing", ".tmp");
            Files.copy(jars.get(i), draft, StandardCopyOption.REPLACE_EXISTING);
            List<String> before = names(old);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path file : old) {
                if (!file.equals(target)) {
                    Files.deleteIfExists(file);
                }
            }
            String replaced = before.isEmpty() ? "" : PluginTerm.REPLACED.with(before).text(language());
            done.add(PluginTerm.INSTALLED.with(bundles.get(i).toString(), replaced).text(language()));
        }
        return done;
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** Another content has another name, by which the platform sees that there is something new. */
    private static String fileName(PluginBundle bundle, Path jar) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return bundle.name() + '_' + bundle.version() + '-' + HexFormat.of().formatHex(hash, 0, 4) + ".jar";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private List<Path> of(String name) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path jar : folder.jars()) {
            try {
                if (PluginBundle.of(jar).name().equals(name)) {
                    found.add(jar);
                }
            } catch (IOException | IllegalArgumentException e) {
                if (jar.getFileName().toString().equals(name)) {
                    found.add(jar);
                }
            }
        }
        return found;
    }

    private static List<String> names(List<Path> jars) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path jar : jars) {
            names.add(PluginBundle.of(jar).version().toString());
        }
        return names;
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
        List<Path> files = of(name);
        if (files.isEmpty()) {
            List<String> there = all().stream().map(plugin -> plugin.name().split(" ", 2)[0]).toList();
            throw (there.isEmpty() ? PluginProblem.NONE.of(name, folder.path()) : PluginProblem.NOT_INSTALLED.of(name, there))
                    .exception();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return files;
    }
}
