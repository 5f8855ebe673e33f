// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;

class CommandsTest {
    /** Holds tiny.pressling, and its whole run in runs/tiny. */
    @TempDir
    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        Shell.writeTinyStudy(home);
        Shell shell = new Shell(home);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling"), shell.err());
        assertTrue(shell.out().contains("Report: runs/tiny/report/index.html"), shell.out());
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("  reaction_area  ")), shell.out());
        assertTrue(shell.err().contains("Study tiny: 4 samples"), shell.err());
        assertTrue(shell.err().contains("learn    done in"), shell.err());
        assertFalse(shell.err().contains("\r"), "no line is written over where there is no terminal");
    }

    private static String anImage() throws IOException {
        try (Stream<Path> images = Files.list(home.resolve("runs/tiny/dataset/images"))) {
            return images.sorted().findFirst().orElseThrow().toString();
        }
    }

    @Test
    void aSecondRunFindsEverythingDone() {
        Shell shell = new Shell(home);
        assertEquals(0, shell.run("run tiny.pressling --dry-run"));
        assertEquals(8, shell.out().lines().filter(line -> line.endsWith("up to date")).count(), shell.out());
        assertEquals(0, shell.run("run runs/tiny"), "a run folder names its study");
        assertFalse(shell.err().contains("done in"), shell.err());
    }

    @Test
    void aDryRunTellsWhatASettingReachesAndWritesNothing() {
        Shell shell = new Shell(home);
        assertEquals(0, shell.run("run tiny.pressling --dry-run --set rendering.amGray=100 --steps dataset"));
        assertTrue(shell.out().contains("render   4 of 4 samples to do (Rendering: AM gray: 128 → 100 (rendering.amGray))"),
                shell.out());
        assertTrue(shell.out().contains("press    up to date"), shell.out());
        assertFalse(shell.out().contains("learn"), shell.out());
    }

    @Test
    void aValueThatTheCampaignOverridesIsPointedOut() {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run quickstart --dry-run --set packing.amRatio=0.6"));
        assertTrue(shell.err().contains("campaign varies packing.amRatio"), shell.err());
    }

    @Test
    void stepsEndWhereTheyAreToldTo() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling -o out --steps press,pack --threads 1 -q"), shell.err());
        assertEquals("", shell.err());
        assertTrue(Files.exists(folder.resolve("out/samples/0004/contacts.csv")));
        assertFalse(Files.exists(folder.resolve("out/samples/0004/image.png")));
        assertTrue(shell.out().contains("Samples: out/samples"), shell.out());
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOver() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder, true, true);
        assertEquals(0, shell.run("run tiny.pressling --steps render"), shell.err());
        assertTrue(shell.err().contains("\rsamples "), shell.err());
        assertTrue(shell.err().contains("4 of 4"), shell.err());
    }

    @Test
    void pressWritesOneSampleWithAllItsFiles() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("press tiny.pressling -o one"), shell.err());
        for (String file : List.of("particles.csv", "contacts.csv", "press.csv", "image.png", "sample.json", "measures.csv")) {
            assertTrue(Files.exists(folder.resolve("one/samples/0001").resolve(file)), file);
        }
        assertTrue(shell.out().contains("unbalanced force ratio"), shell.out());
        assertEquals(0, shell.run("press tiny.pressling --particles one/samples/0001/packing.csv -o two"), shell.err());
        assertEquals(Files.readString(folder.resolve("one/samples/0001/contacts.csv")),
                Files.readString(folder.resolve("two/samples/0001/contacts.csv")));
    }

    @Test
    void predictPrintsLabelsWithUnitsAndErrors() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("predict", home.resolve("runs/tiny").toString(), anImage()), shell.err());
        assertTrue(shell.out().lines().anyMatch(line -> line.matches("  reaction_area +[0-9.e+-]+ µm²  ± .*")), shell.out());
        assertEquals(0, shell.run("predict", home.resolve("runs/tiny/model").toString(), anImage(), anImage(), "--csv"));
        assertEquals(3, shell.out().lines().count());
        assertTrue(shell.out().startsWith("file,am_stress_mean_mN,"), shell.out());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count(), "nothing is written unless asked for");
        }
    }

    @Test
    void aModelOfTooFewParticlesReadsNoLoads() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(3, shell.run("predict", home.resolve("runs/tiny").toString(), anImage(), "--particles"));
        assertTrue(shell.err().contains("reads no loads of particles"), shell.err());
        assertEquals("", shell.out());
        assertEquals(3, shell.run("predict", home.resolve("runs/tiny").toString(), anImage(), "--particles", "-o", "new/loads"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList(), "no folder is left behind");
        }
    }

    @Test
    void explainDrawsAMapForEachLabel() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("predict", home.resolve("runs/tiny").toString(), anImage(), "--explain", "-o", "maps"),
                shell.err());
        try (Stream<Path> files = Files.list(folder.resolve("maps"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(10, names.size(), names.toString());
            assertTrue(names.contains("predictions.csv"));
        }
    }

    @Test
    void aPictureThatCannotBeReadEndsThePredictionBeforeAnythingIsWritten() throws IOException {
        Files.write(folder.resolve("noise.png"), new byte[] {1, 2, 3});
        Shell shell = new Shell(folder);
        assertEquals(3, shell.run("predict", home.resolve("runs/tiny").toString(), anImage(), "noise.png", "-o", "out"));
        assertTrue(shell.err().contains("noise.png"), shell.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aMicroscopePictureIsToldInPhasesWithAnOverlay() throws IOException {
        BufferedImage taken = new BufferedImage(80, 96, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 96; y++) {
            for (int x = 0; x < 80; x++) {
                boolean am = Math.hypot(x - 40, y - 40) < 22;
                int gray = y >= 80 ? y == 90 && x >= 20 && x < 60 ? 255 : 0 : am ? 205 : x % 20 < 5 && y % 16 < 5 ? 30 : 115;
                taken.getRaster().setSample(x, y, 0, gray);
            }
        }
        ImageIO.write(taken, "png", folder.resolve("taken.png").toFile());
        Shell shell = new Shell(folder);
        String run = home.resolve("runs/tiny").toString();
        assertEquals(0, shell.run("predict", run, "taken.png", "--phases", "void,se,am", "--scale-bar", "4", "-o", "out"),
                shell.err());
        assertTrue(shell.out().contains("reaction_area"), shell.out());
        assertEquals(80, ImageIO.read(folder.resolve("out/001_taken_phases.png").toFile()).getHeight(), "without the banner");
        assertEquals(3, shell.run("predict", run, "taken.png", "--phases", "void,am", "--pixel-size", "0.1"));
        assertTrue(shell.out().contains("no active material or no electrolyte"), shell.out());
        assertEquals(2, shell.run("predict", run, "taken.png", "--scale-bar", "4"));
        assertEquals(2, shell.run("predict", run, "taken.png", "--phases", "void,glass"));
        assertTrue(shell.err().contains("void,glass"), shell.err());
    }

    @Test
    void picturesThatAreNoneAreNamed() throws IOException {
        Files.createFile(folder.resolve("zero.png"));
        BufferedImage two = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(two, "png", folder.resolve("black.png").toFile());
        two.setRGB(0, 0, 0xFFFFFFFF);
        ImageIO.write(two, "png", folder.resolve("one.png").toFile());
        for (String line : List.of("zero.png|not a PNG, TIFF or JPEG picture", "one.png|The picture shows",
                "black.png|All pixels are 0", "gone.png|There is no such file", ".|This is a folder")) {
            String[] words = line.split("[|]");
            Shell shell = new Shell(folder);
            assertEquals(3, shell.run("predict", home.resolve("runs/tiny").toString(), words[0], "--pixel-size", "0.2"));
            assertTrue(shell.err().contains(words[1]), shell.err());
        }
    }

    @Test
    void anOutputFolderThatCannotBeIsToldBeforeTheNetworkIsAtWork() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        Shell shell = new Shell(folder);
        assertEquals(3, shell.run("predict", home.resolve("runs/tiny").toString(), anImage(), "-o", "file"));
        assertTrue(shell.err().contains("a file of that name is there"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void theRunOfAnotherStudyIsNotWrittenOver() throws IOException {
        Shell shell = new Shell(home);
        String report = Files.readString(home.resolve("runs/tiny/report/index.html"));
        for (String line : List.of("run tiny.pressling --set name=other -o runs/tiny",
                "run tiny.pressling --set name=other -o runs/tiny --dry-run", "press tiny.pressling -o runs/tiny")) {
            assertEquals(3, shell.run(line));
            assertTrue(shell.err().contains("holds a run of the study 'tiny' with 4 samples"), shell.err());
        }
        assertEquals(report, Files.readString(home.resolve("runs/tiny/report/index.html")));
        assertEquals(0, shell.run("run tiny.pressling --dry-run"));
        assertEquals(8, shell.out().lines().filter(line -> line.endsWith("up to date")).count(), shell.out());
    }

    @Test
    void examplesAreListedAndWritten() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("examples"));
        assertTrue(shell.out().contains("komori2022"), shell.out());
        assertEquals(0, shell.run("examples quickstart"), shell.err());
        assertEquals(0, shell.run("run quickstart.pressling --dry-run"), shell.err());
        assertEquals(0, shell.run("examples komori2022 quickstart.pressling --force"), shell.err());
        assertTrue(Files.readString(folder.resolve("quickstart.pressling")).contains("name=\"komori2022\""));
        assertEquals(0, shell.run("run komori2022 --dry-run"), shell.err());
        assertTrue(shell.out().contains("500 of 500 samples"), shell.out());
    }

    @Test
    void aCancelEndsWithItsStatusAndSaysHowToGoOn() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        shell.cancellation.request();
        assertEquals(ExitStatus.CANCELLED, shell.run("run tiny.pressling"));
        assertTrue(shell.err().contains("the same command goes on from there"), shell.err());
        assertEquals("cancelled", Json.read(folder.resolve("runs/tiny/run.json")).text("state"));
    }

    @Test
    void aFailureOnTheWayIsNoInvalidInput() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling --steps pack -q"));
        Path inTheWay = folder.resolve("runs/tiny/samples/0002/.press.writing");
        Files.createDirectories(inTheWay.resolve("full"));
        assertEquals(ExitStatus.FAILED, shell.run("run tiny.pressling --steps press --threads 1"), shell.err());
        assertTrue(shell.err().contains("Sample 2, step press"), shell.err());
        assertTrue(shell.err().contains("the same command goes on from there"), shell.err());
        assertFalse(Files.exists(folder.resolve("runs/tiny/samples/0002/.press.key")));
    }

    @Test
    void aJamIsInvalidInputAndNamesSampleAndShare() throws IOException {
        Shell.writeTinyStudy(folder, "packing.amRatio=0.45", "packing.maxTries=200");
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("run tiny.pressling -q"), shell.err());
        assertTrue(shell.err().contains("Sample 1, step pack") && shell.err().contains("growth"), shell.err());
    }

    @Test
    void withoutAnEngineTheUserIsToldWhatStillWorks() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder, false, false);
        assertEquals(3, shell.run("run tiny.pressling -q"));
        assertTrue(shell.err().contains("--steps dataset"), shell.err());
        assertEquals(0, shell.run("run tiny.pressling -q --steps dataset"), shell.err());
    }
}
