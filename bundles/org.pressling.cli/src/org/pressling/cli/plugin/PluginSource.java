// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;

/** Where a plug-in comes from: a jar, a folder with jars or of a project that was built, or an address. */
public final class PluginSource implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(https?|file):.*");
    private static final Pattern BESIDE = Pattern.compile(".*(?<!-sources|-javadoc|-tests)\\.jar");
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(60).toMillis());
    private static final long LARGEST = 1L << 28;

    private final List<Path> jars;
    private final Path fetched;

    private PluginSource(List<Path> jars, Path fetched) {
        this.jars = jars;
        this.fetched = fetched;
    }

    /**
     * Looks for jars, and fetches what lies elsewhere.
     *
     * @param given     what the user wrote
     * @param directory the working directory
     * @return the source, to be closed when its jars are no longer needed
     * @throws IOException           if it cannot be read
     * @throws InvalidInputException if there is no jar
     */
    public static PluginSource of(String given, Path directory) throws IOException {
        if (ADDRESS.matcher(given).matches()) {
            return fetch(given);
        }
        Path path = directory.resolve(given).normalize();
        return new PluginSource(Files.isRegularFile(path) ? List.of(path) : jarsIn(path), null);
    }

    /** Those in the folder, or what a build made in it. */
    private static List<Path> jarsIn(Path folder) throws IOException {
        for (Path place : List.of(folder, folder.resolve("target"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> list = Files.list(place)) {
                    List<Path> jars = list.filter(file -> BESIDE.matcher(file.toString()).matches()).sorted().toList();
                    if (!jars.isEmpty()) {
                        return jars;
                    }
                }
            }
        }
        throw PluginProblem.NO_JAR.of(folder).exception();
    }

    private static PluginSource fetch(String address) throws IOException {
        Path file = Files.createTempFile("pressling-plugin", ".jar");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file); InputStream in = open(address)) {
            byte[] part = new byte[1 << 16];
            long length = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                length += n;
                if (length > LARGEST) {
                    throw PluginProblem.TOO_LARGE.of(address, LARGEST >> 20).exception();
                }
                out.write(part, 0, n);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new PluginSource(List.of(file), file);
    }

    private static InputStream open(String address) throws IOException {
        try {
            URLConnection connection = new URI(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getInputStream();
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException e) {
            throw PluginProblem.ADDRESS.of(address).exception(e);
        } catch (IOException e) {
            throw PluginProblem.NOT_FETCHED.of(address, e.getClass().getSimpleName() + ' ' + e.getMessage()).exception(e);
        }
    }

    /** {@return the jars} */
    public List<Path> jars() {
        return jars;
    }

    @Override
    public void close() throws IOException {
        if (fetched != null) {
            Files.deleteIfExists(fetched);
        }
    }
}
