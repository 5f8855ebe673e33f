// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.learning.places.PlaceLoads;
import org.pressling.learning.trust.PictureReading.ReadParticle;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * The loads that were read of the particles of a picture, and of its electrolyte from place to place, as colours. Those of
 * electrolyte are a hundredth of those of active material, so that colours go with the logarithm where both are read.
 */
final class SeenLoads {
    /** What is shown where nothing was read. */
    static final SeenLoads NONE = new SeenLoads(List.of(), Optional.empty());

    private final List<ReadParticle> particles;
    private final Optional<PlaceLoads> places;
    private final ColourRange range;

    /**
     * What was read of a picture.
     *
     * @param particles the particles; may be none
     * @param places    the electrolyte from place to place, where the model reads that
     */
    SeenLoads(List<ReadParticle> particles, Optional<PlaceLoads> places) {
        this.particles = List.copyOf(particles);
        this.places = places.filter(read -> read.loads().length > 0);
        StructureLook look = StructureLook.STANDARD;
        DoubleStream borne = this.places.map(read -> DoubleStream.of(read.loads())).orElse(DoubleStream.empty());
        range = ColourRange.of(DoubleStream.concat(particles.stream().mapToDouble(ReadParticle::load), borne).toArray(),
                showsElectrolyte() || this.places.isPresent() ? look.withLogarithm() : look);
    }

    boolean isEmpty() {
        return particles.isEmpty() && places.isEmpty();
    }

    private boolean showsElectrolyte() {
        return particles.stream().anyMatch(particle -> particle.role() == Role.ELECTROLYTE);
    }

    /** What the colours stand for. */
    ColourKey key() {
        return ColourKey.of(Messages.Predict_loads, range, Unit.MILLINEWTON::fromSi, range.logarithmic(), Palette.AMOUNT);
    }

    /** How many of which kind were read, and what no picture tells. */
    String summary() {
        long active = particles.stream().filter(particle -> particle.role() == Role.ACTIVE).count();
        if (places.isPresent()) {
            return NLS.bind(Messages.Predict_loadsOfPlaces, Long.valueOf(active));
        }
        return showsElectrolyte()
                ? NLS.bind(Messages.Predict_loadsOfBoth, Long.valueOf(active), Long.valueOf(particles.size() - active))
                : NLS.bind(Messages.Predict_loadsOfAm, Long.valueOf(active));
    }

    /** The particles over their picture. */
    List<PictureDisc> discs(GrayImage picture) {
        double pixel = picture.pixelSize();
        return particles.stream().map(particle -> new PictureDisc(particle.circle().x() / pixel,
                picture.height() - particle.circle().y() / pixel, particle.circle().radius() / pixel,
                Palette.AMOUNT.at(range.place(particle.load())), text(particle))).toList();
    }

    /** The places over their picture. */
    List<PictureSquare> squares(GrayImage picture) {
        return places.map(read -> squares(read, picture)).orElse(List.of());
    }

    private List<PictureSquare> squares(PlaceLoads read, GrayImage picture) {
        double pixel = picture.pixelSize();
        return IntStream.range(0, read.loads().length).mapToObj(i -> {
            ElectrolyteCells.Cell cell = read.cells().cells().get(i);
            double load = read.loads()[i];
            return new PictureSquare(cell.x() / pixel, picture.height() - cell.y() / pixel, read.cells().edge() / pixel,
                    Palette.AMOUNT.at(range.place(load)), NLS.bind(Messages.Predict_placeLoad, millinewtons(load)));
        }).toList();
    }

    private static String text(ReadParticle particle) {
        String name = particle.role() == Role.ACTIVE ? "AM" : "SE";
        String radius = LocalTexts.number(Unit.MICROMETRE.fromSi(particle.circle().radius()));
        String load = millinewtons(particle.load());
        return Double.isFinite(particle.lower()) && Double.isFinite(particle.upper())
                ? NLS.bind(Messages.Predict_loadWithin,
                        new Object[] {name, radius, load, millinewtons(particle.lower()), millinewtons(particle.upper())})
                : NLS.bind(Messages.Predict_load, new Object[] {name, radius, load});
    }

    private static String millinewtons(double newtons) {
        return LocalTexts.number(Unit.MILLINEWTON.fromSi(newtons));
    }
}
