// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.io.Json;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.SlabDepth;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code sample.json}: what was asked, the packer's account, both boxes, the proofs of quality, and where the sample
 * came from. Lengths in m, as the keys say. The press's wall-clock time is left out, so that the same sample gives the
 * same bytes; it reads back as 0.
 */
final class SampleJson {
    private static final long VERSION = 1;
    private static final String PARTICLES = "particles";
    private static final String CONTACTS = "contacts";
    private static final String STATES = "states";
    /** Keys that files of earlier releases do not have. */
    private static final String LARGEST_OVERLAP = "largest_overlap";
    private static final String BEYOND_DOMAIN = "beyond_domain";
    private static final String CENTRES_BEYOND_WALL = "centres_beyond_wall";
    /** Only where tables are in one file. */
    private static final String TABLES = "tables_sha256";
    private static final String SLAB_DEPTH = "slab_depth_m";

    private SampleJson() {
    }

    /**
     * Writes the file.
     *
     * @param tables hash of the file that all tables are in, if they are in one
     */
    static void write(Path file, PressedSample sample, Map<String, String> provenance, Optional<String> tables)
            throws IOException {
        ObjectNode root = Json.object();
        root.put("format", "pressling-sample").put("version", VERSION);
        SampleFactors f = sample.factors();
        root.set("factors", Json.object().put("index", f.index()).put("initial_width_m", f.initialWidth())
                .put("am_ratio", f.amRatio()).put("replicate", f.replicate())
                .put("am_diameter_mean_nominal_m", f.amDiameterMeanNominal())
                .put("am_diameter_sd_nominal_m", f.amDiameterSdNominal()));
        Packing p = sample.packing();
        root.set("packing", Json.object().put("am_share_reached", p.amFractionReached())
                .put("am_diameter_mean_realised_m", p.amDiameterMeanRealised())
                .put("am_diameter_sd_realised_m", p.amDiameterSdRealised()).put("tries", p.tries()));
        PackingJson.write(root, p);
        root.set("start_box", BoxJson.object(p.structure().box()));
        root.set("pressed_box", BoxJson.object(sample.press().pressed().box()));
        root.put(SLAB_DEPTH, sample.press().slabDepth());
        PressQuality q = sample.press().quality();
        root.set("quality", Json.object().put("unbalanced_force_ratio", q.unbalancedForceRatio())
                .put("inertial_number", q.inertialNumber()).put("time_step_s", q.timeStep())
                .put("rayleigh_share", q.rayleighShare()).put("kinetic_over_elastic", q.kineticOverElastic())
                .put("wall_force_mismatch", q.wallForceMismatch()).put("steps", q.steps()).put("settled", q.settled())
                .put(LARGEST_OVERLAP, q.largestOverlap()).put(BEYOND_DOMAIN, q.beyondDomain())
                .put(CENTRES_BEYOND_WALL, q.centresBeyondWall()));
        root.set("rows", Json.object().put(PARTICLES, sample.press().pressed().particles().count())
                .put(CONTACTS, sample.press().contacts().count()).put(STATES, sample.press().history().rows().size()));
        tables.ifPresent(hash -> root.put(TABLES, hash));
        root.set("provenance", Json.object(provenance));
        Json.write(file, root);
    }

    /**
     * Holds the tables beside the file against it; samples of earlier releases do not say how many rows there are.
     *
     * @throws InvalidInputException when a table has more or fewer rows than were written
     */
    static void checkCounts(Json root, int particles, int contacts, int states) {
        if (root.has("rows")) {
            Json rows = root.child("rows");
            checkCount(rows, PARTICLES, "particles.csv", particles);
            checkCount(rows, CONTACTS, "contacts.csv", contacts);
            checkCount(rows, STATES, "press.csv", states);
        }
    }

    private static void checkCount(Json rows, String key, String table, int found) {
        if (rows.whole(key) != found) {
            throw rows.error(key, SampleTerm.ROWS.with(found, table));
        }
    }

    /**
     * Opens the file.
     *
     * @throws InvalidInputException when it is not a sample, or one of a later version
     */
    static Json open(Path file) {
        Json root = Json.read(file);
        if (!root.text("format").equals("pressling-sample") || root.whole("version") != VERSION) {
            throw SampleProblem.FORMAT.of(root.text("format"), root.whole("version"), "pressling-sample", VERSION).in(file)
                    .exception();
        }
        return root;
    }

    /** The hash of the file that all tables are in; nothing where each has its own. */
    static Optional<String> tables(Json root) {
        return root.has(TABLES) ? Optional.of(root.text(TABLES)) : Optional.empty();
    }

    static SampleFactors factors(Json root) {
        Json f = root.child("factors");
        return new SampleFactors((int) f.whole("index"), f.number("initial_width_m"), f.number("am_ratio"),
                (int) f.whole("replicate"), f.number("am_diameter_mean_nominal_m"),
                f.number("am_diameter_sd_nominal_m"));
    }

    static Packing packing(Json root, Particles start) {
        Json p = root.child("packing");
        return new Packing(new Structure(BoxJson.read(root.child("start_box")), start), p.number("am_share_reached"),
                p.number("am_diameter_mean_realised_m"), p.number("am_diameter_sd_realised_m"), p.whole("tries"),
                PackingJson.accounts(root, start.phases()));
    }

    static PressQuality quality(Json root) {
        Json q = root.child("quality");
        return new PressQuality(q.number("unbalanced_force_ratio"), q.number("inertial_number"),
                q.number("time_step_s"), q.number("rayleigh_share"), q.number("kinetic_over_elastic"),
                q.number("wall_force_mismatch"), q.whole("steps"), 0, q.truth("settled"),
                q.has(LARGEST_OVERLAP) ? q.number(LARGEST_OVERLAP) : Double.NaN,
                q.has(BEYOND_DOMAIN) ? q.number(BEYOND_DOMAIN) : Double.NaN,
                q.has(CENTRES_BEYOND_WALL) ? centres(q) : PressQuality.NOT_MEASURED);
    }

    private static int centres(Json q) {
        long centres = q.whole(CENTRES_BEYOND_WALL);
        if (centres < PressQuality.NOT_MEASURED || centres > Integer.MAX_VALUE) {
            throw q.error(CENTRES_BEYOND_WALL, SampleTerm.COUNT);
        }
        return (int) centres;
    }

    static Box pressedBox(Json root) {
        return BoxJson.read(root.child("pressed_box"));
    }

    /** Depth of the slab; samples of earlier releases do not say when the study stated one, and get that of their body. */
    static double slabDepth(Json root, Structure start) {
        return root.has(SLAB_DEPTH) ? root.number(SLAB_DEPTH) : SlabDepth.of(start);
    }
}
