// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes one folder the same as another, file by file. A single file will do for a folder.
 *
 * @param source what the folder or file shall be
 * @param target the folder or file to compare and to replace
 */
record FolderSync(Path source, Path target) {

    /** Relative names of the files that are missing, superfluous or different in the target, sorted. */
    List<String> differences() throws IOException {
        TreeSet<String> names = new TreeSet<>(files(source));
        names.addAll(files(target));
        List<String> different = new ArrayList<>();
        for (String name : names) {
            Path wanted = source.resolve(name);
            Path found = target.resolve(name);
            if (!Files.exists(wanted) || !Files.exists(found) || Files.mismatch(wanted, found) >= 0) {
                different.add(name);
            }
        }
        return different;
    }

    /** Copies what differs and deletes what is superfluous; equal files keep their time stamps. */
    void apply() throws IOException {
        for (String name : differences()) {
            Path wanted = source.resolve(name);
            Path found = target.resolve(name);
            if (Files.exists(wanted)) {
                Files.createDirectories(found.getParent());
                Files.write(found, Files.readAllBytes(wanted));
            } else {
                Files.delete(found);
            }
        }
    }

    /** Deletes a folder with all it holds. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? List.of("") : List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        }
    }
}
