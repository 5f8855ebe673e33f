// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.pressling.study.disk.Disk;

/** Where each plug-in came from, kept beside them: there newer versions are looked for. */
final class PluginOrigins {
    private static final String FILE = ".origins.properties";

    private final Path file;

    PluginOrigins(PluginFolder folder) {
        file = folder.path().resolve(FILE);
    }

    /** The address, by the name of a plug-in; nothing where it was copied there by hand. */
    Optional<String> of(String name) throws IOException {
        return Optional.ofNullable(read().getProperty(name));
    }

    /** Keeps the addresses of plug-ins. */
    void keep(Map<String, String> addresses) throws IOException {
        Properties all = read();
        all.putAll(addresses);
        write(all);
    }

    void forget(String name) throws IOException {
        Properties all = read();
        if (all.remove(name) != null) {
            write(all);
        }
    }

    private Properties read() throws IOException {
        Properties all = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(file.toString(), e);
            }
        }
        return all;
    }

    private void write(Properties all) throws IOException {
        StringWriter text = new StringWriter();
        all.store(text, null);
        Disk.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
