// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * A plane cut out of a body, to be pressed as a structure of the plane: the circles of the spheres that it cuts, of radius
 * √(r² − h²) at a distance h from their centres. Spheres that it merely grazes leave slivers, which a press would follow with the
 * small
 * time step that they need; they are left out.
 *
 * @param plane the circles that are kept, in the box of the section
 * @param cut   number of circles in the section
 * @param left  number of those that were left out
 */
public record PlaneSlice(Structure plane, int cut, int left) {

    private static final String TABLE = ".csv";

    /** What the name of a written plane may end in. */
    public static final List<String> ENDINGS = List.of(".dump", TABLE);

    /**
     * Share of the smallest sphere's radius below which circles are left out if nothing else is said. A fifth leaves out 2 % of
     * the circles of equal spheres, and 3/8 · 0.2⁴ = 0.06 % of their area.
     */
    public static final double SLIVER = 0.2;

    /**
     * Cuts a body.
     *
     * @param body    spheres in a box with a depth
     * @param section where
     * @param least   radius in m below which circles are left out
     * @throws org.pressling.dem.InvalidInputException when the body has no depth, the section does not meet it, or no circle is
     *                                                 kept
     */
    public static PlaneSlice of(Structure body, Section section, double least) {
        Structure discs = section.cut(body).discs();
        Particles all = discs.particles();
        int[] kept = IntStream.range(0, all.count()).filter(i -> all.radius[i] >= least).toArray();
        if (kept.length == 0) {
            throw ImportProblem.NOTHING_CUT.of(all.count()).exception();
        }
        Particles particles = new Particles(all.phases(), kept.length);
        for (int i = 0; i < kept.length; i++) {
            int from = kept[i];
            particles.set(i, all.phaseOf(from), all.x[from], all.y[from], all.radius[from]);
        }
        return new PlaneSlice(new Structure(discs.box(), particles), all.count(), all.count() - kept.length);
    }

    /**
     * Writes the plane as a file of particles.
     *
     * @param folder where to
     * @param name   of the file: with the ending .csv a {@linkplain CsvExporter table}, which has no box, with .dump a
     *               {@linkplain LammpsDumpExporter dump}
     * @return the file
     * @throws IOException              when it cannot be written
     * @throws IllegalArgumentException when the name has another ending
     */
    public Path write(Path folder, String name) throws IOException {
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
        StructureExporter exporter = ending.equals(TABLE) ? new CsvExporter() : new LammpsDumpExporter();
        return exporter.write(ExportedStructure.of(plane, Optional.empty(), new Contacts(plane.phases(), 0)), folder,
                name.substring(0, name.length() - ending.length())).getFirst();
    }

    /** {@link #SLIVER} of the smallest radius of a body, in m. */
    public static double sliver(Particles body) {
        return SLIVER * Arrays.stream(body.radius).min().orElse(0);
    }
}
