// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

import org.pressling.analysis.draw.Style;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Draws one structure at a given place and scale: particles, box, and on demand force chains and the picture's frame.
 * What leaves a periodic box at the top comes in at the bottom; nothing is drawn outside the box.
 */
final class StructurePanel {

    /** Contacts weaker than this line width [px] are not drawn: nobody could see them. */
    private static final double LEAST_WIDTH = 0.08;
    private static final float RIM = 0.5f;

    private final Graphics2D g;
    private final double left;
    private final double bottom;
    private final double scale;
    private final Structure structure;

    /**
     * A structure with the lower left corner of its box at a place of the page.
     *
     * @param g where to draw
     * @param left x of the corner [px]
     * @param bottom y of the corner [px], downwards
     * @param scale pixels per metre
     * @param structure what to draw
     */
    StructurePanel(Graphics2D g, double left, double bottom, double scale, Structure structure) {
        this.g = g;
        this.left = left;
        this.bottom = bottom;
        this.scale = scale;
        this.structure = structure;
    }

    /** Draws the particles, the last phase first, and the box around them. */
    void particles() {
        Shape page = g.getClip();
        g.clip(box());
        g.setStroke(new BasicStroke(RIM));
        for (Phase phase : structure.phases().list().reversed()) {
            Particles p = structure.particles();
            IntStream.range(0, p.count()).filter(i -> p.phase[i] == phase.index()).forEach(i -> discs(p, i, phase));
        }
        g.setClip(page);
        g.setColor(Style.INK);
        g.setStroke(Style.line(1));
        g.draw(box());
    }

    /** Draws a line from centre to centre (or to the wall) for each contact: at walls first, then those of the last phases. */
    void forces(Contacts contacts, ForceScale forces) {
        Shape page = g.getClip();
        g.clip(box());
        for (PairType pair : structure.phases().pairTypes().reversed()) {
            g.setColor(Style.fade(Style.of(pair), 0.85));
            for (int k = 0; k < contacts.count(); k++) {
                double width = forces.width(ForceScale.force(contacts, k));
                if (contacts.pairType(k).index() == pair.index() && width >= LEAST_WIDTH) {
                    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                    link(contacts, k);
                }
            }
        }
        g.setClip(page);
    }

    /** Draws the frame of what the picture shows. */
    void frame(PictureWindow window) {
        g.setColor(Style.INK);
        g.setStroke(Style.dashed(1));
        g.draw(new Rectangle2D.Double(x(window.left()), y(window.top()), scale * (window.right() - window.left()),
                scale * (window.top() - window.bottom())));
    }

    private void discs(Particles p, int i, Phase phase) {
        double r = p.surface(i) * scale;
        for (double shift : structure.box().imageShifts()) {
            double y = p.y[i] + shift;
            if (isShown(y - p.surface(i), y + p.surface(i))) {
                Shape disc = new Ellipse2D.Double(x(p.x[i]) - r, y(y) - r, 2 * r, 2 * r);
                g.setColor(Style.fill(phase));
                g.fill(disc);
                g.setColor(Style.rim(phase));
                g.draw(disc);
            }
        }
    }

    /** Both halves of a contact are drawn from their own centre, which a joined edge may hold apart. */
    private void link(Contacts c, int k) {
        Particles p = structure.particles();
        int i = c.first[k];
        double toContact = p.radius[i] - (c.isWall(k) ? c.overlap[k] : c.overlap[k] / 2);
        segment(p.x[i], p.y[i], c.normalX[k] * toContact, c.normalY[k] * toContact);
        if (!c.isWall(k)) {
            int j = c.second[k];
            double back = p.radius[j] - c.overlap[k] / 2;
            segment(p.x[j], p.y[j], -c.normalX[k] * back, -c.normalY[k] * back);
        }
    }

    private void segment(double fromX, double fromY, double dx, double dy) {
        for (double shift : structure.box().imageShifts()) {
            double y = fromY + shift;
            if (isShown(Math.min(y, y + dy), Math.max(y, y + dy))) {
                g.draw(new Line2D.Double(x(fromX), y(y), x(fromX + dx), y(y + dy)));
            }
        }
    }

    /** Whether some of a span of y [m] lies in the box. */
    private boolean isShown(double from, double to) {
        return from <= structure.box().height() && to >= 0;
    }

    private Shape box() {
        Box b = structure.box();
        return new Rectangle2D.Double(left, y(b.height()), scale * b.width(), scale * b.height());
    }

    private double x(double metres) {
        return left + scale * metres;
    }

    private double y(double metres) {
        return bottom - scale * metres;
    }
}
