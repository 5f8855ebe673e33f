// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.Locale;

import org.pressling.dem.Material;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Input files for LAMMPS that say the same as our own work. Three things to be minded, found against the version of
 * 29 September 2021 and told in docs/convergence.md: unlike types need an equivalent material, as mixing leaves them
 * wrong; walls with {@code hertz/material} take E/(2(1-ν)) for E*, so E is divided by 1+ν and the tangential stiffness
 * is given; the option is spelt {@code mindlin/force}.
 */
final class LammpsDeck {

    static final String INPUT = "press.in";
    static final String DATA = "press.data";
    static final String DUMP = "end.dump";

    private static final String TANGENTIAL = " tangential mindlin/force %s 1.0 " + PressWork.FRICTION + " damping tsuji";

    private LammpsDeck() {
    }

    /** The script. */
    static String input(PressWork work) {
        Material am = PressWork.MATERIALS.of(Phase.AM);
        Material se = PressWork.MATERIALS.of(Phase.SE);
        double width = work.start().box().width();
        var text = new StringBuilder("""
                units si
                dimension 2
                atom_style sphere
                boundary f f p
                newton off
                comm_modify vel yes
                """);
        add(text, "read_data %s", DATA);
        // Like our own lists: a skin of a tenth of the small diameter, rebuilt when something has moved half of it.
        text.append("neighbor 1e-7 bin\nneigh_modify delay 0 every 1 check yes\npair_style granular\n");
        add(text, "pair_coeff 1 1 %s", pair(am.youngsModulus(), am.poissonRatio()));
        add(text, "pair_coeff 2 2 %s", pair(se.youngsModulus(), se.poissonRatio()));
        add(text, "pair_coeff 1 2 %s", unlike(am, se));
        text.append("group am type 1\ngroup se type 2\n");
        add(text, "variable push equal vdisplace(0,%s)", -work.wallSpeed());
        add(text, "region right plane %s 0 0 -1 0 0 side in move v_push NULL NULL units box", width);
        wall(text, "am", am, "xplane 0 NULL");
        wall(text, "se", se, "xplane 0 NULL");
        if (!work.start().box().periodicY()) {
            String planes = "yplane 0 " + work.start().box().height();
            wall(text, "am", am, planes);
            wall(text, "se", se, planes);
        }
        add(text, "fix amright am wall/gran/region granular %s region right", wallLaw(am));
        add(text, "fix seright se wall/gran/region granular %s region right", wallLaw(se));
        text.append("fix motion all nve/sphere\nfix plane all enforce2d\n");
        add(text, "timestep %s", work.timeStep());
        add(text, "thermo %d", work.steps());
        add(text, "run %d", work.steps());
        add(text, "write_dump all custom %s id x y modify sort id format float %%.17g", DUMP);
        return text.toString();
    }

    private static String pair(double youngsModulus, double poissonRatio) {
        return "hertz/material " + youngsModulus + " " + PressWork.RESTITUTION + " " + poissonRatio
                + String.format(Locale.ROOT, TANGENTIAL, "NULL");
    }

    /** The one material that, in contact with itself, has the E* and G* of the two. */
    private static String unlike(Material a, Material b) {
        double normal = 1 / ((1 - a.poissonRatio() * a.poissonRatio()) / a.youngsModulus()
                + (1 - b.poissonRatio() * b.poissonRatio()) / b.youngsModulus());
        double shear = 1 / ((2 - a.poissonRatio()) / a.shearModulus() + (2 - b.poissonRatio()) / b.shearModulus());
        double ratio = shear / normal;
        double poisson = (1 - 4 * ratio) / (1 - 2 * ratio);
        return pair(2 * (1 - poisson * poisson) * normal, poisson);
    }

    private static String wallLaw(Material m) {
        double shear = m.shearModulus() / (2 * (2 - m.poissonRatio()));
        return "hertz/material " + m.youngsModulus() / (1 + m.poissonRatio()) + " " + PressWork.RESTITUTION + " "
                + m.poissonRatio() + String.format(Locale.ROOT, TANGENTIAL, Double.toString(8 * shear));
    }

    private static void wall(StringBuilder text, String group, Material m, String planes) {
        add(text, "fix %s%s %s wall/gran granular %s %s", group, planes.charAt(0), group, wallLaw(m), planes);
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** The particles; particle i has the id i + 1, AM is type 1 and SE type 2. */
    static String data(Structure s) {
        Particles p = s.particles();
        var text = new StringBuilder(100 * p.count());
        add(text, "Pressling bench\n\n%d atoms\n2 atom types", p.count());
        add(text, "0 %s xlo xhi\n0 %s ylo yhi\n-1e-6 1e-6 zlo zhi\n\nAtoms # sphere\n", s.box().width(),
                s.box().height());
        for (int i = 0; i < p.count(); i++) {
            text.append(i + 1).append(' ').append(p.phase[i] + 1).append(' ').append(2 * p.radius[i]).append(' ')
                    .append(PressWork.MATERIALS.of(p.phaseOf(i)).density()).append(' ').append(p.x[i]).append(' ')
                    .append(p.y[i]).append(" 0\n");
        }
        return text.toString();
    }
}
