// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

class ElectrolyteCellsTest {
    private static final double UM = 1e-6;
    private static final RenderSettings RENDERING = Scene.rendering(1, DrawOrder.SE_OVER_AM);
    /** Two AM whose rims are 2 µm apart, in the middle of the picture. */
    private static final Scene TWO = new Scene().am(12, 18, 5).am(23, 18, 4);

    private static double number(ElectrolyteCells.Cell cell, String name) {
        List<String> names = ElectrolyteCells.columns().stream().map(column -> column.name()).toList();
        return cell.numbers()[names.indexOf(name)];
    }

    private static ElectrolyteCells.Cell nearest(ElectrolyteCells cells, double x, double y) {
        return cells.cells().stream().min(Comparator.comparingDouble(cell -> Math.hypot(cell.x() - x * UM, cell.y() - y * UM)))
                .orElseThrow();
    }

    @Test
    void aPlaceBetweenTwoParticlesKnowsBoth() {
        ElectrolyteCells cells = ElectrolyteCells.of(TWO.drawPressed(RENDERING), RENDERING);
        assertEquals(4 * 36 * UM / 224, cells.edge(), 1e-12);
        ElectrolyteCells.Cell between = nearest(cells, 18, 18);
        assertEquals(cells.cells().getFirst().numbers().length, ElectrolyteCells.columns().size());
        double toFirst = Math.hypot(between.x() / UM - 12, between.y() / UM - 18) - 5;
        double toSecond = Math.hypot(between.x() / UM - 23, between.y() / UM - 18) - 4;
        assertEquals(Math.min(toFirst, toSecond), number(between, "to_am"), 0.05);
        assertEquals(Math.max(toFirst, toSecond), number(between, "to_second_am"), 0.05);
        assertEquals(2, number(between, "am_gap"), 0.05);
        assertEquals(Math.log(2e-3), number(between, "log_am_load"), 1e-9, "the two do not touch");
        assertTrue(number(between, "am_along") > 0.95, "the particles stand side by side along the press");
        assertEquals(0.5, number(between, "place_x"), 0.02);
        assertEquals(6, number(between, "edge_y"), "farther than tells anything");
        double share = number(between, "window4_am_share");
        assertTrue(share > 0.4 && share < 0.6, "of 12 µm around, less than both discs: " + share);
        assertTrue(Arrays.stream(between.numbers()).allMatch(Double::isFinite));
    }

    @Test
    void placesAreWhereElectrolyteShowsAndTellTheWayToVoid() {
        GrayImage picture = TWO.drawPressed(RENDERING);
        PhaseMap phases = PhaseMap.of(picture, RENDERING);
        ElectrolyteCells cells = ElectrolyteCells.of(picture, RENDERING);
        double squares = cells.cells().size() * 16;
        assertEquals(phases.share(PhaseMap.SE), squares / (picture.width() * picture.height()), 0.03);
        double near = cells.cells().stream().mapToDouble(cell -> number(cell, "to_void")).min().orElseThrow();
        double far = cells.cells().stream().mapToDouble(cell -> number(cell, "to_void")).max().orElseThrow();
        assertTrue(near < 0.35 && far > 1 && far <= 3, near + " to " + far);
        assertTrue(cells.cells().stream().allMatch(cell -> Math.hypot(cell.x() - 12 * UM, cell.y() - 18 * UM) > 4.5 * UM));
    }

    @Test
    void theSameIsReadFromWhatIsKnown() {
        GrayImage picture = TWO.draw(RENDERING);
        PictureGeometry geometry = PictureGeometry.of(picture, RENDERING);
        ElectrolyteCells cells = ElectrolyteCells.of(picture, RENDERING);
        ElectrolyteCells again = ElectrolyteCells.of(picture, RENDERING, geometry.circles(),
                GeometryPredictors.of(geometry).values());
        assertEquals(cells.cells().size(), again.cells().size());
        for (int i = 0; i < cells.cells().size(); i++) {
            assertArrayEquals(cells.cells().get(i).numbers(), again.cells().get(i).numbers());
        }
    }

    @Test
    void withoutElectrolyteThereIsNoPlaceAndWithoutAmEachIsFarFromIt() {
        byte[] grays = new byte[64 * 64];
        Arrays.fill(grays, (byte) RENDERING.voidGray());
        assertEquals(List.of(), ElectrolyteCells.of(new GrayImage(64, 64, grays, 1.6e-7), RENDERING).cells());
        ElectrolyteCells alone = ElectrolyteCells.of(new Scene().draw(RENDERING), RENDERING);
        ElectrolyteCells.Cell middle = nearest(alone, 18, 18);
        assertEquals(6, number(middle, "to_am"));
        assertEquals(6, number(middle, "am_gap"));
        assertEquals(0, number(middle, "am_near"), 1e-9);
    }
}
