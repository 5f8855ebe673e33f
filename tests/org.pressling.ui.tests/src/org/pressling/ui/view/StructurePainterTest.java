// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;
import org.pressling.ui.raster.Raster;

/** One AM particle of 3 µm radius on the upper edge of a box of 10 × 10 µm, in a window of 300 × 300 pixels. */
class StructurePainterTest {
    private static final int SIZE = 300;
    private static final int GROUND = 0x123456;

    @Test
    void particleOnAJoinedEdgeShowsAndIsFoundAtBothSidesAndNotOutside() {
        StructureScene scene = scene(true);
        int am = Theme.packed(Theme.colour(Theme.AM));
        Viewport view = view(scene);
        Raster picture = draw(scene, view);
        assertEquals(am, at(picture, view, 9), "inside, under the upper edge");
        assertEquals(am, at(picture, view, 1), "inside, above the lower edge");
        assertEquals(GROUND, at(picture, view, 11), "above the box");
        assertEquals(GROUND, at(picture, view, -1), "below the box");
        for (double y : new double[] {9e-6, 1e-6}) {
            assertEquals(0, StructureText.at(scene, 5e-6, y, 0).particle());
        }
        assertEquals(StructureText.Found.NOTHING, StructureText.at(scene, 5e-6, 11e-6, 0));
    }

    @Test
    void particleOnAWallShowsOnce() {
        StructureScene scene = scene(false);
        Viewport view = view(scene);
        assertEquals(GROUND, at(draw(scene, view), view, 1));
        assertEquals(StructureText.Found.NOTHING, StructureText.at(scene, 5e-6, 1e-6, 0));
    }

    @Test
    void theTextOfASampleTellsTheVerdictOnItsPress() {
        String text = StructureText.text(scene(false), StructureText.Found.NOTHING);
        assertTrue(text.endsWith(", " + Messages.Verdict_passed), text);
    }

    private static StructureScene scene(boolean periodic) {
        Particles one = new Particles(1);
        one.x[0] = 5e-6;
        one.y[0] = 10e-6;
        one.radius[0] = 3e-6;
        one.phase[0] = (byte) Phase.AM.index();
        Structure structure = new Structure(new Box(10e-6, 10e-6, periodic), one);
        return new StructureScene(SettledSample.of(structure, new Contacts(0)), ParticleColour.PHASE);
    }

    private static Viewport view(StructureScene scene) {
        Viewport view = new Viewport();
        view.resize(new Rectangle(0, 0, SIZE, SIZE));
        view.fit(scene.structure().box());
        view.zoomAt(SIZE / 2, SIZE / 2, 0.8); // so that something is seen above and below
        return view;
    }

    private static Raster draw(StructureScene scene, Viewport view) {
        Raster raster = new Raster(SIZE, SIZE);
        raster.clear(GROUND);
        new StructurePainter(scene, view, 1, raster).paint(true, GROUND, 0);
        return raster;
    }

    /** The colour in the middle of the box at a height in µm. */
    private static int at(Raster picture, Viewport view, double y) {
        return picture.at((int) view.pixelX(5e-6), (int) view.pixelY(y * 1e-6));
    }
}
