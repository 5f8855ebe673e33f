// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;
import org.pressling.dem.PairType;

/**
 * The mechanically derived contact model without adhesion (Zunker and Kamrin, J. Mech. Phys. Solids 183, 2024, 105492 and
 * 105493; Zunker et al., Powder Technol. 2025, 120972), for two materials in one structure.
 * <p>
 * <b>Contact.</b> A rigid flat lies between two spheres, at δ₁ beneath the surface of the first and δ₂ = δ - δ₁ beneath
 * that of the second, where both press on it alike: F₁(δ₁) = F₂(δ₂). Each side is a {@link FlatContact} with its own
 * material and radius. Equal spheres share the overlap in halves. A wall is the flat itself. Where the materials differ, the
 * softer one sets the pressure, so only its side yields; the contact's area is the larger one, that of the side which has
 * taken on the other's shape.
 * <p>
 * <b>Particle.</b> It keeps its volume, and answers as a whole when it is confined: {@link FlowingBodies}. The pressure of a
 * confined particle acts on all its contact areas, beside the contact's own force.
 * <p>
 * <b>Screening.</b> Surfaces that grow meet behind others; forces and areas of a contact count by {@link
 * ContactBatch#transmission}.
 */
final class MechanicallyDerived extends YieldingLaw implements BodyLaw {

    private static final int FIRST_DEPTH = 0;
    private static final int SECOND_DEPTH = 1;
    private static final int FIRST_LARGEST = 2;
    private static final int SECOND_LARGEST = 3;
    private static final int SPRING = 4;
    private static final int AREA = 5;
    private static final int CONTACT_RADIUS = 6;

    /** Found by trial in structures without voids. */
    private static final double LARGEST_RAYLEIGH_SHARE = 0.045;

    private final PairModuli pairs;
    /** {@code [pair type][phase]}: the materials as they are in contacts of that type; null where the type has no such phase. */
    private final FlatMaterial[][] inContact;
    private final FlowingBodies bodies;

    /**
     * The law.
     *
     * @param m           materials with yield strengths
     * @param restitution nominal restitution of the dashpots, as in {@link HertzMindlin.Corrected}
     * @param bulkOnset   ψ_b
     * @param free        where displaced material goes
     */
    MechanicallyDerived(Materials m, double[] restitution, double bulkOnset, FreeSurface free) {
        super(restitution, HertzMindlin.Corrected::alpha);
        pairs = new PairModuli(m);
        FlatMaterial[] materials = m.list().stream().map(FlatMaterial::of).toArray(FlatMaterial[]::new);
        inContact = m.phases().pairTypes().stream().map(type -> inContact(type, materials)).toArray(FlatMaterial[][]::new);
        bodies = new FlowingBodies(materials, bulkOnset, free);
    }

    private MechanicallyDerived(MechanicallyDerived like, FlowingBodies bodies) {
        super(like);
        pairs = like.pairs;
        inContact = like.inContact;
        this.bodies = bodies;
    }

    @Override
    public ContactLaw inSpace() {
        return new MechanicallyDerived(this, bodies.inSpace());
    }

    @Override
    public int stateCount() {
        return 7;
    }

    @Override
    public int bodyStateCount() {
        return FlowingBodies.STATES;
    }

    @Override
    public int bodySumCount() {
        return FlowingBodies.SUMS;
    }

    @Override
    public boolean screensContacts() {
        return true;
    }

    /** Where two materials meet, the harder one stays elastic. */
    private static FlatMaterial[] inContact(PairType type, FlatMaterial[] materials) {
        FlatMaterial one = materials[type.one().index()];
        FlatMaterial other = materials[type.other().index()];
        var result = new FlatMaterial[materials.length];
        result[type.one().index()] = one.yield() > other.yield() ? one.elastic() : one;
        result[type.other().index()] = other.yield() > one.yield() ? other.elastic() : other;
        return result;
    }

    private FlatMaterial material(ContactBatch b, double[][] body, int k) {
        return inContact[b.type.index()][(int) body[FlowingBodies.MATERIAL][k]];
    }

    /** Also evaluates the first look at a structure whose particles overlap from the start. */
    @Override
    public void evaluate(ContactBatch b) {
        for (int k = 0; b.timeStep == 0 && k < b.count; k++) {
            if (b.state[FIRST_DEPTH][k] + b.state[SECOND_DEPTH][k] == 0) {
                updateHistory(b, k, new FlatContact(), new FlatContact());
            }
        }
        super.evaluate(b);
    }

    @Override
    void updateHistory(ContactBatch b) {
        var one = new FlatContact();
        var other = new FlatContact();
        for (int k = 0; k < b.count; k++) {
            updateHistory(b, k, one, other);
        }
    }

    private void updateHistory(ContactBatch b, int k, FlatContact one, FlatContact other) {
        one.of(material(b, b.firstBody, k), b.firstBody[SURFACE_RADIUS][k], b.state[FIRST_LARGEST][k]);
        if (b.type.isWall()) {
            one.press(b.overlap[k]);
            b.state[FIRST_DEPTH][k] = b.overlap[k];
            b.state[FIRST_LARGEST][k] = Math.max(b.state[FIRST_LARGEST][k], b.overlap[k]);
        } else {
            other.of(material(b, b.secondBody, k), b.secondBody[SURFACE_RADIUS][k], b.state[SECOND_LARGEST][k]);
            placeFlat(b, k, one, other);
        }
        keepForces(b, k, one, other);
    }

    private void placeFlat(ContactBatch b, int k, FlatContact one, FlatContact other) {
        double overlap = b.overlap[k];
        double before = b.state[FIRST_DEPTH][k] + b.state[SECOND_DEPTH][k];
        double share = before > 0 ? b.state[FIRST_DEPTH][k] / before : elasticFraction(b, k);
        double firstLargest = b.state[FIRST_LARGEST][k];
        double secondLargest = b.state[SECOND_LARGEST][k];
        double depth = SharedFlat.place(one, other, overlap, share * overlap, firstLargest, secondLargest);
        b.state[FIRST_DEPTH][k] = depth;
        b.state[SECOND_DEPTH][k] = overlap - depth;
        b.state[FIRST_LARGEST][k] = Math.max(firstLargest, depth);
        b.state[SECOND_LARGEST][k] = Math.max(secondLargest, overlap - depth);
    }

    /** δ₁/δ of two sides that are Hertz contacts with their flat: δ₁/δ₂ = ((E₂*² R₂)/(E₁*² R₁))^⅓. */
    private double elasticFraction(ContactBatch b, int k) {
        double one = material(b, b.firstBody, k).modulus();
        double other = material(b, b.secondBody, k).modulus();
        double ratio = Math.cbrt(other * other * b.secondBody[SURFACE_RADIUS][k]
                / (one * one * b.firstBody[SURFACE_RADIUS][k]));
        return ratio / (1 + ratio);
    }

    /** Keeps what both sides bear, with the pressure of confined bodies, and on which area. */
    private void keepForces(ContactBatch b, int k, FlatContact one, FlatContact other) {
        double area = one.area(b.state[FIRST_DEPTH][k], b.state[FIRST_LARGEST][k]);
        double own = one.force;
        double radius = one.radius;
        double bulk = b.firstBody[FlowingBodies.BULK_PRESSURE][k];
        if (!b.type.isWall()) {
            area = Math.max(area, other.area(b.state[SECOND_DEPTH][k], b.state[SECOND_LARGEST][k]));
            own = (own + other.force) / 2;
            radius = Math.max(radius, other.radius);
            bulk = sharedPressure(b, k);
        }
        double force = b.transmission[k] * (own + bulk * area);
        b.state[SPRING][k] = force;
        b.state[AREA][k] = force > 0 ? b.transmission[k] * area : 0;
        b.state[CONTACT_RADIUS][k] = b.transmission[k] * radius;
    }

    @Override
    void springs(ContactBatch b, double[] force, double[] stiffness) {
        double factor = 4.0 / 3.0 * pairs.normal[b.type.index()];
        for (int k = 0; k < b.count; k++) {
            force[k] = b.state[SPRING][k];
            stiffness[k] = factor * b.state[CONTACT_RADIUS][k];
        }
    }

    /**
     * What two confined bodies press on each other with: the mean for equal materials; next to a rigid body the pressure of the
     * other one alone, as at a wall.
     */
    private double sharedPressure(ContactBatch b, int k) {
        double one = material(b, b.firstBody, k).modulus();
        double other = material(b, b.secondBody, k).modulus();
        return (b.firstBody[FlowingBodies.BULK_PRESSURE][k] * other + b.secondBody[FlowingBodies.BULK_PRESSURE][k] * one)
                / (one + other);
    }

    @Override
    public void storedEnergy(ContactBatch b, double[] energy) {
        var contact = new FlatContact();
        for (int k = 0; k < b.count; k++) {
            double sum = storedEnergy(b, b.firstBody, k, b.state[FIRST_DEPTH][k], b.state[FIRST_LARGEST][k], contact);
            double perArea = b.firstBody[FlowingBodies.BULK_ENERGY_PER_AREA][k];
            if (!b.type.isWall()) {
                sum += storedEnergy(b, b.secondBody, k, b.state[SECOND_DEPTH][k], b.state[SECOND_LARGEST][k], contact);
                perArea += b.secondBody[FlowingBodies.BULK_ENERGY_PER_AREA][k];
            }
            energy[k] = b.transmission[k] * sum + b.state[AREA][k] * perArea;
        }
    }

    private double storedEnergy(ContactBatch b, double[][] body, int k, double depth, double largest,
            FlatContact contact) {
        return contact.of(material(b, body, k), body[SURFACE_RADIUS][k], largest).storedEnergy(depth);
    }

    @Override
    public void areas(ContactBatch b, double[] area) {
        System.arraycopy(b.state[AREA], 0, area, 0, b.count);
    }

    /** As for the {@link FlatContact} of the side that uses more. */
    @Override
    public void utilisation(ContactBatch b, double[] utilisation) {
        for (int k = 0; k < b.count; k++) {
            double one = FlatContact.utilisation(b.state[FIRST_DEPTH][k], b.firstBody[SURFACE_RADIUS][k]);
            utilisation[k] = b.type.isWall() ? one : Math.max(one,
                    FlatContact.utilisation(b.state[SECOND_DEPTH][k], b.secondBody[SURFACE_RADIUS][k]));
        }
    }

    @Override
    double tangentialRatio(ContactBatch b) {
        return 6 * pairs.shear[b.type.index()] / pairs.normal[b.type.index()];
    }

    /** Bodies that are confined are stiffer than their contacts, and answer a step late. */
    @Override
    public double largestRayleighShare() {
        return Math.min(LARGEST_RAYLEIGH_SHARE, super.largestRayleighShare());
    }

    @Override
    public void depths(ContactBatch b, double[] depth) {
        System.arraycopy(b.state[FIRST_DEPTH], 0, depth, 0, b.count);
    }

    @Override
    public void begin(Bodies all) {
        bodies.begin(all);
    }

    @Override
    public void contribute(ContactBatch b, double[][] toFirst, double[][] toSecond) {
        for (int k = 0; k < b.count; k++) {
            contribute(b, k, b.firstBody, b.state[FIRST_DEPTH], toFirst);
            if (!b.type.isWall()) {
                contribute(b, k, b.secondBody, b.state[SECOND_DEPTH], toSecond);
            }
        }
    }

    private void contribute(ContactBatch b, int k, double[][] body, double[] depths, double[][] sums) {
        bodies.contribute(k, body[SURFACE_RADIUS][k], depths[k], b.transmission[k], sums);
        sums[FlowingBodies.MOMENT][k] = b.state[SPRING][k] * (body[SURFACE_RADIUS][k] - depths[k]);
        sums[FlowingBodies.AREAS][k] = b.state[AREA][k];
    }

    @Override
    public double volumeRatio(Bodies all, int i) {
        return bodies.volumeRatio(all, i);
    }

    @Override
    public void advance(Bodies all, int from, int to) {
        bodies.advance(all, from, to);
    }
}
