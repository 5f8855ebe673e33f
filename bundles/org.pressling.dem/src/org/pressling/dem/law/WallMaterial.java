// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import java.util.OptionalDouble;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/**
 * What walls are made of, as far as contacts know of it: a wall is plane and does not move under load, but its surface may give
 * way like that of a half-space of its own material. By default it is of the material of whatever touches it.
 */
final class WallMaterial {

    private static final Setting MODULUS = Setting.number("wall_youngs_modulus", Unit.PASCAL, 0, 0, 1e15,
            LawMeaning.WALL_YOUNGS_MODULUS).added();
    private static final Setting POISSON = Setting.number("wall_poisson_ratio", Unit.NONE, 0.3, 0, 0.49,
            LawMeaning.WALL_POISSON_RATIO).added();
    private static final Setting YIELD = Setting.number("wall_yield_strength", Unit.PASCAL, 0, 0, 1e14,
            LawMeaning.WALL_YIELD_STRENGTH).added();
    /** For laws that a density means nothing to: walls have no mass. */
    private static final double ANY_DENSITY = 1;

    private WallMaterial() {
    }

    static List<Setting> settings() {
        return List.of(MODULUS, POISSON, YIELD);
    }

    /**
     * The materials with the walls that settings tell.
     *
     * @throws InvalidInputException when the walls' yield strength is not below their modulus
     */
    static Materials of(Materials m, Settings s) {
        double modulus = s.number(MODULUS.name());
        double yield = s.number(YIELD.name());
        return modulus == 0 ? m : m.withWall(new Material("wall", modulus, s.number(POISSON.name()), ANY_DENSITY,
                yield > 0 ? OptionalDouble.of(yield) : OptionalDouble.empty()));
    }

    /**
     * Requires walls without a material of their own.
     *
     * @throws InvalidInputException otherwise
     */
    static void requireRigid(Materials m, String law) {
        if (m.wall().isPresent()) {
            throw LawProblem.RIGID_WALL.of(law, MODULUS.name()).exception();
        }
    }

    /**
     * How much shorter steps must be for the walls' sake: dashpots and springs of a stiffer contact bear shorter steps, as the
     * root of its modulus E*.
     */
    static double stepFactor(Materials m) {
        if (m.wall().isEmpty()) {
            return 1;
        }
        var plain = new PairModuli(new Materials(m.phases(), m.list()));
        var walled = new PairModuli(m);
        return m.phases().list().stream().mapToInt(phase -> m.phases().withWall(phase).index())
                .mapToDouble(k -> Math.sqrt(plain.normal[k] / walled.normal[k])).reduce(1, Math::min);
    }
}
