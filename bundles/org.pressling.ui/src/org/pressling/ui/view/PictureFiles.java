// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.image.Pictures;
import org.pressling.ui.UiProblem;

/** The pictures that a user means by files and folders. */
final class PictureFiles {
    private PictureFiles() {
    }

    /**
     * The files, whatever they are, and the pictures of the folders.
     *
     * @throws IOException if a folder cannot be read
     * @throws org.pressling.dem.InvalidInputException if a folder has no picture
     */
    static List<Path> of(List<Path> chosen) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> inside = Pictures.in(path);
            if (inside.isEmpty()) {
                throw UiProblem.NO_PICTURES.of(path).exception();
            }
            files.addAll(inside);
        }
        return files;
    }
}
