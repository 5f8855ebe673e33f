// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** How a structure is drawn is entered by hand, and seen at once. */
class StructureLookTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static IProject project;

    private StructureView view;
    private StructureLookDialog dialog;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("looks");
        FinishedStudy.run(project, "look");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @BeforeEach
    void open() throws Exception {
        view = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("a sample", SOON, () -> view.canvas().scene() != null);
        dialog = view.lookDialog();
        dialog.setBlockOnOpen(false);
        dialog.open();
        press(Messages.Look_reset);
    }

    @AfterEach
    void close() {
        press(Messages.Look_reset);
        dialog.close();
    }

    private StructureScene scene() {
        return view.canvas().scene();
    }

    private void enter(int field, String words) {
        Text[] fields = IntStream.range(0, 4).mapToObj(this::text).toArray(Text[]::new);
        fields[field].setText(words);
    }

    private Text text(int field) {
        String hint = new String[] {Messages.Look_from, Messages.Look_upTo, Messages.Look_lineWidth,
                Messages.Look_leastForce}[field];
        return WorkbenchDriver.find(dialog.getShell(), Text.class, text -> hint.equals(text.getToolTipText()));
    }

    private Button button(String words) {
        return WorkbenchDriver.find(dialog.getShell(), Button.class, button -> button.getText().replace("&", "").equals(words));
    }

    private void press(String words) {
        Button button = button(words);
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void coloursGoFromAndToWhatIsEntered() {
        double least = scene().from();
        enter(0, "0,5");
        enter(1, "2");
        assertEquals(0.5, scene().from(), 1e-12);
        assertEquals(2, scene().to(), 1e-12);
        double[] sums = scene().state().measures().forceSum;
        for (int i = 0; i < sums.length; i++) {
            double place = (sums[i] * 1e3 - 0.5) / 1.5;
            assertEquals(Palette.AMOUNT.at(place), scene().colour(i), "particle " + i);
        }
        press(Messages.Look_logarithmic);
        for (int i = 0; i < sums.length; i++) {
            double place = Math.log(Math.max(1e-300, sums[i] * 1e3) / 0.5) / Math.log(4);
            assertEquals(Palette.AMOUNT.at(place), scene().colour(i), "particle " + i);
        }
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("dialog-structure-look");
        press(IDialogConstants.CANCEL_LABEL);
        assertEquals(least, scene().from(), 1e-12, "Cancel takes it back");
        dialog.open();
    }

    @Test
    void whatMakesNoSenseIsToldAndNotDrawn() {
        double from = scene().from();
        for (String wrong : new String[] {"low", "NaN", "1e999"}) {
            enter(0, wrong);
            assertFalse(button(IDialogConstants.OK_LABEL).isEnabled(), wrong);
            assertEquals(from, scene().from(), 1e-12);
        }
        enter(0, "3");
        enter(1, "2");
        assertTrue(told().equals(Messages.Look_order), told());
        enter(0, "");
        enter(1, "-1");
        press(Messages.Look_logarithmic);
        assertEquals(Messages.Look_notLogarithmic, told());
        enter(1, "");
        enter(2, "0");
        assertEquals(Messages.Look_lineWidthRange, told());
        enter(2, "");
        enter(3, "-0.1");
        assertEquals(Messages.Look_leastForceRange, told());
        enter(3, "");
        assertTrue(button(IDialogConstants.OK_LABEL).isEnabled());
    }

    private String told() {
        return WorkbenchDriver.find(dialog.getShell(), Label.class, label -> (label.getStyle() & SWT.WRAP) != 0).getText();
    }

    @Test
    void aFilmHasTheMomentsOfThePress(@TempDir Path temporary) throws Exception {
        int moments = scene().sample().press().history().rows().size();
        press("SE");
        Path gif = temporary.resolve("press.gif");
        write(gif);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            int pictures = reader.getNumImages(true);
            assertTrue(pictures >= moments / 3 && pictures <= 101, pictures + " pictures of " + moments + " moments");
            assertFalse(same(reader.read(0), reader.read(pictures - 1)), "the box grows narrower");
        } finally {
            reader.dispose();
        }
        write(temporary.resolve("press.png"));
        for (int number : new int[] {1, moments}) {
            Path picture = temporary.resolve(String.format(Locale.ROOT, "press-%03d.png", number));
            assertEquals(800, ImageIO.read(picture.toFile()).getWidth());
        }
        Files.copy(temporary.resolve(String.format(Locale.ROOT, "press-%03d.png", moments)),
                Path.of("target", "screenshots", "film-last.png"), StandardCopyOption.REPLACE_EXISTING);
        assertFalse(Files.exists(temporary.resolve(String.format(Locale.ROOT, "press-%03d.png", moments + 1))));
        Path other = temporary.resolve("other-002.png");
        Files.writeString(other, "of somebody");
        assertFalse(written(temporary.resolve("other.png")).isOK(), "a series does not replace what is there");
        assertEquals("of somebody", Files.readString(other));
    }

    private void write(Path file) {
        IStatus status = written(file);
        assertTrue(status.isOK(), status.getMessage());
    }

    private IStatus written(Path file) {
        FilmJob job = view.film(file);
        WorkbenchDriver.waitUntil("the film", SOON, () -> job.getResult() != null);
        return job.getResult();
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        for (int x = 0; x < one.getWidth(); x++) {
            if (one.getRGB(x, one.getHeight() / 2) != other.getRGB(x, other.getHeight() / 2)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theFigureShowsWhatTheScreenShows() throws Exception {
        enter(0, "0.1");
        enter(1, "0.3");
        press(Messages.Look_logarithmic);
        press("SE");
        enter(3, "1000");
        view.canvas().zoomAt(40, 40, 1.5);
        ShownStructure figure = (ShownStructure) view.figure().orElseThrow();
        BufferedImage image = DrawnFigure.of(figure, "figure-structure");
        int compared = 0;
        for (int i = 0; i < scene().particles().count(); i++) {
            double x = scene().particles().x[i];
            double y = scene().structure().box().wrapY(scene().particles().y[i]);
            Point2D place = figure.place(figure.size(), 0, x, y);
            if (place.getX() > 20 && place.getX() < image.getWidth() - 20 && place.getY() > 30
                    && place.getY() < image.getHeight() - 90) {
                int expected = scene().particles().phaseOf(i).name().equals("AM") ? scene().colour(i) : 0xFFFFFF;
                boolean covered = StructureText.at(scene(), x, y, 0).particle() >= 0 && expected == 0xFFFFFF;
                if (!covered) {
                    assertEquals(expected, image.getRGB((int) place.getX(), (int) place.getY()) & 0xFFFFFF, "particle " + i);
                    compared++;
                }
            }
        }
        assertTrue(compared > 3, compared + " particles in the figure");
        assertEquals(scene().particles().phases().list().getFirst().name(), figure.data().rows().getFirst().get(1));
        assertTrue(figure.data().rows().size() < scene().particles().count(), "what is hidden is not in the table");
        view.canvas().fit();
    }

    @Test
    void linesGrowAndFiltersTakeThemAway() {
        int count = scene().contacts().count();
        double before = IntStream.range(0, count).mapToDouble(k -> scene().width(k)).max().orElseThrow();
        enter(2, "2");
        assertEquals(2 * before, IntStream.range(0, count).mapToDouble(k -> scene().width(k)).max().orElseThrow(), 1e-6);
        double middle = IntStream.range(0, count).mapToDouble(k -> ForceScale.force(scene().contacts(), k)).sorted()
                .skip(count / 2).findFirst().orElseThrow();
        enter(3, Double.toString(middle * 1e3));
        for (int k = 0; k < count; k++) {
            double force = ForceScale.force(scene().contacts(), k);
            assertEquals(force >= middle * (1 - 1e-9), scene().showsLine(k), "a force of " + force + " N");
        }
        enter(3, "");
        press("SE–SE");
        for (int k = 0; k < count; k++) {
            assertEquals(!scene().contacts().pairType(k).name().equals("SE_SE"), scene().showsLine(k));
        }
        press("SE");
        for (int i = 0; i < scene().particles().count(); i++) {
            boolean am = scene().particles().phaseOf(i).name().equals("AM");
            assertEquals(am, scene().showsCircle(i));
        }
        assertTrue(IntStream.range(0, count).filter(scene()::showsLine)
                .noneMatch(k -> scene().contacts().pairType(k).name().contains("SE")), "contacts of hidden particles");
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("view-structure-filtered");
    }
}
