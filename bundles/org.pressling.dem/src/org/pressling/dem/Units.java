// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The usual units, by their symbols. Others come with what uses them: see {@link Unit}. */
public final class Units {
    private static final List<Unit> USUAL = List.of(Unit.NONE,
            new Unit("pm", "pm", 1e-12), Unit.NANOMETRE, Unit.MICROMETRE, new Unit("mm", "mm", 1e-3), new Unit("cm", "cm", 1e-2),
            Unit.METRE,
            new Unit("nm2", "nm²", 1e-18), Unit.SQUARE_MICROMETRE, new Unit("mm2", "mm²", 1e-6), new Unit("m2", "m²", 1),
            Unit.AREA_PER_VOLUME,
            new Unit("uN", "µN", 1e-6), Unit.MILLINEWTON, Unit.NEWTON, Unit.NEWTON_PER_METRE,
            Unit.PASCAL, new Unit("kPa", "kPa", 1e3), Unit.MEGAPASCAL, Unit.GIGAPASCAL,
            Unit.MICROSECOND, new Unit("ms", "ms", 1e-3), Unit.SECOND,
            Unit.NANOJOULE, new Unit("uJ", "µJ", 1e-6), new Unit("mJ", "mJ", 1e-3), Unit.JOULE_PER_SQUARE_METRE,
            Unit.RADIAN, new Unit("deg", "°", Math.PI / 180), Unit.RADIAN_PER_SECOND, Unit.METRE_PER_SECOND,
            Unit.KILOGRAM_PER_CUBIC_METRE, new Unit("g_per_cm3", "g/cm³", 1e3), Unit.SIEMENS_PER_METRE,
            new Unit("mS_per_cm", "mS/cm", 0.1),
            new Unit("percent", "%", 1e-2));
    /** The longest first: what ends in {@code rad_per_s} ends in {@code s} too. */
    private static final List<Unit> SUFFIXES = USUAL.stream().filter(unit -> !unit.isNone())
            .sorted(Comparator.comparingInt((Unit unit) -> unit.symbol().length()).reversed()).toList();

    private Units() {
    }

    /** {@return the usual units, the empty one among them} */
    public static List<Unit> usual() {
        return USUAL;
    }

    /**
     * Finds a unit.
     *
     * @param symbol its symbol in files, or as it is printed
     * @return the unit, if it is a usual one
     */
    public static Optional<Unit> find(String symbol) {
        return USUAL.stream().filter(unit -> unit.symbol().equals(symbol) || unit.printed().equals(symbol)).findFirst();
    }

    /**
     * The unit that a file names.
     *
     * @param symbol its symbol
     * @return the usual unit of that symbol, or one of unknown size
     */
    public static Unit named(String symbol) {
        return find(symbol).orElseGet(() -> new Unit(symbol, symbol, Double.NaN));
    }

    /**
     * The usual unit that a heading ends in, where nothing but the heading tells of it.
     *
     * @param heading heading of a column, such as {@code spin_rad_per_s}
     * @return the unit of the longest symbol behind an underscore that leaves a name before it; {@link Unit#NONE} if
     *         there is none
     */
    public static Unit endOf(String heading) {
        return SUFFIXES.stream().filter(unit -> heading.endsWith('_' + unit.symbol())
                && heading.length() > unit.symbol().length() + 1).findFirst().orElse(Unit.NONE);
    }
}
