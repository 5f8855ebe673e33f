// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;

/** A small structure to export, and the files to hold the result against. */
final class Exports {

    private Exports() {
    }

    /** Two AM and three SE with four contacts, some of them moving. */
    static ExportedStructure structure() {
        PressedSample sample = Samples.tiny(1);
        Particles p = sample.press().pressed().particles();
        p.vx[1] = 1.0 / 3;
        p.vy[2] = -2e-7 / 7;
        p.angularVelocity[4] = -1e5 / 3;
        return new ExportedStructure(sample.press().pressed(), Optional.of(Materials.KOMORI_2022),
                sample.press().contacts(), sample.measures());
    }

    static String golden(String name) throws IOException {
        return resource("golden/" + name);
    }

    /** A file that another program wrote, copied to a folder. */
    static Path foreign(String name, Path folder) throws IOException {
        return Files.writeString(folder.resolve(name), resource("foreign/" + name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Exports.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
