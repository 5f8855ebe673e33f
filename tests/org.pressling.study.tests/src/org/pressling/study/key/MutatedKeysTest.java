// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.mutation.FileTrial;

/** Key files, damaged in every way, are read or count as not there. */
class MutatedKeysTest {

    @TempDir
    Path place;

    @Test
    void keys() throws IOException {
        Inputs inputs = new Inputs().put("press.finalWidth", 4e-5).put("seed", 7L).put("name", "a\nb");
        StepKey key = StepKey.of("press", 1, inputs, "");
        List<ResultFile> files = List.of(new ResultFile("press.csv", 120, "0".repeat(64)),
                new ResultFile("sample.json", 4000, "f".repeat(64)));
        FileTrial.of("step-key", place, folder -> KeyStore.find(new ResultHome(folder, folder, "press")))
                .seed(".press.key", new StoredKey(key, files).bytes())
                .seed(".press.key", key.hash() + "\n\n" + inputs.text())
                .words("press.finalWidth", " = ", "seed", "file", "pressling-key 2", "../../a", "/etc/passwd", "a".repeat(64))
                .mayAcceptAll().run();
    }
}
