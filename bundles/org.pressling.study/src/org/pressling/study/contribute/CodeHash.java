// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.pressling.dataset.io.Sha256;

/**
 * The hash of the code in a jar or folder: of names and contents of its files, by name. Times, the order in the archive, the
 * manifest (the version stands beside the hash) and signatures do not count, so that a jar which is built again from the same
 * sources has the same hash.
 */
final class CodeHash {
    private static final System.Logger LOG = System.getLogger(CodeHash.class.getName());
    private static final String NOT_CODE = "META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|maven/.*)";

    private final MessageDigest digest = Sha256.begin();

    /** {@return the hash of a jar or folder; nothing where it cannot be read} */
    static Optional<String> of(Path place) {
        CodeHash hash = new CodeHash();
        try {
            if (Files.isDirectory(place)) {
                hash.addFolder(place);
            } else {
                hash.addJar(place);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "There is no hash of the code in {0}: {1}", place, e);
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(hash.digest.digest()));
    }

    /** {@return a hash of code and of what its libraries hold; the hash of the code where there are none} */
    static String with(String own, List<Path> libraries) {
        if (libraries.isEmpty()) {
            return own;
        }
        CodeHash all = new CodeHash();
        all.digest.update(own.getBytes(StandardCharsets.US_ASCII));
        libraries.forEach(library -> of(library).ifPresent(
                hash -> all.digest.update(('\n' + hash).getBytes(StandardCharsets.US_ASCII))));
        return HexFormat.of().formatHex(all.digest.digest());
    }

    /** {@return the jar or folder that a class was loaded from, if there is one} */
    static Optional<Path> place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source == null ? null : source.getLocation()).flatMap(CodeHash::place);
    }

    /** {@return the file of a URL, if it is one} */
    static Optional<Path> place(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            LOG.log(System.Logger.Level.DEBUG, "{0} is no file", url);
            return Optional.empty();
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files.stream().sorted(Comparator.comparing(file -> name(folder, file))).toList()) {
            String name = name(folder, file);
            if (!name.matches(NOT_CODE)) {
                try (InputStream in = Files.newInputStream(file)) {
                    add(name, in);
                }
            }
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void addJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().filter(e -> !e.isDirectory() && !e.getName().matches(NOT_CODE))
                    .sorted(Comparator.comparing(ZipEntry::getName)).toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    add(entry.getName(), in);
                }
            }
        }
    }

    /** Name and content are hashed for themselves, so that neither can run into the other. */
    private void add(String name, InputStream content) throws IOException {
        CodeHash own = new CodeHash();
        byte[] buffer = new byte[1 << 16];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            own.digest.update(buffer, 0, n);
        }
        digest.update(own.digest.digest());
        digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
