// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Tells a file from another one that takes its place, as results of a run do that is made anew.
 *
 * @param key    what the file system knows the file by; null where it has nothing of the kind
 * @param moment when it was written last
 * @param size   its bytes
 */
record FileStamp(Object key, FileTime moment, long size) {

    /** {@return what tells the file that lies there now; nothing where none can be read} */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(now.fileKey(), now.lastModifiedTime(), now.size()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
