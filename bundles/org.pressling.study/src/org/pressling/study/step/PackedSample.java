// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressling.dataset.io.Json;
import org.pressling.dataset.sample.BoxJson;
import org.pressling.dataset.sample.PackingJson;
import org.pressling.dataset.sample.ParticlesCsv;
import org.pressling.dataset.sample.PhasesJson;
import org.pressling.dem.Box;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;

import tools.jackson.databind.node.ObjectNode;

/**
 * A packed sample on disk: {@code packing.csv}, one row per particle, and {@code packing.json} with the box and the
 * packer's account. What is read is bit by bit what was written, so a press that was resumed is the same press.
 */
public final class PackedSample {
    private static final String PARTICLES = "packing.csv";
    private static final String ACCOUNT = "packing.json";

    private PackedSample() {
    }

    static void write(Path folder, Packing packing) throws IOException {
        Structure structure = packing.structure();
        ParticlesCsv.write(structure.particles(), folder.resolve(PARTICLES), structure.box().isSpace());
        ObjectNode account = BoxJson.object(structure.box()).put("am_share_reached", packing.amFractionReached())
                .put("am_diameter_mean_realised_m", packing.amDiameterMeanRealised())
                .put("am_diameter_sd_realised_m", packing.amDiameterSdRealised()).put("tries", packing.tries());
        PackingJson.write(account, packing);
        Json.write(folder.resolve(ACCOUNT), account);
    }

    /** Whether a folder holds a packed sample. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(ACCOUNT));
    }

    /**
     * Reads a packed sample.
     *
     * @param folder folder of the sample
     * @return the structure and the packer's account
     * @throws org.pressling.dem.InvalidInputException if a file is missing or damaged
     */
    public static Packing read(Path folder) {
        Path file = folder.resolve(ACCOUNT);
        Json account = Json.read(file);
        Box box = BoxJson.read(account);
        Phases phases = PhasesJson.read(account);
        return new Packing(new Structure(box, ParticlesCsv.read(folder.resolve(PARTICLES), phases, box.isSpace())),
                account.number("am_share_reached"), account.number("am_diameter_mean_realised_m"),
                account.number("am_diameter_sd_realised_m"), account.whole("tries"),
                PackingJson.accounts(account, phases));
    }
}
