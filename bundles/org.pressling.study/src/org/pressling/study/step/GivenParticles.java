// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;

import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.io.Unit;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;
import org.pressling.study.StepName;

/** Takes the particles of a sample from a file instead of packing them. They start at rest. */
public final class GivenParticles implements Step {
    private final ReadParticles given;
    private final Box box;

    /**
     * What decides the result.
     *
     * @param hash SHA-256 of places, radii and phases
     * @param box  box that the particles lie in
     */
    private record Given(String hash, Box box) {
    }

    /**
     * The step for particles that were read.
     *
     * @param given the particles
     * @param study box of the study; the particles' own comes first, if they bring one
     */
    public GivenParticles(ReadParticles given, Box study) {
        this.given = given;
        box = given.box().map(own -> new Box(own.width(), own.height(), study.periodicY())).orElse(study);
    }

    /** Makes a box that was read the study's own, so that whatever else asks for the box finds this one. */
    public static void setBox(org.pressling.model.Packing packing, Box read) {
        packing.setInitialWidth(micrometres(read.width()));
        packing.setHeight(micrometres(read.height()));
        packing.setPeriodicTopBottom(packing.isPeriodicTopBottom() || read.periodicY());
    }

    private static double micrometres(double metres) {
        return Double.parseDouble(Unit.MICROMETRE.format(metres));
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
        return new Given(hash(), box);
    }

    private String hash() {
        Particles p = given.particles();
        ByteBuffer bytes = ByteBuffer.allocate(p.count() * (3 * Double.BYTES + 1));
        for (int i = 0; i < p.count(); i++) {
            bytes.putDouble(p.x[i]).putDouble(p.y[i]).putDouble(p.radius[i]).put(p.phase[i]);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void perform(int sample, Bench bench) throws IOException {
        Particles particles = given.particles();
        int am = 0;
        double sum = 0;
        for (int i = 0; i < particles.count(); i++) {
            checkInside(i);
            if (particles.phaseOf(i) == Phase.AM) {
                am++;
                sum += 2 * particles.radius[i];
            }
        }
        checkApart();
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

    /** The force between two such particles has no sense, and would throw both out of the box. */
    private void checkApart() {
        Particles p = given.particles();
        int[] leftToRight = IntStream.range(0, p.count()).boxed().sorted(Comparator.comparingDouble(i -> p.x[i]))
                .mapToInt(Integer::intValue).toArray();
        double largest = Arrays.stream(p.radius).max().orElse(0);
        for (int k = 0; k < leftToRight.length; k++) {
            int i = leftToRight[k];
            for (int m = k + 1; m < leftToRight.length && p.x[leftToRight[m]] - p.x[i] < largest; m++) {
                int j = leftToRight[m];
                double distance = Math.hypot(p.x[j] - p.x[i], box.nearestY(p.y[j] - p.y[i]));
                if (distance < Math.max(p.radius[i], p.radius[j])) {
                    throw new InvalidInputException(given.file() + ": the centre of one of the particles " + given.ids()[i]
                            + " and " + given.ids()[j] + " lies inside the other; they are only "
                            + (float) (distance * 1e6) + " µm apart. Move one of them or take it out.");
                }
            }
        }
    }

    private void checkInside(int i) {
        Particles p = given.particles();
        boolean insideX = p.x[i] >= 0 && p.x[i] <= box.width();
        boolean insideY = p.y[i] >= 0 && p.y[i] <= box.height();
        if (!insideX || !insideY) {
            throw new InvalidInputException(given.file() + ", particle " + given.ids()[i] + ": its centre ("
                    + micrometres(p.x[i]) + ", " + micrometres(p.y[i]) + ") µm lies outside the box of "
                    + micrometres(box.width()) + " × " + micrometres(box.height()) + " µm. " + (given.box().isPresent()
                            ? "The box is that of the file; correct it there, or add --study-box."
                            : "Set packing.initialWidth and packing.height to the box that they were placed in."));
        }
    }
}
