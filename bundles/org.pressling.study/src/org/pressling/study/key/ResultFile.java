// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pressling.study.disk.Disk;

/**
 * A file of a result as its step wrote it.
 *
 * @param name   path within the folder of the result, parts separated by {@code /}
 * @param size   its bytes
 * @param sha256 64 hexadecimal digits
 */
public record ResultFile(String name, long size, String sha256) {

    /** Refuses a name that leads out of the folder. */
    public ResultFile {
        if (!isPlain(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for a file of a result");
        }
    }

    /** By hand, as {@link StoredKey} reads hashes. */
    private static boolean isPlain(String name) {
        int begin = 0; // of a part of the path
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '/';
            if (c == '\\' || Character.isISOControl(c)) {
                return false;
            }
            if (c == '/') {
                if (i == begin
                        || name.startsWith(".", begin) && (i == begin + 1 || i == begin + 2 && name.charAt(begin + 1) == '.')) {
                    return false;
                }
                begin = i + 1;
            }
        }
        return true;
    }

    /**
     * Takes down all files of a folder.
     *
     * @param folder the folder
     * @return its files and those of folders in it, sorted by name
     * @throws IOException if one cannot be read, or something is neither file nor folder
     */
    public static List<ResultFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
        List<ResultFile> files = new ArrayList<>();
        for (Path path : paths) {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new IOException(path + " is no regular file");
            }
            StringBuilder name = new StringBuilder();
            folder.relativize(path).forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
            files.add(new ResultFile(name.toString(), attributes.size(), Disk.sha256(path)));
        }
        return files;
    }

    /**
     * Whether a file has these bytes.
     *
     * @param file the file to compare
     * @return whether it is a regular file of this size and hash
     * @throws IOException if it is there but cannot be read
     */
    public boolean isSame(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size
                && Disk.sha256(file).equals(sha256);
    }

    /**
     * Where the file lies.
     *
     * @param home folder of the result
     * @return the path
     */
    public Path in(ResultHome home) {
        return home.folder().resolve(name);
    }
}
