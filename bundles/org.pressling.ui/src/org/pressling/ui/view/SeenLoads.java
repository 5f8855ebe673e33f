// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.PictureReading.ReadParticle;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * The loads that were read of the particles of a picture, as colours. Those of electrolyte are a hundredth of those of active
 * material, so that colours go with the logarithm where both are read.
 */
final class SeenLoads {
    private final List<ReadParticle> particles;
    private final ColourRange range;

    /** The loads of some particles; may be none. */
    SeenLoads(List<ReadParticle> particles) {
        this.particles = List.copyOf(particles);
        StructureLook look = StructureLook.STANDARD;
        range = ColourRange.of(particles.stream().mapToDouble(ReadParticle::load).toArray(),
                showsElectrolyte() ? look.withLogarithm() : look);
    }

    boolean isEmpty() {
        return particles.isEmpty();
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
