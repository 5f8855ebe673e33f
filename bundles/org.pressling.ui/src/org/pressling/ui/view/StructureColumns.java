// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.ui.Messages;
import org.pressling.ui.PairWords;

/**
 * What is told of the particles and contacts of a structure, with the names that it has in the files of a run. Particles are
 * numbered as there, from 0.
 */
final class StructureColumns {
    /** Names of the walls in files; that of wall {@code -1 - k} of {@link Contacts} at place k. */
    private static final List<String> WALLS = List.of("left", "right", "bottom", "top", "front", "back");
    private static final List<String> WALL_NAMES = List.of(Messages.Wall_left, Messages.Wall_right, Messages.Wall_bottom,
            Messages.Wall_top, Messages.Wall_front, Messages.Wall_back);

    private StructureColumns() {
    }

    /** Columns of all particles of the sample of a scene, those outside a section as well. */
    static List<NumberColumn> particles(StructureScene scene) {
        Particles p = scene.state().structure().particles();
        ParticleMeasures m = scene.state().measures();
        List<NumberColumn> columns = new ArrayList<>();
        columns.add(NumberColumn.of(Messages.Table_particle, "particle", Integer::valueOf));
        columns.add(NumberColumn.of(Messages.Colour_phase, "phase", i -> p.phaseOf(i).name()));
        columns.addAll(place(scene, p.x, p.y, p.z));
        columns.add(NumberColumn.of(Messages.Table_radius, "radius", Unit.MICROMETRE, i -> p.radius[i]));
        columns.add(NumberColumn.of(Messages.Table_coordination, "contacts",
                i -> Integer.valueOf(m.particleContacts(i) + m.wallContacts[i])));
        for (ParticleColour load : List.of(ParticleColour.FORCE_SUM, ParticleColour.PRESSURE, ParticleColour.STRESS_XX,
                ParticleColour.MEAN_STRESS)) {
            columns.add(column(scene, load));
        }
        if (!scene.loads().isEmpty()) {
            columns.add(column(scene, ParticleColour.LOAD_READ));
            columns.add(column(scene, ParticleColour.LOAD_DIFFERENCE));
        }
        return columns;
    }

    private static NumberColumn column(StructureScene scene, ParticleColour load) {
        double[] values = load.values(scene.state(), scene.loads());
        return NumberColumn.of(load.label(), column(load), load.unit(scene.pressures()), i -> values[i]);
    }

    private static String column(ParticleColour load) {
        return load == ParticleColour.PRESSURE ? "mean_pressure" : load.name().toLowerCase(Locale.ROOT);
    }

    /** Columns of all contacts of the sample of a scene. */
    static List<NumberColumn> contacts(StructureScene scene) {
        Contacts c = scene.state().contacts();
        List<NumberColumn> columns = new ArrayList<>();
        columns.add(NumberColumn.of(Messages.Table_particle, "first", k -> Integer.valueOf(c.first[k])));
        columns.add(new NumberColumn(Messages.Table_partner, "second",
                k -> c.isWall(k) ? WALLS.get(-1 - c.second[k]) : Integer.valueOf(c.second[k]),
                k -> c.isWall(k) ? WALL_NAMES.get(-1 - c.second[k]) : Integer.toString(c.second[k])));
        columns.add(new NumberColumn(Messages.Table_pair, "pair", k -> c.pairType(k).name(),
                k -> PairWords.of(c.pairType(k))));
        columns.add(NumberColumn.of(Messages.Table_normalForce, "normal_force", Unit.MILLINEWTON, k -> c.normalForce[k]));
        columns.add(NumberColumn.of(Messages.Table_tangentialForce, "tangential_force", Unit.MILLINEWTON,
                k -> c.tangentialForce[k]));
        columns.add(NumberColumn.of(Messages.Table_area, "area", Unit.SQUARE_MICROMETRE, k -> c.area[k]));
        columns.add(NumberColumn.of(Messages.Table_overlap, "overlap", Unit.MICROMETRE, k -> c.overlap[k]));
        columns.add(NumberColumn.of(Messages.Table_pressure, "pressure", scene.pressures().unit(), k -> c.pressure[k]));
        columns.addAll(place(scene, c.x, c.y, c.z));
        return columns;
    }

    private static List<NumberColumn> place(StructureScene scene, double[] x, double[] y, double[] z) {
        List<NumberColumn> place = new ArrayList<>();
        place.add(NumberColumn.of("x", "x", Unit.MICROMETRE, i -> x[i]));
        place.add(NumberColumn.of("y", "y", Unit.MICROMETRE, i -> y[i]));
        if (scene.state().structure().box().isSpace()) {
            place.add(NumberColumn.of("z", "z", Unit.MICROMETRE, i -> z[i]));
        }
        return place;
    }
}
