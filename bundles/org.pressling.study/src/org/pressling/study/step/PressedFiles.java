// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;

/**
 * The files of a pressed sample without its picture, which a later step draws: a sample store of the draft is filled
 * and all but the picture is taken out of it.
 */
final class PressedFiles {
    private static final String PICTURE = "image.png";
    private static final int NO_PICTURE = 8;

    private PressedFiles() {
    }

    static void write(Path draft, PressedSample sample, Map<String, String> provenance) throws IOException {
        SampleStore store = new SampleStore(draft);
        GrayImage none = new GrayImage(NO_PICTURE, NO_PICTURE, new byte[NO_PICTURE * NO_PICTURE], 1e-6);
        store.write(sample, none, provenance);
        Path folder = store.folder(sample.factors().index());
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            if (file.getFileName().toString().equals(PICTURE)) {
                Files.delete(file);
            } else {
                Files.move(file, draft.resolve(file.getFileName()));
            }
        }
        Files.delete(folder);
        Files.delete(folder.getParent());
    }
}
