// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;

import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.ui.raster.Ink;
import org.pressling.ui.Theme;

/**
 * Draws a scene into a picture: particles, then the lines of its contacts, then the box. What leaves a periodic box at the
 * top comes in at the bottom, and nothing shows outside.
 */
final class StructurePainter {
    /** Colour of lines on paper. */
    static final int CHAIN = 0xB01E2E;
    /** The same on a dark ground. */
    private static final int CHAIN_ON_DARK = 0xFF6673;
    private static final int RIM = 0x50565C;
    /** Rims of particles smaller than this would hide their colour [px]. */
    private static final double RIM_FROM = 7;
    /** Lines grow with the zoom only so far, lest they hide what they join. */
    private static final double MOST_LINE_ZOOM = 3;
    /** Lines have the widths of a report where the box is as high as there [px]. */
    private static final double REPORT_HEIGHT = 420;
    /** Thicker than this many radii of the smaller particle, a line would hide it. */
    private static final double THICKEST = 1.4;
    /** Nobody sees thinner lines [px]. */
    private static final double THINNEST = 0.1;

    private static final double[] NOWHERE = {};

    private final StructureScene scene;
    private final Ink ink;
    private final double density;
    private final double scale;
    private final double left;
    private final double bottom;
    private final double[] shifts;
    private int chain = CHAIN;

    /**
     * A painter.
     *
     * @param scene   what to draw
     * @param view    which part of it
     * @param density pixels of the picture per pixel of the window
     * @param ink     where to draw
     */
    StructurePainter(StructureScene scene, Viewport view, double density, Ink ink) {
        this.scene = scene;
        this.ink = ink;
        this.density = density;
        scale = view.scale() * density;
        left = view.pixelX(0) * density;
        bottom = view.pixelY(0) * density;
        shifts = scene.structure().box().imageShifts();
    }

    /** Draws the scene on a ground; the box in the colour of the ink. */
    void paint(boolean chains, int ground, int ink) {
        particles();
        chain = chain(ground);
        if (chains) {
            chains();
        }
        if (scene.structure().box().periodicY()) {
            hideOutside(ground);
        }
        box(ink);
    }

    /** The colour of lines that can be seen on a ground. */
    static int chain(int ground) {
        return Plots.isDark(Theme.unpacked(ground)) ? CHAIN_ON_DARK : CHAIN;
    }

    private double x(double metres) {
        return left + metres * scale;
    }

    private double y(double metres) {
        return bottom - metres * scale;
    }

    private void particles() {
        Particles p = scene.particles();
        for (int i = 0; i < p.count(); i++) {
            for (double shift : scene.showsCircle(i) ? shifts : NOWHERE) {
                double y = p.y[i] + shift;
                if (shift == 0 || isInBox(y - p.surface(i), y + p.surface(i))) {
                    particle(x(p.x[i]), y(y), p.surface(i) * scale, scene.colour(i));
                }
            }
        }
    }

    private void particle(double x, double y, double r, int colour) {
        if (r > RIM_FROM * density) {
            ink.disc(x, y, r, RIM);
            ink.disc(x, y, r - density, colour);
        } else {
            ink.disc(x, y, r, colour);
        }
    }

    private boolean isInBox(double from, double to) {
        return from < scene.structure().box().height() && to > 0;
    }

    /**
     * Draws a line from centre to centre, or to the wall; of a contact across a joined edge a half from either centre.
     */
    private void chains() {
        Contacts c = scene.contacts();
        Particles p = scene.particles();
        double thickening = thickening(scene, scale / density) * density;
        for (int k = 0; k < c.count(); k++) {
            int i = c.first[k];
            int j = c.second[k];
            double smaller = c.isWall(k) ? p.radius[i] : Math.min(p.radius[i], p.radius[j]);
            double thick = Math.min(scene.width(k) * thickening,
                    THICKEST * Math.max(1, scene.look().lineWidth()) * smaller * scale);
            if (thick < THINNEST) {
                continue;
            }
            double ahead = p.radius[i] - (c.isWall(k) ? c.overlap[k] : c.overlap[k] / 2);
            double apart = c.isWall(k) ? ahead : ahead + p.radius[j] - c.overlap[k] / 2;
            double endX = p.x[i] + c.normalX[k] * apart;
            double endY = p.y[i] + c.normalY[k] * apart;
            boolean whole = c.isWall(k)
                    || Math.abs(endX - p.x[j]) + Math.abs(endY - p.y[j]) < p.radius[j];
            if (whole) {
                line(p.x[i], p.y[i], endX, endY, thick);
            } else {
                line(p.x[i], p.y[i], p.x[i] + c.normalX[k] * ahead, p.y[i] + c.normalY[k] * ahead, thick);
                double back = ahead - apart;
                line(p.x[j], p.y[j], p.x[j] + c.normalX[k] * back, p.y[j] + c.normalY[k] * back, thick);
            }
        }
    }

    /**
     * How many times wider than in a report lines are.
     *
     * @param scale pixels per metre
     */
    static double thickening(StructureScene scene, double scale) {
        return Math.min(scene.structure().box().height() * scale / REPORT_HEIGHT, MOST_LINE_ZOOM);
    }

    private void line(double fromX, double fromY, double toX, double toY, double thick) {
        for (double shift : shifts) {
            if (shift == 0 || isInBox(Math.min(fromY, toY) + shift, Math.max(fromY, toY) + shift)) {
                ink.line(x(fromX), y(fromY + shift), x(toX), y(toY + shift), thick, chain);
            }
        }
    }

    /** Nothing reaches farther out than the largest particle. */
    private void hideOutside(int ground) {
        Box box = scene.structure().box();
        double largest = Arrays.stream(scene.particles().radius).max().orElse(0);
        double thick = largest * scale + density;
        double from = x(-largest);
        double to = x(box.width() + largest);
        ink.line(from, bottom + thick / 2, to, bottom + thick / 2, thick, ground);
        ink.line(from, y(box.height()) - thick / 2, to, y(box.height()) - thick / 2, thick, ground);
    }

    private void box(int colour) {
        Box box = scene.structure().box();
        double right = Math.round(x(box.width())) + 0.5;
        double top = Math.round(y(box.height())) - 0.5;
        double from = Math.round(left) - 0.5;
        double floor = Math.round(bottom) + 0.5;
        ink.line(from, top, right, top, density, colour);
        ink.line(from, floor, right, floor, density, colour);
        ink.line(from, top, from, floor, density, colour);
        ink.line(right, top, right, floor, density, colour);
    }
}
