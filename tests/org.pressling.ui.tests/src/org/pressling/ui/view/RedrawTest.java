// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Prints how long a redraw of large structures takes while they are dragged and zoomed, each frame drawn anew with all contacts.
 * Nothing is required of the time, which is the machine's: other programs may be at work.
 */
class RedrawTest {
    private static final double RADIUS = 0.5e-6;
    private static final int FRAMES = 120;
    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void largeStructuresAreDrawnAnewForEachFrame() {
        Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        StructureCanvas canvas = new StructureCanvas(shell, text -> {
            // nobody reads
        });
        shell.open();
        Image image = new Image(shell.getDisplay(), 900, 700);
        Event paint = new Event();
        paint.gc = new GC(image);
        for (int count : new int[] {1_000, 10_000, 100_000}) {
            StructureScene scene = new StructureScene(sample(count), ParticleColour.FORCE_SUM);
            canvas.show(scene);
            for (int warming = 0; warming < FRAMES; warming++) {
                canvas.drag(warming % 2 == 0 ? 3 : -3, 0);
                canvas.notifyListeners(SWT.Paint, paint);
            }
            double[] elapsed = new double[FRAMES];
            long worked = PROCESS.getProcessCpuTime();
            for (int frame = 0; frame < FRAMES; frame++) {
                long start = System.nanoTime();
                canvas.zoomAt(450, 350, frame % 2 == 0 ? 1.05 : 1 / 1.05);
                canvas.drag(frame % 4 < 2 ? 3 : -3, 0);
                canvas.notifyListeners(SWT.Paint, paint);
                elapsed[frame] = (System.nanoTime() - start) * 1e-6;
            }
            Arrays.sort(elapsed);
            double busy = (PROCESS.getProcessCpuTime() - worked) * 1e-6 / FRAMES;
            System.out.println(String.format(Locale.ROOT,
                    "%d particles, %d contacts, 900 x 700 pixels: a redraw takes %.1f ms (median of %d; at best %.1f ms)"
                            + " and %.1f ms of processor time",
                    count, scene.contacts().count(), elapsed[FRAMES / 2], FRAMES, elapsed[0], busy));
            assertTrue(scene.contacts().count() > 2 * count);
        }
        paint.gc.dispose();
        image.dispose();
        shell.dispose();
    }

    @Test
    void largeBodiesAreDrawnAnewForEachFrame() {
        Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        BodyCanvas canvas = new BodyCanvas(shell, particle -> {
            // nobody points
        }, particle -> {
            // nobody clicks
        });
        shell.open();
        Image image = new Image(shell.getDisplay(), 900, 700);
        Event paint = new Event();
        paint.gc = new GC(image);
        for (int count : new int[] {10_000, 100_000}) {
            Structure body = body(count);
            int[] colours = new int[count];
            Arrays.setAll(colours, i -> body.particles().phase[i] == 0 ? 0x8E9399 : 0xECF0F4);
            canvas.show(
                    Optional.of(new BodyScene(body, colours, Optional.of(SectionPlace.MIDDLE.of(body.box())), List.of(), 0, 0)));
            double[] elapsed = new double[FRAMES];
            for (int frame = -FRAMES; frame < FRAMES; frame++) {
                long start = System.nanoTime();
                canvas.turn(10, frame % 2 == 0 ? 4 : -4);
                canvas.notifyListeners(SWT.Paint, paint);
                elapsed[Math.floorMod(frame, FRAMES)] = (System.nanoTime() - start) * 1e-6;
            }
            Arrays.sort(elapsed);
            System.out.println(String.format(Locale.ROOT,
                    "body of %d spheres, cut open, 900 x 700 pixels: a redraw takes %.1f ms (median of %d; at best %.1f ms)",
                    count,
                    elapsed[FRAMES / 2], FRAMES, elapsed[0]));
            assertTrue(canvas.particleAt(450, 350) >= 0, "the middle of the picture shows a particle");
        }
        paint.gc.dispose();
        image.dispose();
        shell.dispose();
    }

    /** A cubic lattice of equal spheres that touch six others. */
    private static Structure body(int count) {
        int side = (int) Math.ceil(Math.cbrt(count));
        double gap = 1.98 * RADIUS;
        Particles p = new Particles(count);
        for (int i = 0; i < count; i++) {
            p.set(i, i % 7 == 0 ? Phase.AM : Phase.SE, (i % side + 0.5) * gap, (i / side % side + 0.5) * gap,
                    (i / side / side + 0.5) * gap, RADIUS);
        }
        return new Structure(new Box(side * gap, side * gap, side * gap, true, true), p);
    }

    /** A hexagonal lattice of equal particles, each touching six. */
    private static PressedSample sample(int count) {
        int columns = (int) Math.ceil(Math.sqrt(count));
        double gap = 1.98 * RADIUS;
        double rise = gap * Math.sqrt(0.75);
        Box box = new Box((columns + 0.5) * gap, columns * rise + 2 * RADIUS, false);
        Particles p = new Particles(count);
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            p.x[i] = RADIUS + (i % columns + 0.5 * (row % 2)) * gap;
            p.y[i] = RADIUS + row * rise;
            p.radius[i] = RADIUS;
            p.phase[i] = (byte) (i % 7 == 0 ? Phase.AM : Phase.SE).index();
        }
        Structure structure = new Structure(box, p);
        return SettledSample.of(structure, contacts(p, columns));
    }

    /** Each particle with its right neighbour and the two above. */
    private static Contacts contacts(Particles p, int columns) {
        int[][] pairs = new int[3 * p.count()][];
        int found = 0;
        for (int i = 0; i < p.count(); i++) {
            int above = i + columns;
            int shift = i / columns % 2 == 0 ? -1 : 1;
            for (int j : new int[] {i + 1, above, above + shift}) {
                boolean near = j < p.count() && Math.hypot(p.x[i] - p.x[j], p.y[i] - p.y[j]) < 2 * RADIUS;
                if (near) {
                    pairs[found++] = new int[] {i, j};
                }
            }
        }
        Contacts c = new Contacts(found);
        for (int k = 0; k < found; k++) {
            int i = pairs[k][0];
            int j = pairs[k][1];
            double apart = Math.hypot(p.x[j] - p.x[i], p.y[j] - p.y[i]);
            c.first[k] = i;
            c.second[k] = j;
            c.normalX[k] = (p.x[j] - p.x[i]) / apart;
            c.normalY[k] = (p.y[j] - p.y[i]) / apart;
            c.overlap[k] = 2 * RADIUS - apart;
            c.normalForce[k] = 1e-6 * (1 + k % 50);
            c.x[k] = (p.x[i] + p.x[j]) / 2;
            c.y[k] = (p.y[i] + p.y[j]) / 2;
            c.setPairType(k, PairType.SE_SE);
        }
        return c;
    }
}
