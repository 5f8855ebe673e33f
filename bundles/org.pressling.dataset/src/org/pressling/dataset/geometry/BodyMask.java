// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Role;

/**
 * The pixels of a picture that show one kind of bodies, active material (AM) or electrolyte (SE), and how much of each does.
 * <p>
 * A pixel shows a kind where its gray is nearest to that of the kind. A blurred edge between bright electrolyte and dark void
 * passes
 * through the gray of AM, so a pixel counts as AM only where a square of 3 × 3 such pixels fits in, or next to one that does:
 * thin false lines fall away and the outermost row of a disc stays.
 */
final class BodyMask {
    final int width;
    final int height;
    /** Whether each pixel shows the kind. */
    final boolean[] in;
    /** How much of each pixel is of the kind, 0 to 1: 1 at its gray, 0 halfway or more to the gray of another phase. */
    final float[] share;
    /** Whether all pixels have the gray of a phase or of void, as where edges are hard. */
    final boolean hard;

    private BodyMask(GrayImage picture, float[] shareOf, boolean hard, boolean crumbs) {
        width = picture.width();
        height = picture.height();
        this.hard = hard;
        byte[] pixels = picture.pixels();
        share = new float[pixels.length];
        boolean[] near = new boolean[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            share[i] = shareOf[pixels[i] & 0xFF];
            near[i] = share[i] >= 0.5f;
        }
        in = hard || crumbs ? near : PhaseMap.keepSquares(near, width, height, true);
        for (int i = 0; i < in.length; i++) {
            share[i] = in[i] ? Math.max(share[i], 0.5f) : share[i];
        }
    }

    /**
     * Finds pixels.
     *
     * @param role   of the kind of bodies
     * @param crumbs whether a pixel counts too where no square fits in
     */
    static BodyMask of(GrayImage picture, RenderSettings rendering, Role role, boolean crumbs) {
        boolean[] exact = new boolean[256];
        exact[rendering.voidGray()] = true;
        rendering.grays().grays().forEach(gray -> exact[gray] = true);
        if (rendering.outlineWidth() > 0) {
            exact[rendering.outlineGray()] = true;
        }
        boolean hard = true;
        for (byte pixel : picture.pixels()) {
            hard &= exact[pixel & 0xFF];
        }
        float[] shareOf = new float[256];
        for (int gray = 0; gray < shareOf.length; gray++) {
            shareOf[gray] = share(gray, rendering, role);
        }
        return new BodyMask(picture, shareOf, hard, crumbs);
    }

    /** Distance from the nearest other gray over the sum of both: one half in the middle between them. */
    private static float share(int gray, RenderSettings rendering, Role role) {
        int toKind = Integer.MAX_VALUE;
        int toOther = Math.abs(gray - rendering.voidGray());
        if (rendering.outlineWidth() > 0) {
            toOther = Math.min(toOther, Math.abs(gray - rendering.outlineGray()));
        }
        for (var phase : rendering.phases().list()) {
            int to = Math.abs(gray - rendering.gray(phase));
            if (phase.role() == role) {
                toKind = Math.min(toKind, to);
            } else {
                toOther = Math.min(toOther, to);
            }
        }
        return toKind == Integer.MAX_VALUE ? 0 : (float) ((double) toOther / ((double) toOther + toKind));
    }
}
