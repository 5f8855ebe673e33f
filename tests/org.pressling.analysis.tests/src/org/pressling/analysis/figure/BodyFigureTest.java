// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Figure;
import org.pressling.analysis.body.LatticeBody;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;

/** What a report shows of a body. */
class BodyFigureTest {
    private final PressedSample sample = LatticeBody.sample();
    private final Figure figure = StructureFigure.of(sample, ForceScale.of(List.of(sample)), RenderSettings.komori2022());

    @Test
    void aBodyIsDrawnOpenedBesideItsSection() throws IOException {
        assertInstanceOf(BodyFigure.class, figure);
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(FigureFiles.png(figure)));
        assertEquals(2 * figure.size().width(), page.getWidth());
        assertEquals(2 * figure.size().height(), page.getHeight());
        assertTrue(share(page, 0, 0.45, Style.AM) > 0.02, "faces of active material on the left");
        assertTrue(share(page, 0.52, 1, Style.AM) > 0.1, "discs of active material on the right");
        assertTrue(share(page, 0.52, 1, Style.SE) > 0.1, "discs of electrolyte on the right");
        assertTrue(FigureFiles.svg(figure).contains("data:image/png;base64,"));
    }

    /** Which part of a strip of a page has a colour. */
    private static double share(BufferedImage page, double from, double to, Color colour) {
        int begin = (int) (from * page.getWidth());
        int end = (int) (to * page.getWidth());
        double count = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = begin; x < end; x++) {
                count += page.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count / (end - begin) / page.getHeight();
    }

    @Test
    void itsCaptionAndTableTellOfTheSectionInTheMiddleOfItsDepth() {
        assertTrue(figure.caption().contains("63 AM and 62 SE particles"), figure.caption());
        assertTrue(figure.caption().contains("cut open at z = 5.00 µm"), figure.caption());
        assertTrue(figure.caption().contains("which cuts 25 particles"), figure.caption());
        assertTrue(figure.caption().endsWith("The dashed frame is what the network sees."), figure.caption());
        assertEquals(55, figure.data().rows().size());
    }

    @Test
    void pressuresOfBodiesAreInMegapascal() {
        PressCurveFigure curve = new PressCurveFigure(List.of(sample));
        assertTrue(curve.caption().contains("Sample 1 ends at 300 MPa"), curve.caption());
        assertTrue(FigureFiles.svg(curve).contains("Pressure on the pressing walls [MPa]"));
        assertEquals("pressure_MPa", curve.data().header().get(5));
        assertEquals(300.0, (Double) curve.data().rows().getLast().get(5), 1e-9);
    }
}
