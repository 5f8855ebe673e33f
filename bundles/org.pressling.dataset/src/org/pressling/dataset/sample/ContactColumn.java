// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pressling.dem.Contacts;
import org.pressling.dem.Unit;

/**
 * A column of numbers of contacts.
 *
 * @param name   its name without the unit
 * @param unit   the unit that it has in a CSV file
 * @param values the numbers of all contacts in SI, to be read and to be filled
 * @param finite whether each must be a number: the pressure of a contact without area is none
 */
record ContactColumn(String name, Unit unit, Function<Contacts, double[]> values, boolean finite) {
    private static final List<ContactColumn> PLANE = List.of(of("overlap", Unit.MICROMETRE, c -> c.overlap),
            of("normal_force", Unit.MILLINEWTON, c -> c.normalForce),
            of("tangential_force", Unit.MILLINEWTON, c -> c.tangentialForce), of("normal_x", Unit.NONE, c -> c.normalX),
            of("normal_y", Unit.NONE, c -> c.normalY), of("x", Unit.MICROMETRE, c -> c.x), of("y", Unit.MICROMETRE, c -> c.y),
            of("area", Unit.SQUARE_MICROMETRE, c -> c.area),
            new ContactColumn("pressure", Unit.GIGAPASCAL, c -> c.pressure, false));
    /** What contacts in space have besides. */
    private static final List<ContactColumn> SPACE = List.of(of("normal_z", Unit.NONE, c -> c.normalZ),
            of("z", Unit.MICROMETRE, c -> c.z), of("tangential_x", Unit.MILLINEWTON, c -> c.tangentialX),
            of("tangential_y", Unit.MILLINEWTON, c -> c.tangentialY), of("tangential_z", Unit.MILLINEWTON, c -> c.tangentialZ));

    private static ContactColumn of(String name, Unit unit, Function<Contacts, double[]> values) {
        return new ContactColumn(name, unit, values, true);
    }

    /** All of them, in their order. */
    static List<ContactColumn> all(boolean space) {
        return space ? Stream.concat(PLANE.stream(), SPACE.stream()).toList() : PLANE;
    }

    String heading() {
        return unit.column(name);
    }

    String text(Contacts contacts, int row) {
        return unit.format(values.apply(contacts)[row]);
    }
}
