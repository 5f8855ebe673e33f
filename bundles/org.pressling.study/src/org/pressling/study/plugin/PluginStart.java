// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts an installation with the plug-ins of a user beside its own. The platform is handed a list of bundles that names both,
 * and a folder for what it finds out about them, one for each installation and set of plug-ins, so that neither the
 * installation nor another user's programs see a difference. It lies in the folder that the caller names for this, as many do
 * who start at once, or beside the plug-ins.
 * <p>
 * Needs the JDK alone: it runs before there is a platform.
 *
 * @param folder       the plug-ins
 * @param installation the folder of the installation, which has {@code plugins} and {@code configuration}
 */
public record PluginStart(PluginFolder folder, Path installation) {
    /** System property: the list of bundles that the platform starts with. */
    public static final String LIST = "org.eclipse.equinox.simpleconfigurator.configUrl";

    private static final String CONFIGURATION = "-configuration";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+)(?:\\.(\\d+)(?:\\.([\\w-]+))?)?)?");
    private static final int NUMBERS = 3;
    /** What the platform knew of a set of plug-ins that was not started for so long is thrown away. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    /**
     * Adds the plug-ins.
     *
     * @param arguments what the platform would be told without them
     * @return what it is to be told; the same where there is no plug-in
     * @throws IOException if they cannot be read, or there is nowhere to write
     */
    public List<String> arguments(String... arguments) throws IOException {
        List<String> told = new ArrayList<>(Arrays.asList(arguments));
        Path shipped = installation.resolve(BUNDLES);
        List<Path> jars = folder.jars();
        if (jars.isEmpty() || !Files.isRegularFile(shipped)) {
            return told;
        }
        List<String> bundles = new ArrayList<>(Files.readAllLines(shipped));
        Set<String> ours = new HashSet<>();
        bundles.forEach(line -> ours.add(line.split(",", 2)[0]));
        newest(jars).values().stream().filter(jar -> !ours.contains(jar.name)).map(Jar::line).forEach(bundles::add);
        int given = told.indexOf(CONFIGURATION) + 1;
        boolean isGiven = given > 0 && given < told.size();
        Path all = (isGiven ? Path.of(told.get(given)).toAbsolutePath() : folder.path()).resolve(PluginFolder.STATE);
        // What the installation names may have been built anew under the same name.
        Path state = state(all, String.join("\n", bundles) + '\n' + installation + '\n' + Files.getLastModifiedTime(shipped));
        Path list = state.resolve("bundles.info");
        if (!Files.isRegularFile(list)) {
            Path draft = Files.createTempFile(state, "bundles", ".tmp");
            Files.write(draft, bundles);
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        System.setProperty(LIST, list.toUri().toString());
        if (isGiven) {
            told.set(given, state.toString());
        } else {
            told.addAll(0, List.of(CONFIGURATION, state.toString()));
        }
        return told;
    }

    /** What the manifest of a plug-in says to be called. */
    private record Jar(Path file, String name, String written, Matcher version) {

        /** Nothing for a file that is no bundle; the list of plug-ins tells of it. */
        static Optional<Jar> of(Path file) {
            try (JarFile jar = new JarFile(file.toFile())) {
                Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
                String name = manifest.getValue("Bundle-SymbolicName");
                String version = Objects.requireNonNullElse(manifest.getValue("Bundle-Version"), "0.0.0").strip();
                Matcher parts = VERSION.matcher(version);
                return name == null || !parts.matches() ? Optional.empty()
                        : Optional.of(new Jar(file, name.split(";", 2)[0].strip(), version, parts));
            } catch (IOException damaged) {
                return Optional.empty();
            }
        }

        /** As the platform does: three numbers, and of what is the same in them the qualifier by its letters. */
        boolean isOlderThan(Jar other) {
            int order = 0;
            for (int part = 1; part <= NUMBERS && order == 0; part++) {
                order = number(part).compareTo(other.number(part));
            }
            return order < 0 || order == 0 && qualifier().compareTo(other.qualifier()) < 0;
        }

        private BigInteger number(int part) {
            return new BigInteger(Objects.requireNonNullElse(version.group(part), "0"));
        }

        private String qualifier() {
            return Objects.requireNonNullElse(version.group(NUMBERS + 1), "");
        }

        /** In the list of bundles. */
        String line() {
            String place = file.toUri().toString().replaceFirst("^file:/*", "file:/").replace(",", "%2C");
            return String.join(",", name, written, place, "4", "false");
        }
    }

    /** Of all that have one name, the newest; of those of one version the first. */
    private static Map<String, Jar> newest(List<Path> jars) {
        return jars.stream().flatMap(jar -> Jar.of(jar).stream()).collect(Collectors.toMap(Jar::name, jar -> jar,
                (one, other) -> one.isOlderThan(other) ? other : one, LinkedHashMap::new));
    }

    /**
     * Which of some jars a start takes.
     *
     * @param jars the jars
     * @return by the symbolic name of each, the jar
     */
    static Map<String, Path> taken(List<Path> jars) {
        Map<String, Path> taken = new LinkedHashMap<>();
        newest(jars).forEach((name, jar) -> taken.put(name, jar.file));
        return taken;
    }

    private static Path state(Path all, String of) throws IOException {
        Path mine = all.resolve(hash(of));
        Files.createDirectories(mine);
        Files.setLastModifiedTime(mine, FileTime.from(Instant.now()));
        try (Stream<Path> others = Files.list(all)) {
            for (Path other : others.toList()) {
                if (Files.getLastModifiedTime(other).toInstant().isBefore(Instant.now().minus(FORGOTTEN))) {
                    delete(other);
                }
            }
        }
        return mine;
    }

    private static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
