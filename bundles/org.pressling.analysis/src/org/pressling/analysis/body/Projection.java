// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import org.pressling.dem.Box;

/** Where points of a body lie in a picture: columns to the right, rows downwards, depths to the viewer, all in pixels. */
public final class Projection {
    /** A corner that is seen edge on may come to the rim of the picture. */
    private static final double FILLING = 1.03;

    private final double scale;
    private final double middleColumn;
    private final double middleRow;
    private final double[] right;
    private final double[] up;
    private final double[] towards;
    private final double[] middle;

    /**
     * The projection of a box.
     *
     * @param camera how it is looked at
     * @param box    a box in space; its middle is what it turns about
     * @param width  columns of the picture
     * @param height rows of the picture
     */
    public Projection(Camera camera, Box box, int width, int height) {
        double diagonal = Math.sqrt(box.width() * box.width() + box.height() * box.height() + box.depth() * box.depth());
        scale = camera.zoom() * FILLING * Math.min(width, height) / diagonal;
        middleColumn = width / 2.0 - scale * camera.panX();
        middleRow = height / 2.0 + scale * camera.panY();
        middle = new double[] {box.width() / 2, box.height() / 2, box.depth() / 2};
        double sinA = Math.sin(camera.azimuth());
        double cosA = Math.cos(camera.azimuth());
        double sinE = Math.sin(camera.elevation());
        double cosE = Math.cos(camera.elevation());
        right = new double[] {cosA, 0, sinA};
        up = new double[] {sinA * sinE, cosE, -cosA * sinE};
        towards = new double[] {-sinA * cosE, sinE, cosA * cosE};
    }

    /** Pixels per metre. */
    public double scale() {
        return scale;
    }

    /** Column of a point [m]; the first pixel reaches from 0 to 1. */
    public double column(double x, double y, double z) {
        return middleColumn + scale * along(right, x, y, z);
    }

    /** Row of a point [m]. */
    public double row(double x, double y, double z) {
        return middleRow - scale * along(up, x, y, z);
    }

    /** Depth of a point [m]: 0 is that of the middle of the box, more is nearer to the viewer. */
    public double depth(double x, double y, double z) {
        return scale * along(towards, x, y, z);
    }

    private double along(double[] direction, double x, double y, double z) {
        return direction[0] * (x - middle[0]) + direction[1] * (y - middle[1]) + direction[2] * (z - middle[2]);
    }

    /** A half of space as the picture has it. */
    HalfSpace halfSpace(double normalX, double normalY, double normalZ, double place) {
        double toRight = normalX * right[0] + normalY * right[1] + normalZ * right[2];
        double upwards = normalX * up[0] + normalY * up[1] + normalZ * up[2];
        double nearer = normalX * towards[0] + normalY * towards[1] + normalZ * towards[2];
        double room = place - normalX * middle[0] - normalY * middle[1] - normalZ * middle[2];
        return HalfSpace.of(toRight, upwards, nearer, scale * room + toRight * middleColumn - upwards * middleRow);
    }
}
