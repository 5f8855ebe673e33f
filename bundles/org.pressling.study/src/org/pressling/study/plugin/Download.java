// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.FileNotFoundException;
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
import java.util.Optional;

import org.pressling.dem.InvalidInputException;

/** Fetches what lies at an address into a file for the time being. */
final class Download {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(60).toMillis());
    private static final long LARGEST = 1L << 28;

    private Download() {
    }

    /**
     * An address that a user wrote.
     *
     * @throws InvalidInputException if it is none
     */
    static URI address(String given) {
        try {
            return new URI(given);
        } catch (URISyntaxException e) {
            throw PluginProblem.ADDRESS.of(given).exception(e);
        }
    }

    /**
     * Fetches.
     *
     * @return the file, for the caller to delete
     * @throws InvalidInputException if there is nothing, or it is too large
     */
    static Path file(URI address) throws IOException {
        try {
            return save(address);
        } catch (IOException e) {
            throw PluginProblem.NOT_FETCHED.of(address, e.getClass().getSimpleName() + ' ' + e.getMessage()).exception(e);
        }
    }

    /** Likewise; nothing where nothing is there. */
    static Optional<Path> fileIfThere(URI address) throws IOException {
        try {
            return Optional.of(save(address));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PluginProblem.NOT_FETCHED.of(address, e.getClass().getSimpleName() + ' ' + e.getMessage()).exception(e);
        }
    }

    private static Path save(URI address) throws IOException {
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
        return file;
    }

    private static InputStream open(URI address) throws IOException {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getInputStream();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw PluginProblem.ADDRESS.of(address).exception(e);
        }
    }
}
