// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over what it reads, over results of a run, or over what a user has there. */
class OutputRulesTest {
    /** Holds tiny.pressling, and its whole run in runs/tiny. */
    @TempDir
    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        Shell.writeTinyStudy(home);
        Shell shell = new Shell(home);
        assertEquals(0, shell.run("run tiny.pressling -q"), shell.err());
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static String image() throws IOException {
        try (Stream<Path> images = Files.list(home.resolve("runs/tiny/dataset/images"))) {
            return images.sorted().findFirst().orElseThrow().toString();
        }
    }

    private Shell refused(String... words) {
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.INVALID_INPUT, shell.run(words), shell.err());
        return shell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"predict RUN IMAGE -o RUN/evaluate", "predict RUN IMAGE -o RUN/evaluate --force",
            "predict RUN IMAGE --explain -o RUN/model", "export RUN --format csv -o RUN/samples/0001",
            "export RUN --format fake -o RUN/model --force", "export RUN --format vtk -o RUN",
            "export RUN --format vtk -o RUN/vtk",
            "press HOME/tiny.pressling -o RUN/evaluate", "run HOME/tiny.pressling -o RUN/evaluate",
            "press HOME/tiny.pressling -o RUN/again", "examples quickstart RUN/study.pressling --force",
            "examples quickstart RUN/samples/x.pressling"})
    void aRunKeepsItsFolderForItself(String line) throws IOException {
        Path run = home.resolve("runs/tiny");
        SortedMap<String, String> before = files(run);
        Shell shell = refused(line.replace("RUN", run.toString()).replace("HOME", home.toString()).replace("IMAGE", image())
                .split(" "));
        assertTrue(shell.err().contains("lies in the folder of a run"), shell.err());
        assertEquals(before, files(run));
    }

    @Test
    void aModelThatIsNoFolderIsInvalidInput() throws IOException {
        Files.writeString(folder.resolve("model.txt"), "no model");
        assertTrue(refused("predict", "model.txt", image()).err().contains("model.txt"));
        assertTrue(refused("predict", "nowhere", image()).err().contains("nowhere"));
    }

    @Test
    void anExportOntoItsOwnInputIsRefused() throws IOException {
        String frame = "ITEM: TIMESTEP\nNOW\nITEM: NUMBER OF ATOMS\n1\nITEM: BOX BOUNDS ff ff pp\n0 1e-5\n0 1e-5\n-1e-6 1e-6\n"
                + "ITEM: ATOMS id type x y radius\n1 1 5e-6 5e-6 1e-6\n";
        String both = frame.replace("NOW", "0") + frame.replace("NOW", "100");
        Path dump = Files.writeString(folder.resolve("end.dump"), both);
        for (String force : new String[] {"", " --force"}) {
            String err = refused(("export end.dump --format lammps-dump -o ." + force).split(" ")).err();
            assertTrue(err.contains("end.dump is the file that is being read"), err);
        }
        assertEquals(both, Files.readString(dump));
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("export end.dump --format lammps-dump --timestep 0 -o out"), shell.err());
        assertEquals(0, shell.run("export end.dump --format lammps-dump --timestep 100 -o out"), shell.err());
        assertEquals(Set.of("end_0.dump", "end_100.dump"), files(folder.resolve("out")).keySet());
    }

    @Test
    void whatAUserHasThereStaysUnlessForced() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Path mine = Files.writeString(folder.resolve("out/predictions.csv"), "mine");
        String[] predict = {"predict", home.resolve("runs/tiny").toString(), image(), "-o", "out"};
        assertTrue(refused(predict).err().contains("predictions.csv is there already, with other content"));
        assertEquals("mine", Files.readString(mine));
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run(Stream.concat(Stream.of(predict), Stream.of("--force")).toArray(String[]::new)), shell.err());
        assertTrue(Files.readString(mine).startsWith("file,"));
        assertEquals(0, shell.run(predict), "the same once more: " + shell.err());
        Path sample = Files.writeString(folder.resolve("out/pressed_0002.csv"), "mine");
        String[] export = {"export", home.resolve("runs/tiny").toString(), "--format", "csv", "-o", "out"};
        assertTrue(refused(export).err().contains("pressed_0002.csv is there already"));
        assertEquals("mine", Files.readString(sample));
        assertEquals(0, shell.run("examples quickstart my.pressling"), shell.err());
        assertEquals(0, shell.run("examples quickstart my.pressling"), "the same once more: " + shell.err());
        assertTrue(refused("examples", "komori2022", "my.pressling").err().contains("--force"));
        assertFalse(Files.exists(folder.resolve("predictions")));
    }
}
