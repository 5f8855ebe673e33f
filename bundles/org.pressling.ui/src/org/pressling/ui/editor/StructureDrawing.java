// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressling.analysis.body.BodyPicture;
import org.pressling.analysis.body.BodyRenderer;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.Camera;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.Packing;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;
import org.pressling.ui.Theme;
import org.pressling.ui.raster.Raster;

/**
 * A packed structure: discs in the colours of their phases, or a body in space.
 *
 * @param packing the packing
 */
record StructureDrawing(Packing packing) implements Preview.Drawing {
    private static final int PROPORTION = 10_000;
    private static final int PERCENT = 100;

    @Override
    public void draw(GC gc, Rectangle area) {
        Box box = packing.structure().box();
        if (box.isSpace()) {
            drawBody(gc, area);
            return;
        }
        Particles p = packing.structure().particles();
        Rectangle place = Preview.fit(
                new Point((int) (PROPORTION * box.width() / box.height()), PROPORTION), area);
        double scale = place.width / box.width();
        gc.setAntialias(SWT.ON);
        for (Phase phase : p.phases().list()) {
            gc.setBackground(Theme.colour(phase));
            for (int i = 0; i < p.count(); i++) {
                if (p.phase[i] == phase.index()) {
                    int diameter = Math.max(1, (int) Math.round(2 * p.radius[i] * scale));
                    gc.fillOval(place.x + (int) Math.round((p.x[i] - p.radius[i]) * scale),
                            place.y + place.height - (int) Math.round((p.y[i] + p.radius[i]) * scale), diameter, diameter);
                }
            }
        }
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
    }

    private void drawBody(GC gc, Rectangle area) {
        Particles p = packing.structure().particles();
        int[] ofPhase = p.phases().list().stream().mapToInt(phase -> Theme.packed(Theme.colour(phase))).toArray();
        int[] colours = IntStream.range(0, p.count()).map(i -> ofPhase[p.phase[i]]).toArray();
        BodyScene scene = new BodyScene(packing.structure(), colours, Optional.empty(), List.of(),
                Theme.packed(gc.getBackground()), Theme.packed(gc.getForeground()));
        ImageDataProvider drawing = percent -> {
            BodyPicture picture = new BodyRenderer().draw(scene, Camera.START, Math.max(1, area.width * percent / PERCENT),
                    Math.max(1, area.height * percent / PERCENT));
            return Raster.toImageData(picture.pixels(), picture.width(), picture.height());
        };
        Image image = new Image(gc.getDevice(), drawing);
        try {
            gc.drawImage(image, area.x, area.y);
        } finally {
            image.dispose();
        }
    }

    @Override
    public String caption() {
        Particles p = packing.structure().particles();
        String counts = p.phases().list().stream().map(phase -> p.count(phase) + " " + phase).collect(Collectors.joining(", "));
        return NLS.bind(Messages.Preview_packed, new Object[] {counts, Numbers.rounded(packing.amFractionReached(), 3),
                Numbers.rounded(Unit.MICROMETRE.fromSi(packing.amDiameterMeanRealised()), 3)});
    }
}
