// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.Relaxation;
import org.pressling.dataset.geometry.SeenContact;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Role;
import org.pressling.learning.JsonFiles;
import org.pressling.learning.trust.OverlapLaw.Row;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the load (the sum of the contact forces) of each particle of a picture in which rims show: the Hertz forces of its
 * overlaps with active material, electrolyte and walls, each times an effective modulus. The moduli are those that explain the
 * loads of the particles of the training pictures best, none of them negative; intervals come by split conformal prediction from
 * those of the validation pictures. It lies in the folder of the model, {@code overlap_loads.json}.
 * <p>
 * Before overlaps of electrolyte are taken, the small errors of its centres are mended by {@link Relaxation}. How stiff the
 * springs are that hold the centres where they were detected, and whether there is any gain in it, is chosen by the squared error
 * of the loads on electrolyte in the training pictures, as the moduli are: the validation pictures are left for the intervals,
 * which would come out too narrow on pictures that had a say in what they are the errors of. Loads of active material are taken
 * from the centres as detected: errors of its many contacts cancel, while the relaxed ones all lose some force.
 */
public final class OverlapLoads {
    private static final String FILE = "overlap_loads.json";
    private static final JsonFiles FILES = new JsonFiles("pressling-overlap-loads");
    private static final int LEAST_PARTICLES = 30;
    private static final List<String> MODULI = List.of("withAm_Pa", "withSe_Pa", "withWall_Pa");
    private static final String MEAN = "meanLoad_N";
    private static final String LIMIT = "limit";
    private static final String RELAXATION = "relaxation";
    private static final String STIFFNESS = "stiffness_N_m";
    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(Role.ACTIVE, "am", Role.ELECTROLYTE, "se"));
    /** Stiffnesses that are tried, in effective moduli times radii of electrolyte. */
    private static final double[] STIFFNESSES = {0.5, 1, 2, 4, 8};

    private final Map<Role, OverlapLaw> laws;
    private final Optional<Relaxation.Law> relaxation;

    /**
     * A picture whose particles are known.
     *
     * @param split     training or validation
     * @param structure what it shows
     * @param loads     sums of the contact forces of its particles [N], of active material first; not a number where a circle
     *                  shows no particle
     */
    public record Picture(Split split, SeenStructure structure, List<Double> loads) {

        /** Makes the list unmodifiable. */
        public Picture {
            loads = List.copyOf(loads);
        }

        private List<Row> rows(SeenStructure seen) {
            List<SeenParticle> particles = SeenParticle.of(seen);
            List<Row> rows = new ArrayList<>();
            for (int k = 0; k < particles.size(); k++) {
                if (!loads.get(k).isNaN()) {
                    rows.add(new Row(split, particles.get(k), loads.get(k)));
                }
            }
            return rows;
        }
    }

    private OverlapLoads(Map<Role, OverlapLaw> laws, Optional<Relaxation.Law> relaxation) {
        this.laws = laws;
        this.relaxation = relaxation;
    }

    /**
     * Fits.
     *
     * @param pictures training and validation pictures
     * @return nothing with fewer than {@value #LEAST_PARTICLES} particles of either kind in training pictures
     */
    public static Optional<OverlapLoads> fit(List<Picture> pictures) {
        List<Row> rows = pictures.stream().flatMap(picture -> picture.rows(picture.structure).stream()).toList();
        Map<Role, OverlapLaw> laws = new EnumMap<>(Role.class);
        for (Role role : NAMES.keySet()) {
            List<Row> own = rows.stream().filter(row -> row.particle().role() == role).toList();
            if (own.stream().filter(row -> row.split() == Split.TRAIN).count() < LEAST_PARTICLES) {
                return Optional.empty();
            }
            laws.put(role, OverlapLaw.fit(own));
        }
        List<Row> electrolyte = rows.stream().filter(row -> row.particle().role() == Role.ELECTROLYTE).toList();
        return Optional.of(new OverlapLoads(laws, Optional.empty()).mended(pictures,
                laws.get(Role.ELECTROLYTE).squaredError(electrolyte, Split.TRAIN)));
    }

    /** The same with centres relaxed so stiffly that the error of the training pictures is least, or not at all. */
    private OverlapLoads mended(List<Picture> pictures, double error) {
        double[] moduli = laws.get(Role.ELECTROLYTE).moduli();
        double scale = moduli[1] * pictures.stream().flatMap(picture -> picture.structure.electrolyte().stream())
                .mapToDouble(SeenCircle::radius).average().orElse(0);
        OverlapLoads best = this;
        double least = error;
        for (double share : scale > 0 ? STIFFNESSES : new double[0]) {
            Relaxation.Law held = new Relaxation.Law(moduli[0], moduli[1], moduli[2], share * scale);
            List<Row> rows = pictures.stream()
                    .flatMap(picture -> picture.rows(Relaxation.of(picture.structure, held)).stream())
                    .filter(row -> row.particle().role() == Role.ELECTROLYTE).toList();
            OverlapLaw law = OverlapLaw.fit(rows);
            double errorThen = law.squaredError(rows, Split.TRAIN);
            if (errorThen < least) {
                least = errorThen;
                best = new OverlapLoads(Map.of(Role.ACTIVE, laws.get(Role.ACTIVE), Role.ELECTROLYTE, law), Optional.of(held));
            }
        }
        return best;
    }

    /** The same without mending, with the moduli that go with centres as detected and with no intervals for electrolyte. */
    public Optional<OverlapLoads> asDetected() {
        return relaxation.map(law -> new OverlapLoads(Map.of(Role.ACTIVE, laws.get(Role.ACTIVE), Role.ELECTROLYTE,
                new OverlapLaw(new double[] {law.withAm(), law.withSe(), law.withWall()}, laws.get(Role.ELECTROLYTE).mean(),
                        Double.POSITIVE_INFINITY)),
                Optional.empty()));
    }

    /** What a picture shows, with the centres of electrolyte mended where that was found to help. */
    public SeenStructure mended(SeenStructure detected) {
        return relaxation.map(law -> Relaxation.of(detected, law)).orElse(detected);
    }

    /** All particles, active material first, with the overlaps that their loads are taken from; none where no rims show. */
    public List<SeenParticle> particles(SeenStructure detected) {
        List<SeenParticle> all = SeenParticle.of(detected);
        int active = detected.active().size();
        List<SeenParticle> mended = SeenParticle.of(mended(detected));
        return Stream.concat(all.stream().limit(active), mended.stream().skip(active)).toList();
    }

    /** The pairs of these {@linkplain #particles particles} that touch, and those at walls. */
    public List<PictureReading.ReadContact> contacts(SeenStructure detected) {
        int active = detected.active().size();
        return SeenContact.of(mended(detected)).stream().map(contact -> {
            boolean ofSe = contact.pair() == SeenContact.Pair.SE_SE || contact.pair() == SeenContact.Pair.SE_WALL;
            boolean withSe = contact.pair() == SeenContact.Pair.SE_SE || contact.pair() == SeenContact.Pair.AM_SE;
            double modulus = switch (contact.pair()) {
            case AM_AM -> modulus(Role.ACTIVE, 0);
            case AM_SE -> modulus(Role.ELECTROLYTE, 0);
            case SE_SE -> modulus(Role.ELECTROLYTE, 1);
            case AM_WALL -> modulus(Role.ACTIVE, 2);
            case SE_WALL -> modulus(Role.ELECTROLYTE, 2);
            };
            return new PictureReading.ReadContact(contact.first() + (ofSe ? active : 0),
                    contact.second() + (withSe ? active : 0), contact.overlap(), modulus * contact.hertz());
        }).toList();
    }

    /** The load that its overlaps tell [N]. */
    public double load(SeenParticle particle) {
        return laws.get(particle.role()).load(particle);
    }

    /** The interval that holds the load of nine particles in ten [N]; infinite ends with too few validation pictures. */
    public double[] interval(SeenParticle particle) {
        OverlapLaw law = laws.get(particle.role());
        double load = law.load(particle);
        double half = law.limit() * (load + law.mean());
        return new double[] {Double.isInfinite(half) ? Double.NEGATIVE_INFINITY : Math.max(0, load - half), load + half};
    }

    /**
     * The effective modulus of pairs [Pa].
     *
     * @param role    the kind of particle that bears the load
     * @param partner 0 for active material, 1 for electrolyte, 2 for walls
     */
    public double modulus(Role role, int partner) {
        return laws.get(role).moduli()[partner];
    }

    /** Writes the file. */
    public void save(Path folder) throws IOException {
        ObjectNode root = FILES.root();
        laws.forEach((role, law) -> {
            ObjectNode node = root.putObject(NAMES.get(role));
            put(node, law.moduli());
            node.put(MEAN, law.mean());
            if (Double.isFinite(law.limit())) {
                node.put(LIMIT, law.limit());
            } else {
                node.putNull(LIMIT);
            }
        });
        relaxation.ifPresent(law -> {
            ObjectNode node = root.putObject(RELAXATION);
            put(node, law.withAm(), law.withSe(), law.withWall());
            node.put(STIFFNESS, law.stiffness());
        });
        FILES.write(folder.resolve(FILE), root);
    }

    private static void put(ObjectNode node, double... moduli) {
        for (int k = 0; k < moduli.length; k++) {
            node.put(MODULI.get(k), moduli[k]);
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param folder folder of a model
     * @return nothing where the model reads no loads from overlaps
     * @throws org.pressling.dem.InvalidInputException if the file is damaged
     */
    public static Optional<OverlapLoads> load(Path folder) {
        if (Files.notExists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        Json root = FILES.read(folder.resolve(FILE));
        Map<Role, OverlapLaw> laws = new EnumMap<>(Role.class);
        NAMES.forEach((role, name) -> {
            Json node = root.child(name);
            double limit = node.numberOrNaN(LIMIT);
            laws.put(role, new OverlapLaw(moduli(node), node.number(MEAN),
                    Double.isNaN(limit) ? Double.POSITIVE_INFINITY : limit));
        });
        return Optional.of(new OverlapLoads(laws, root.has(RELAXATION) ? Optional.of(relaxation(root)) : Optional.empty()));
    }

    private static double[] moduli(Json node) {
        return MODULI.stream().mapToDouble(node::number).toArray();
    }

    private static Relaxation.Law relaxation(Json root) {
        Json node = root.child(RELAXATION);
        if (!(node.number(STIFFNESS) > 0)) {
            throw node.error(STIFFNESS, ValueTerm.POSITIVE);
        }
        double[] moduli = moduli(node);
        return new Relaxation.Law(moduli[0], moduli[1], moduli[2], node.number(STIFFNESS));
    }
}
