// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

/**
 * The force of a contact on the particle that the row of a dump names first. LIGGGHTS tells it as a vector, LAMMPS its amount
 * along the normal and, where {@code p1 p2 p3} are dumped, its tangential part as a vector.
 */
final class ContactForce {

    private static final String WHOLE = "force";

    private final DumpRow row;
    private final ContactColumns columns;
    private final AxisOrder axes;
    private final double[] normal;

    /**
     * The force of the row that {@code row} stands at.
     *
     * @param axes   of the structure in the file
     * @param normal unit vector to the other particle, along the structure's axes
     */
    ContactForce(DumpRow row, ContactColumns columns, AxisOrder axes, double[] normal) {
        this.row = row;
        this.columns = columns;
        this.axes = axes;
        this.normal = normal;
    }

    /** Along the normal in N, positive in compression. */
    double normal() {
        return columns.liggghts() ? -dot(told("force_normal"), normal) : row.number(columns.of(WHOLE));
    }

    /** In the plane of x and y along the normal turned by a right angle, in N. */
    double tangentialInPlane() {
        double[] force = columns.liggghts() ? told("force_tangential") : sideways();
        return columns.liggghts() ? force[0] * -normal[1] + force[1] * normal[0] : force[1] * normal[0] - force[0] * normal[1];
    }

    /** Its part across the normal in N; 0 where the dump does not tell it. */
    double[] tangential() {
        double[] force = columns.liggghts() ? told("force_tangential") : sideways();
        double along = dot(force, normal);
        double[] across = new double[force.length];
        for (int k = 0; k < force.length; k++) {
            across[k] = force[k] - along * normal[k];
        }
        return across;
    }

    /** How large that part is in N. */
    double tangentialAmount() {
        double[] force = tangential();
        return Math.sqrt(dot(force, force));
    }

    /** A part of the force, or the whole force where the dump does not tell its parts. */
    private double[] told(String part) {
        if (!columns.has(part) && !columns.has(WHOLE)) {
            return new double[3];
        }
        int column = columns.of(columns.has(part) ? part : WHOLE);
        return axes.vector(new double[] {row.number(column), row.number(column + 1), row.number(column + 2)});
    }

    private double[] sideways() {
        boolean told = columns.has("p1") && columns.has("p2");
        return told ? axes.vector(new double[] {row.number(columns.of("p1")), row.number(columns.of("p2")),
                columns.has("p3") ? row.number(columns.of("p3")) : 0}) : new double[3];
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
