// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/** The loads that were read of the particles of a picture as comma-separated values: a row for each particle. */
public final class ParticleTable {
    private static final List<String> COLUMNS = List.of("x_um", "y_um", "radius_um", "seen", "force_sum_mN", "lower_mN",
            "upper_mN", "phase");

    private ParticleTable() {
    }

    /**
     * The table.
     *
     * @param particles the particles, see {@link PictureReading#particles()}
     * @return lines with a heading: centre from the lower left corner of the picture and radius, the share of the rim that is
     *         seen, the load and the ends of its interval (empty where there is none), and AM or SE
     */
    public static String csv(List<PictureReading.ReadParticle> particles) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = new CsvWriter(text, COLUMNS)) {
            for (PictureReading.ReadParticle particle : particles) {
                csv.row(um(particle.circle().x()), um(particle.circle().y()), um(particle.circle().radius()),
                        particle.circle().seen(), mn(particle.load()), mn(particle.lower()), mn(particle.upper()),
                        particle.role() == Role.ACTIVE ? "AM" : "SE");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but memory
        }
        return text.toString();
    }

    private static double um(double metres) {
        return Unit.MICROMETRE.fromSi(metres);
    }

    private static Object mn(double newtons) {
        return Double.isFinite(newtons) ? Unit.MILLINEWTON.fromSi(newtons) : "";
    }
}
