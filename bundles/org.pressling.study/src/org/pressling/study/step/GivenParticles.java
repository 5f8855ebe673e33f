// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.pressling.dataset.sample.ParticlesCsv;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;
import org.pressling.study.StepName;

/** Takes the particles of a sample from a file instead of packing them. */
public final class GivenParticles implements Step {
    private final Path file;
    private final Box box;
    private final String hash;

    /**
     * What decides the result.
     *
     * @param hash SHA-256 of the file
     * @param box  box that the particles lie in
     */
    private record Given(String hash, Box box) {
    }

    /**
     * The step for a file.
     *
     * @param file table with the columns phase, x_um, y_um and diameter_um
     * @param box  box that the particles lie in
     * @throws InvalidInputException if the file cannot be read
     */
    public GivenParticles(Path file, Box box) {
        this.file = file;
        this.box = box;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hash = HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new InvalidInputException("The particles cannot be read from " + file
                    + ". Give a table with the columns phase, x_um, y_um and diameter_um.", new UncheckedIOException(e));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public StepName name() {
        return StepName.PACK;
    }

    @Override
    public int format() {
        return 1001; // never the key of a sample that was packed
    }

    @Override
    public Record reads(int sample) {
        return new Given(hash, box);
    }

    @Override
    public void perform(int sample, Bench bench) throws IOException {
        Particles particles = ParticlesCsv.read(file);
        int am = 0;
        double sum = 0;
        for (int i = 0; i < particles.count(); i++) {
            checkInside(particles, i);
            if (particles.phaseOf(i) == Phase.AM) {
                am++;
                sum += 2 * particles.radius[i];
            }
        }
        double mean = am == 0 ? 0 : sum / am;
        double squares = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (particles.phaseOf(i) == Phase.AM) {
                squares += Math.pow(2 * particles.radius[i] - mean, 2);
            }
        }
        Structure structure = new Structure(box, particles);
        PackedSample.write(bench.draft(), new Packing(structure, structure.areaShare(Phase.AM), mean,
                am == 0 ? 0 : Math.sqrt(squares / am), 0));
    }

    private void checkInside(Particles p, int i) {
        boolean insideX = p.x[i] >= 0 && p.x[i] <= box.width();
        boolean insideY = p.y[i] >= 0 && p.y[i] <= box.height();
        if (!insideX || !insideY) {
            throw new InvalidInputException(file + ", particle " + (i + 1) + ": its centre (" + p.x[i] * 1e6 + ", "
                    + p.y[i] * 1e6 + ") µm lies outside the box of " + box.width() * 1e6 + " × " + box.height() * 1e6
                    + " µm. Set packing.initialWidth and packing.height to the box that the particles were placed in.");
        }
    }
}
