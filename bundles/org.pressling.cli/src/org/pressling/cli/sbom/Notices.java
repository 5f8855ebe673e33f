// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The licences of all that an installation ships, for people to read: a list of what there is, and the texts that its jars
 * bring along, each under the name of its jar. Equal installations give equal files.
 */
final class Notices {
    /** What a publisher calls the text of a licence, at the top of a jar or in the folder of its manifest. */
    private static final Pattern TEXT = Pattern.compile(
            "(META-INF/)?(about\\.html|(licen[cs]e|notice|copying|copyright)([._-][\\w.-]*)?)", Pattern.CASE_INSENSITIVE);
    private static final String HEAD = "What is shipped with Pressling, each with its version and licence.\n"
            + "The texts of the licences, as far as the files bring them along, are in the folder licences.\n\n";
    private static final String NESTED = "(?i).*\\.jar";

    private final Path folder;

    private Notices(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code NOTICES.txt} and the texts in {@code licences} into a folder. */
    static void write(Path plugIns, Inventory inventory, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("NOTICES.txt"), list(inventory));
        Notices notices = new Notices(folder.resolve("licences"));
        for (Component component : inventory.components()) {
            notices.textsOf(plugIns.resolve(component.place()), component.place().replaceFirst("\\.jar$", ""));
        }
    }

    private static String list(Inventory inventory) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Component component : inventory.all()) {
            text.append(String.format(Locale.ROOT, "%s%n    %s %s: %s%n", component.place(), component.key(), component.version(),
                    component.licence().isEmpty() ? "names no licence" : component.licence()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private void textsOf(Path plugIn, String name) throws IOException {
        if (!Files.isDirectory(plugIn)) {
            textsOfJar(Files.readAllBytes(plugIn), name);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(plugIn)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String inside = plugIn.relativize(file).toString().replace('\\', '/');
            if (TEXT.matcher(inside).matches() || inside.matches(NESTED)) {
                keep(name, inside, Files.readAllBytes(file));
            }
        }
    }

    private void textsOfJar(byte[] jar, String name) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(jar);
                ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName();
                if (!entry.isDirectory() && (TEXT.matcher(inside).matches() || inside.matches(NESTED))) {
                    keep(name, inside, zip.readAllBytes());
                }
            }
        }
    }

    private void keep(String name, String inside, byte[] content) throws IOException {
        String file = inside.substring(inside.lastIndexOf('/') + 1);
        if (inside.matches(NESTED)) {
            textsOfJar(content, name + "/" + file.replaceFirst("\\.jar$", ""));
        } else {
            Path text = folder.resolve(name).resolve(file);
            Files.createDirectories(text.getParent());
            Files.write(text, content);
        }
    }
}
