// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.PressResult;

/** Small samples whose labels can be worked out by hand. */
public final class Samples {
    private static final double UM = 1e-6;

    private Samples() {
    }

    /**
     * Two AM (diameters 10 and 12 µm) and three SE (1 µm) in a box of 40 µm that was 50 µm wide. The last SE and its
     * contact with the left wall lie outside of the picture, 0.5 µm from the wall.
     */
    public static PressedSample tiny(int index) {
        Particles start = new Particles(5);
        start.set(0, Phase.AM, 12 * UM, 20 * UM, 5 * UM);
        start.set(1, Phase.AM, 35 * UM, 20 * UM, 6 * UM);
        start.set(2, Phase.SE, 25 * UM, 20 * UM, 0.5 * UM);
        start.set(3, Phase.SE, 25 * UM, 10 * UM, 0.5 * UM);
        start.set(4, Phase.SE, 0.5 * UM, 30 * UM, 0.5 * UM);
        Particles pressed = start.copy();
        pressed.x[0] = 12.1 * UM;
        pressed.x[1] = 24 * UM + 1.0 / 3 * UM;
        pressed.x[2] = 17.5 * UM;
        pressed.angle[0] = -1e-3 / 3;
        pressed.vx[2] = 1e-9 / 7;
        pressed.vy[3] = -0.0;
        pressed.angularVelocity[2] = Math.PI;
        Structure structure = new Structure(new Box(40e-6, 40e-6, false), pressed);
        Contacts contacts = contacts();
        PressHistory history = new PressHistory(List.of(
                new PressHistory.Row(0, 50e-6, 0, 0, 0, 0.1, 0, 0, 1, 0, Optional.empty()),
                new PressHistory.Row(1e-5 / 3, 40e-6, 3e-3 / 7, 2e-3, 1e9 / 3, 0.125, 1e-15, 2e-9 / 3, 9e-4, 1e-4,
                        Optional.empty())));
        PressQuality quality = new PressQuality(9e-4, 1e-4, 1.1e-10, 0.2, 1e-7, 0.005, 123_456, 0, true,
                0.25, 0.125, 0);
        return new PressedSample(new SampleFactors(index, 50e-6, 0.53, 1, 10.5 * UM, 1.0 / 3 * UM),
                new Packing(new Structure(new Box(50e-6, 40e-6, false), start), 0.0958, 11 * UM, 1 * UM, 77),
                new PressResult(structure, contacts, history, quality), ParticleMeasures.of(structure, contacts));
    }

    /** Writes a sample with its picture where a store looks for it. */
    public static void write(SampleStore store, PressedSample sample, GrayImage image, Map<String, String> provenance)
            throws IOException {
        Path folder = Files.createDirectories(store.folder(sample.factors().index()));
        Pictures.writePng(image, folder.resolve(SampleFiles.IMAGE));
        SampleFiles.write(folder, sample, provenance, TableFormat.CSV);
    }

    private static Contacts contacts() {
        Contacts c = new Contacts(4);
        contact(c, 0, 0, 1, PairType.AM_AM, 4e-3, 1e-12, 18, 20);
        contact(c, 1, 0, 2, PairType.AM_SE, 1e-3, 0.5e-12, 17, 20);
        contact(c, 2, 1, 2, PairType.AM_SE, 2e-3, 0.25e-12, 18, 20);
        contact(c, 3, 4, Contacts.WALL_LEFT, PairType.SE_WALL, 6e-3, 2e-12, 0, 30);
        return c;
    }

    private static void contact(Contacts c, int k, int first, int second, PairType type, double force, double area,
            double xInUm, double yInUm) {
        c.first[k] = first;
        c.second[k] = second;
        c.setPairType(k, type);
        c.overlap[k] = 0.1 * UM;
        c.normalForce[k] = force;
        c.tangentialForce[k] = 0;
        c.normalX[k] = c.isWall(k) ? -1 : 1;
        c.normalY[k] = 0;
        c.x[k] = xInUm * UM;
        c.y[k] = yInUm * UM;
        c.area[k] = area;
        c.pressure[k] = force / area;
    }
}
