// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;

/** Where plug-ins come from: a jar, a folder with jars or of a project that was built, a p2 repository, or the address of one. */
public sealed interface PluginSource extends AutoCloseable permits JarSource, SiteSource {

    /**
     * Looks at what there is.
     *
     * @param given     what the user wrote
     * @param directory the working directory
     * @return the source, to be closed when its jars are no longer needed
     * @throws IOException           if it cannot be read
     * @throws InvalidInputException if there is no plug-in
     */
    static PluginSource of(String given, Path directory) throws IOException {
        if (Pattern.matches("https?:.*", given)) {
            return ofAddress(given);
        }
        if (given.startsWith("file:")) {
            URI address = Download.address(given);
            return address.getPath() != null && Files.isDirectory(Path.of(address)) ? ofFolder(Path.of(address))
                    : ofAddress(given);
        }
        Path path = directory.resolve(given).normalize();
        return Files.isRegularFile(path) ? JarSource.of(path.toUri().toString(), List.of(path)) : ofFolder(path);
    }

    private static PluginSource ofAddress(String given) throws IOException {
        Optional<SiteSource> site = given.endsWith(".jar") ? Optional.empty() : SiteSource.at(Download.address(given));
        return site.isPresent() ? site.get() : JarSource.fetched(given);
    }

    /** Of the folder itself, or of what a build made in it. */
    private static PluginSource ofFolder(Path folder) throws IOException {
        Path built = folder.resolve("target");
        for (Path place : List.of(folder, built.resolve("repository"), built)) {
            Optional<SiteSource> site = Files.isDirectory(place) ? SiteSource.at(place.toUri()) : Optional.empty();
            if (site.isPresent()) {
                return site.get();
            }
            List<Path> jars = jarsIn(place);
            if (!jars.isEmpty()) {
                return JarSource.of(folder.toUri().toString(), jars);
            }
        }
        throw PluginProblem.NO_JAR.of(folder).exception();
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern plugin = Pattern.compile(".*(?<!-sources|-javadoc|-tests)\\.jar");
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> plugin.matcher(file.toString()).matches()).sorted().toList();
        }
    }

    /** {@return by which it is found again, to look for newer versions} */
    String address();

    /** {@return the plug-ins that are there, the newest of each, by name} */
    List<PluginOffer> offers();

    /**
     * Looks for what a plug-in needs.
     *
     * @param need what it needs
     * @return a bundle that brings it
     */
    Optional<PluginOffer> bringing(PluginNeed need);

    /**
     * Fetches a plug-in.
     *
     * @param offer one of those that this source has
     * @return its jar, there until this is closed
     * @throws IOException           if it cannot be read or written
     * @throws InvalidInputException if it cannot be fetched, or is not what it should be
     */
    Path jar(PluginOffer offer) throws IOException;

    @Override
    void close() throws IOException;
}
