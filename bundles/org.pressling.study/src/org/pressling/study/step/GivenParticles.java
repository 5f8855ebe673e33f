// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.io.Sha256;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Place;
import org.pressling.dem.StartRules;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.Packing;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.key.Unkeyed;
import org.pressling.study.layout.StepName;

/** Takes the particles of a sample from a file instead of packing them. They start at rest. */
public final class GivenParticles implements Step<GivenParticles.Given> {
    /**
     * What decides the result.
     *
     * @param hash      SHA-256 of places, radii and phases
     * @param box       box that the particles lie in
     * @param structure box and particles of that hash
     */
    public record Given(String hash, Box box, Unkeyed<Structure> structure) {
    }

    /**
     * What decides the result for particles that were read. They are held to the {@linkplain StartRules rules} of every start
     * here, before a folder is made or anything moves.
     *
     * @param given the particles
     * @param study box of the study; the particles' own comes first, if they bring one
     * @return particles in their box
     * @throws org.pressling.dem.InvalidInputException when they break one, or lie in space while the study has no depth; the
     *                                                 message names file and particle
     */
    static Given of(ReadParticles given, Box study) {
        Box box = given.box().map(own -> new Box(own.width(), own.height(), study.periodicY(), own.third())).orElse(study);
        requireDepth(given, box);
        Particles particles = given.particles().copy();
        for (int i = 0; i < particles.count(); i++) {
            particles.y[i] = box.wrapY(particles.y[i]);
            particles.z[i] = box.wrapZ(particles.z[i]);
        }
        Structure structure = new Structure(box, particles);
        var rules = new StartRules(structure, Place.in(given.file()), i -> Long.toString(given.ids()[i]),
                given.box().isPresent() ? GivenTerm.BOX_OF_FILE : GivenTerm.BOX_OF_STUDY);
        rules.requireSound();
        rules.requireApart(given.pressed());
        return new Given(hash(structure), box, Unkeyed.held(structure));
    }

    /** A table has no box, so a body may meet a study of the plane, and a plane one of bodies. */
    private static void requireDepth(ReadParticles given, Box box) {
        if (given.isSpace() && !box.isSpace()) {
            throw GivenProblem.NO_DEPTH.of(Unit.MICROMETRE.rounded(Arrays.stream(given.particles().z).min().orElse(0)),
                    Unit.MICROMETRE.rounded(Arrays.stream(given.particles().z).max().orElse(0)),
                    String.valueOf(given.file().getFileName())).in(given.file()).exception();
        }
        if (!given.isSpace() && box.isSpace()) {
            throw GivenProblem.NO_BODY.of(Unit.MICROMETRE.of(box.depth())).in(given.file()).exception();
        }
    }

    /**
     * A study without its campaign, for one sample.
     *
     * @param study the study; a copy is taken
     * @param read  the box of the particles, if they bring one: it becomes the study's own, so that whatever asks for the box
     *              finds this one
     */
    public static Study single(Study study, Optional<Box> read) {
        Study single = Studies.copy(study);
        single.getCampaign().getFactors().clear();
        single.getCampaign().setReplicates(1);
        read.ifPresent(box -> setBox(single.getPacking(), box));
        return single;
    }

    private static void setBox(org.pressling.model.Packing packing, Box read) {
        packing.setInitialWidth(micrometres(read.width()));
        packing.setHeight(micrometres(read.height()));
        packing.setPeriodicTopBottom(packing.isPeriodicTopBottom() || read.periodicY());
        packing.setDepth(micrometres(read.depth()));
        if (read.isSpace()) {
            packing.setPeriodicFrontBack(read.periodicZ());
        }
    }

    private static double micrometres(double metres) {
        return Double.parseDouble(Unit.MICROMETRE.format(metres));
    }

    @Override
    public StepName name() {
        return StepName.PACK;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of();
    }

    @Override
    public int format() {
        return 1001; // never the key of a sample that was packed
    }

    @Override
    public void perform(Given given, int sample, StepContext context) throws IOException {
        PackedSample.write(context.draft(), Packing.of(given.structure().value(), 0));
    }

    private static String hash(Structure structure) {
        Particles p = structure.particles();
        boolean space = structure.box().isSpace();
        ByteBuffer bytes = ByteBuffer.allocate(p.count() * ((space ? 4 : 3) * Double.BYTES + 1));
        for (int i = 0; i < p.count(); i++) {
            bytes.putDouble(p.x[i]).putDouble(p.y[i]).putDouble(p.radius[i]).put(p.phase[i]);
            if (space) {
                bytes.putDouble(p.z[i]);
            }
        }
        return Sha256.text(bytes.array());
    }
}
