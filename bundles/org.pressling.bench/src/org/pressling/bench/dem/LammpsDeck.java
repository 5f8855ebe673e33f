// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.Locale;

import org.pressling.dem.Box;
import org.pressling.dem.Material;
import org.pressling.dem.Phase;

/**
 * Scripts for LAMMPS that say the same as our own work. Three things to be minded, found against the version of
 * 29 September 2021 and told in docs/agreement.md: unlike types need an equivalent material, as mixing leaves them
 * wrong; walls with {@code hertz/material} take E/(2(1-ν)) for E*, so walls are given by stiffness instead; the option is
 * spelt {@code mindlin/force}. The particles are a data file of {@link
 * org.pressling.dataset.interchange.LammpsDataExporter}.
 */
final class LammpsDeck {

    static final String INPUT = "press.in";
    static final String DATA_NAME = "press";
    static final String DATA = DATA_NAME + ".data";
    /** Particles at the end. */
    static final String DUMP = "end.dump";
    /** Particles every so many steps, if the script is watched. */
    static final String STATES = "states.dump";
    /** Forces of the particles on the moving wall, both phases, every so many steps, if the script is watched. */
    static final String WALL = "wall.txt";
    /** Contacts at the end, if the script is watched. */
    static final String PAIRS = "pairs.dump";
    /** What the columns of {@link #PAIRS} hold. */
    static final String PAIR_VALUES = "patom1 patom2 force p1 p2 p3";

    private static final String TANGENTIAL = " tangential mindlin/force %s 1.0 " + PressWork.FRICTION + " damping tsuji";

    private LammpsDeck() {
    }

    /** The script, which writes {@link #DUMP}. */
    static String input(PressWork work) {
        return input(work, "", "");
    }

    /**
     * The same, which also writes {@link #STATES} and {@link #WALL} every {@code every} steps, and {@link #PAIRS}. It takes
     * longer, so it is not for comparing times.
     */
    static String watched(PressWork work, int every) {
        var text = new StringBuilder();
        text.append("compute wall all reduce sum f_amright[2] f_seright[2]\n");
        add(text, "fix wall all ave/time %d 1 %d c_wall[1] c_wall[2] file %s format \" %%.17g\"", every, every, WALL);
        add(text, "dump states all custom %d %s id type x y z radius vx vy vz omegax omegay omegaz", every, STATES);
        text.append("dump_modify states sort id format float %.17g\n");
        text.append("compute ids all property/local patom1 patom2 cutoff radius\n");
        text.append("compute forces all pair/local force p1 p2 p3 cutoff radius\n");
        add(text, "dump pairs all local %d %s c_ids[1] c_ids[2] c_forces[1] c_forces[2] c_forces[3] c_forces[4]",
                work.steps(), PAIRS);
        text.append("dump_modify pairs format float %.17g\n");
        return input(work, " contacts", text.toString());
    }

    /**
     * The script.
     *
     * @param work   what to do
     * @param wall   what to add to every wall
     * @param watch  what to add before the run
     */
    private static String input(PressWork work, String wall, String watch) {
        Material am = PressWork.MATERIALS.of(Phase.AM);
        Material se = PressWork.MATERIALS.of(Phase.SE);
        Box box = work.start().box();
        var text = new StringBuilder("units si\n");
        add(text, "dimension %d", box.isSpace() ? 3 : 2);
        text.append("atom_style sphere\n");
        add(text, "boundary f %s %s", box.periodicY() ? "p" : "f", box.isSpace() && !box.periodicZ() ? "f" : "p");
        text.append("newton off\ncomm_modify vel yes\n");
        add(text, "read_data %s", DATA);
        // Like our own lists: a skin of a tenth of the small diameter, rebuilt when something has moved half of it.
        text.append("neighbor 1e-7 bin\nneigh_modify delay 0 every 1 check yes\npair_style granular\n");
        add(text, "pair_coeff 1 1 %s", pair(am.youngsModulus(), am.poissonRatio()));
        add(text, "pair_coeff 2 2 %s", pair(se.youngsModulus(), se.poissonRatio()));
        add(text, "pair_coeff 1 2 %s", unlike(am, se));
        text.append("group am type 1\ngroup se type 2\n");
        add(text, "variable push equal vdisplace(0,%s)", -work.wallSpeed());
        add(text, "region right plane %s 0 0 -1 0 0 side in move v_push NULL NULL units box", box.width());
        walls(text, "xplane 0 NULL" + wall);
        if (!box.periodicY()) {
            walls(text, "yplane 0 " + box.height() + wall);
        }
        if (box.isSpace() && !box.periodicZ()) {
            walls(text, "zplane 0 " + box.depth() + wall);
        }
        add(text, "fix amright am wall/gran/region granular %s region right%s", wallLaw(am), wall);
        add(text, "fix seright se wall/gran/region granular %s region right%s", wallLaw(se), wall);
        text.append("fix motion all nve/sphere\n").append(box.isSpace() ? "" : "fix plane all enforce2d\n");
        add(text, "timestep %s", work.timeStep());
        text.append(watch);
        add(text, "thermo %d", work.steps());
        add(text, "run %d", work.steps());
        add(text, "write_dump all custom %s id type x y z radius modify sort id format float %%.17g", DUMP);
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

    /** Stiffness 4/3 E* and 8 G* of a sphere against a wall of its own material. */
    private static String wallLaw(Material m) {
        double normal = m.youngsModulus() / (2 * (1 - m.poissonRatio() * m.poissonRatio()));
        double shear = m.shearModulus() / (2 * (2 - m.poissonRatio()));
        return "hertz " + 4.0 / 3.0 * normal + " " + PressWork.RESTITUTION
                + String.format(Locale.ROOT, TANGENTIAL, Double.toString(8 * shear));
    }

    private static void walls(StringBuilder text, String planes) {
        wall(text, "am", PressWork.MATERIALS.of(Phase.AM), planes);
        wall(text, "se", PressWork.MATERIALS.of(Phase.SE), planes);
    }

    private static void wall(StringBuilder text, String group, Material m, String planes) {
        add(text, "fix %s%s %s wall/gran granular %s %s", group, planes.charAt(0), group, wallLaw(m), planes);
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
