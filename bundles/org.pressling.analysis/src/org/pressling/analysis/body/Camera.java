// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

/**
 * How a body is looked at, along parallel rays: what is farther away is not smaller. With both angles 0, x points to the right, y
 * up and z to the viewer.
 *
 * @param azimuth   turn of the body about its axis y in rad; positive turns its front to the right
 * @param elevation how far the viewer is above the body in rad, −π/2 to π/2
 * @param zoom      1 shows the whole body at any turn, more magnifies
 * @param panX      what is in the middle of the picture, to the right of the middle of the box [m]
 * @param panY      the same upwards [m]
 */
public record Camera(double azimuth, double elevation, double zoom, double panX, double panY) {
    /** From the upper right in front: the sides where x, y and z are largest are seen. */
    public static final Camera START = new Camera(Math.toRadians(-35), Math.toRadians(25), 1, 0, 0);
    /** Onto the plane of x and y, as structures of the plane are drawn. */
    public static final Camera ALONG_Z = new Camera(0, 0, 1, 0, 0);

    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 100;

    /** Keeps elevation and zoom within their ranges. */
    public Camera {
        elevation = Math.clamp(elevation, -Math.PI / 2, Math.PI / 2);
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    /**
     * Turns the body on.
     *
     * @param right turn of its front to the right [rad]
     * @param down  turn of its front downwards [rad]
     */
    public Camera turned(double right, double down) {
        return new Camera(Math.IEEEremainder(azimuth + right, 2 * Math.PI), elevation + down, zoom, panX, panY);
    }

    /** Moves the body in the picture, by lengths to the right and upwards in m. */
    public Camera moved(double right, double up) {
        return new Camera(azimuth, elevation, zoom, panX - right, panY - up);
    }

    /**
     * Magnifies so that what is at a place of the picture stays there.
     *
     * @param factor above 1 magnifies
     * @param right  the place, to the right of the middle of the picture [m]
     * @param up     the same upwards [m]
     */
    public Camera zoomed(double factor, double right, double up) {
        Camera other = new Camera(azimuth, elevation, zoom * factor, panX, panY);
        double stays = 1 - zoom / other.zoom;
        return new Camera(azimuth, elevation, other.zoom, panX + right * stays, panY + up * stays);
    }
}
