// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.function.IntPredicate;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dataset.section.SectionFrame;
import org.pressling.dataset.section.SectionPoint;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/**
 * Which particles and contacts of a sample a label is taken of, see {@link LabelRegion}.
 *
 * @param particles whether a particle counts
 * @param contacts  whether a contact counts
 */
record RegionPart(IntPredicate particles, IntPredicate contacts) {
    private static final RegionPart ALL = new RegionPart(_ -> true, _ -> true);

    static RegionPart of(LabelContext context, SampleView view) {
        if (context.region() == LabelRegion.BOX) {
            return ALL;
        }
        if (view.section().isEmpty()) {
            return shown(view.window(context.rendering()), view);
        }
        SectionCut cut = view.cut();
        return switch (context.region()) {
        case SLAB -> slab(cut.frame(), context.slab().orElseThrow() / 2, view);
        case PICTURE -> cut(cut, PictureWindow.of(cut.discs().box(), context.rendering()), view);
        default -> cut(cut, null, view);
        };
    }

    /** In the plane. */
    private static RegionPart shown(PictureWindow window, SampleView view) {
        Particles p = view.pressed().particles();
        Contacts c = view.contacts();
        return new RegionPart(i -> window.contains(p.x[i], p.y[i]), k -> window.contains(c.x[k], c.y[k]));
    }

    private static RegionPart slab(SectionFrame frame, double reach, SampleView view) {
        Particles p = view.pressed().particles();
        Contacts c = view.contacts();
        return new RegionPart(i -> lies(frame, p.x[i], p.y[i], p.z[i], reach), k -> lies(frame, c.x[k], c.y[k], c.z[k], reach));
    }

    private static boolean lies(SectionFrame frame, double x, double y, double z, double reach) {
        for (SectionPoint point : frame.points(x, y, z, reach)) {
            boolean beside = point.u() < 0 || point.u() > frame.width()
                    || !frame.joined() && (point.v() < 0 || point.v() > frame.height());
            if (!beside) {
                return true;
            }
        }
        return false;
    }

    /** What the plane cuts; with a window only circles and spots whose middle it shows. */
    private static RegionPart cut(SectionCut cut, PictureWindow window, SampleView view) {
        var seen = new boolean[view.pressed().particles().count()];
        Particles discs = cut.discs().particles();
        for (int d = 0; d < discs.count(); d++) {
            seen[cut.particle(d)] |= window == null || window.contains(discs.x[d], cut.discs().box().wrapY(discs.y[d]));
        }
        var spots = new CutSpots(cut.frame(), view.contacts());
        return new RegionPart(i -> seen[i], k -> spots.isCut(k, window));
    }
}
