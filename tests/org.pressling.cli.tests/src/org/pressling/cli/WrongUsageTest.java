// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to get a command line wrong has its message and its exit status, and leaves nothing behind. */
class WrongUsageTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void prepare() throws IOException {
        shell = new Shell(folder);
        Shell.writeTinyStudy(folder);
        Files.writeString(folder.resolve("broken.pressling"), "<?xml version=\"1.0\"?>\n<pressling:Study><packing");
        Files.writeString(folder.resolve("text.pressling"), "not xml at all");
        Files.writeString(folder.resolve("entity.pressling"),
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<x>&e;</x>");
        Files.write(folder.resolve("noise.png"), new byte[] {1, 2, 3, 4});
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("bad.csv"), "phase,x_um,y_um,diameter_um\nAM,1,oops,3\n");
        Files.writeString(folder.resolve("two.csv"), "phase,x_um,y_um,diameter_um\nAM,5,5,3\nSE,15,5,1\n");
        Files.writeString(folder.resolve("two.data"), """
                two particles

                2 atoms
                2 atom types
                0 20e-6 xlo xhi
                0 20e-6 ylo yhi
                -1 1 zlo zhi

                Atoms # sphere

                1 1 3e-6 1000 5e-6 5e-6 0
                2 2 1e-6 1000 15e-6 5e-6 0
                """);
        Files.writeString(folder.resolve("words"), "examples");
        Files.writeString(folder.resolve("same.csv"), "phase,x_um,y_um,diameter_um\nAM,5,5,3\nSE,5,5,1\n");
        Files.writeString(folder.resolve("comma.csv"), "phase,x_um,y_um,diameter_um\nAM,\"1,5\",5,3\n");
        Files.writeString(folder.resolve("nan.csv"), "phase,x_um,y_um,diameter_um\nAM,NaN,5,3\n");
        Files.writeString(folder.resolve("columns.csv"), "x,y\n1,2\n");
        Files.writeString(folder.resolve("bad.dump"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\nmany\n");
        Files.writeString(folder.resolve("file"), "in the way");
        Files.createDirectories(folder.resolve("broken-model"));
        Files.writeString(folder.resolve("broken-model/model.json"), "{\"format\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "                                             | 2 | Say what to do",
            "runn quickstart                              | 2 | Did you mean: pressling run",
            "run                                          | 2 | Missing required parameter: STUDY",
            "run tiny.pressling --treads 2                | 2 | --treads",
            "run tiny.pressling extra                     | 2 | extra",
            "run tiny.pressling --threads zwei            | 2 | zwei",
            "run tiny.pressling --threads 0               | 2 | Allowed: 1 to 1024",
            "run tiny.pressling --set training.epochs     | 2 | path=value",
            "run tiny.pressling --set                     | 2 | --set",
            "run tiny.pressling --steps press,bake        | 2 | Allowed: pack, press, measure, render, dataset, learn, evaluate, report",
            "press tiny.pressling                         | 2 | --output",
            "predict                                      | 2 | MODEL",
            "predict empty                                | 2 | IMAGE",
            "predict empty noise.png --pixel-size -1      | 2 | --pixel-size",
            "export empty -o out                          | 2 | --format",
            "export empty --format vtk                    | 2 | --output",
            "export empty --format vtk -o out --stage raw | 2 | packed and pressed",
            "export empty --format vtk -o out --contacts c | 2 | belong together",
            "press tiny.pressling -o p --particles bad.csv --timestep x | 2 | --timestep",
            "press tiny.pressling -o p --types 1=AM       | 2 | --types does not apply to this input (no particles are given)",
            "press tiny.pressling -o p --study-box        | 2 | --study-box does not apply to this input",
            "press tiny.pressling -o p --particles two.csv --types 1=AM,2=SE | 2 | --types does not apply to this input (the file is a table",
            "press tiny.pressling -o p --particles two.csv --length-unit um | 2 | --length-unit does not apply to this input",
            "press tiny.pressling -o p --particles two.csv --timestep 5 | 2 | --timestep does not apply to this input",
            "press tiny.pressling -o p --particles two.csv --study-box | 2 | --study-box does not apply to this input",
            "press tiny.pressling -o p --particles two.data --timestep 5 | 2 | a data file holds one state",
            "press tiny.pressling -o p --particles two.data --set packing.height=9 | 2 | --study-box takes that of the study",
            "press tiny.pressling -o p --particles two.csv --set packing.amRatio=0.5 | 2 | none are packed",
            "press tiny.pressling -o p --set split.train=3 | 2 | reads nothing of split",
            "press tiny.pressling -o p --set training.epochs=3 | 2 | --set training.epochs does not apply to this input",
            "press tiny.pressling -o p --set network.blocks[0].kernel=3 | 2 | reads nothing of network",
            "press tiny.pressling -o p --set campaign.replicates=3 | 2 | without the campaign",
            "export empty --format vtk -o out --contacts c --contact-values id | 2 | --contacts does not apply to this input",
            "export empty --format vtk -o out --timestep 5 | 2 | --timestep does not apply to this input",
            "export empty --format vtk -o out --study tiny.pressling | 2 | --study does not apply to this input",
            "export two.csv --format vtk -o out --samples 1 | 2 | --samples does not apply to this input (the particles of a file",
            "export two.csv --format vtk -o out --stage pressed | 2 | --stage does not apply to this input",
            "export empty --format fake -o out --samples 1 | 2 | --samples does not apply to this input (the network of a run",
            "export two.csv --format vtk -o out --length-unit um | 2 | --length-unit does not apply to this input",
            "examples --force                             | 2 | --force does not apply to this input",
            "predict empty noise.png --grays dark         | 2 | is not a range of grays",
            "predict empty noise.png --pixel-size 11      | 2 | at most 10",
            "predict empty noise.png --page two           | 2 | --page",
            "@words                                       | 2 | @words",
            "run nowhere.pressling                        | 3 | nowhere.pressling",
            "run quickstar                                | 3 | Examples are quickstart",
            "run broken.pressling                         | 3 | broken.pressling",
            "run text.pressling                           | 3 | text.pressling",
            "run entity.pressling                         | 3 | entity.pressling",
            "run empty                                    | 3 | empty",
            "run tiny.pressling --set training.epoch=3    | 3 | Did you mean 'training.epochs'",
            "run tiny.pressling --set packing.restart_after=3 | 3 | Did you mean 'packing.packer.restart_after'",
            "run tiny.pressling --set packing.starts=3    | 3 | Did you mean 'packing.packer.starts'",
            "run tiny.pressling --set packing.initialwidth=3 | 3 | Did you mean 'packing.initialWidth'",
            "run tiny.pressling --set training.epochs=0   | 3 | 1 to 100000",
            "run tiny.pressling --set packing.height=NaN  | 3 | 2 to 5000 µm",
            "run tiny.pressling --set packing.height=1e400 | 3 | 2 to 5000 µm",
            "run tiny.pressling --set packing.height=5,5  | 3 | 2 to 5000 µm",
            "run tiny.pressling --set seed=-1             | 3 | ≥ 0",
            "run tiny.pressling --set press.finalWidth=20 | 3 | below packing.initialWidth",
            "run tiny.pressling --set contactLaw=hooke    | 3 | hertz-mindlin.published",
            "run tiny.pressling --set contactLaw.friction=9 | 3 | friction",
            "run tiny.pressling --set split.train=7       | 3 | split.train",
            "run tiny.pressling -o file                   | 3 | cannot be written to",
            "run tiny.pressling -o .                      | 3 | is no run folder",
            "press tiny.pressling -o p --particles no.csv | 3 | no.csv",
            "press tiny.pressling -o p --particles bad.csv | 3 | oops",
            "press tiny.pressling -o p --particles columns.csv | 3 | phase",
            "press tiny.pressling -o p --particles same.csv | 3 | are only 0 µm apart",
            "press tiny.pressling -o p --particles comma.csv | 3 | a decimal number such as 1.5",
            "press tiny.pressling -o p --particles nan.csv | 3 | a finite number",
            "press tiny.pressling -o p --particles bad.dump | 3 | bad.dump, line 4",
            "press tiny.pressling -o p --particles file   | 3 | none of the formats",
            "press tiny.pressling -o p --particles bad.csv --types 1 | 3 | 1=AM,2=SE,3=none",
            "press tiny.pressling -o p --particles bad.csv --length-unit ell | 3 | m, cm, mm, um, nm",
            "export empty --format vtk -o out             | 3 | is neither a run folder",
            "export empty --format stl -o out             | 3 | Allowed: fake, csv, ",
            "export empty --format vtp -o out             | 3 | Did you mean 'vtk'",
            "export empty --format fake -o out            | 3 | model.json: There is no such file",
            "predict empty noise.png                      | 3 | empty",
            "predict nowhere noise.png                    | 3 | nowhere",
            "predict broken-model noise.png               | 3 | model.json",
            "examples nothing                             | 3 | Allowed: quickstart",
            "examples quickstart tiny.pressling           | 3 | is there already",
            "settings nothing                             | 3 | No setting begins with"})
    void isAnsweredWithMessageAndStatus(String line, int status, String message) throws IOException {
        List<Path> before = files();
        assertEquals(status, shell.run(line == null ? "" : line), shell.err());
        assertTrue(shell.err().contains(message), shell.err());
        assertTrue(!shell.err().contains("\tat "), "no stack trace for a slip of the user: " + shell.err());
        assertEquals("", shell.out());
        for (Path file : files()) {
            boolean harmless = before.contains(file) || file.startsWith(folder.resolve("p")) && !isResult(file);
            assertTrue(harmless, "left behind: " + file);
        }
    }

    private static boolean isResult(Path file) {
        return file.getFileName().toString().matches("[.].*[.]key|.*[.]csv|.*[.]png|sample[.]json");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().equals(".lock")).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "press --help", "predict --help", "export --help", "formats --help",
            "examples --help", "settings --help", "help", "help run", "help settings", "--version", "run --version", "run -h"})
    void helpAndVersionAreThereEverywhere(String line) {
        assertEquals(0, shell.run(line), shell.err());
        assertTrue(shell.out().length() > 20);
        assertEquals("", shell.err());
    }

    /** What --set takes is a list of its own: a page of options stays one. */
    @ParameterizedTest
    @ValueSource(strings = {"run", "press"})
    void helpListsTheOptionsOfACommandAndSaysWhereSettingsAre(String command) {
        assertEquals(0, shell.run(command + " --help"));
        assertTrue(shell.out().contains("--set=path=value") && shell.out().contains("pressling settings --study"), shell.out());
        assertFalse(shell.out().contains("packing.initialWidth"), shell.out());
        assertTrue(shell.out().lines().count() < 60, shell.out());
    }

    @Test
    void settingsListPathsWithUnitRangeAndDefault() {
        assertEquals(0, shell.run("settings"));
        assertTrue(shell.out().contains("packing.initialWidth  2 to 5000 µm  [50]"), shell.out());
        assertTrue(shell.out().contains("Width of the box along the pressing direction"), shell.out());
        assertTrue(shell.out().contains("seed  whole number, ≥ 0  [1]"), shell.out());
        assertTrue(shell.out().contains("phases[NAME].share  0 to 0.999  [0]"), shell.out());
    }

    @Test
    void settingsOfAStudyNameItsPhasesAndTellItsValues() {
        assertEquals(0, shell.run("settings phases --study composite"));
        assertTrue(shell.out().contains("phases[carbon].share  0 to 0.999  [0.03]"), shell.out());
        assertTrue(shell.out().contains("May vary: campaign.factors[phases[carbon].share]."), shell.out());
        assertFalse(shell.out().contains("NAME"), shell.out());
        assertEquals(0, shell.run("settings packing --study quickstart"));
        assertTrue(shell.out().contains("packing.amRatioMeaning") && shell.out().contains("packing.height  2 to 5000 µm  [40]"),
                shell.out());
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("settings phases --study quickstart"), "it has none in a list");
    }

    @Test
    void formatsAreListedByWhatTheyAreOfAndSoByTheHelpOfExport() {
        assertEquals(0, shell.run("formats"), shell.err());
        List<String> lines = shell.out().lines().toList();
        assertEquals("samples of a run, or the particles of a file:", lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.matches("  vtk +VTK poly data .*")), shell.out());
        int network = lines.indexOf("the trained network of a run:");
        assertTrue(network > 0 && lines.subList(network, lines.size()).contains("  fake           fake"), shell.out());
        assertEquals(0, shell.run("export --help"));
        lines.forEach(line -> assertTrue(shell.out().contains(line), line));
    }

    @Test
    void settingsCanBeNarrowedAndTellThoseOfContactLaws() {
        assertEquals(0, shell.run("settings contactLaw"));
        assertTrue(shell.out().contains("with contactLaw=hertz-mindlin.corrected:"), shell.out());
        assertTrue(shell.out().contains("contactLaw.friction  number, 0 to 2  [0.3]"), shell.out());
        assertTrue(shell.out().contains("contact_point_slip  switch, true or false  [false]"), shell.out());
        assertTrue(shell.out().contains("For one pair: contactLaw.friction[AM_SE]"), shell.out());
        assertTrue(shell.out().contains("May vary: campaign.factors[contactLaw.friction]."), shell.out());
        assertTrue(!shell.out().contains("training.") && !shell.out().contains("SETTING"), shell.out());
    }

    /** What picocli finds wrong is said in the language of the user, too, and so is what it suggests. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run tiny.pressling --threads x   | --threads: 'x' ist keine ganze Zahl
            run tiny.pressling --threads     | --threads braucht einen Wert: N
            run tiny.pressling --thread 2    | Meinten Sie: --threads
            run tiny.pressling -q -q         | --quiet ist mehrmals angegeben
            run tiny.pressling --quiet=maybe | --quiet nimmt keinen Wert
            press                            | Es fehlt: --output, STUDY
            press tiny.pressling -o          | --output braucht einen Wert: DIR
            rnu                              | Unbekannte Option oder Angabe: rnu
            run tiny.pressling more          | Unbekannte Option oder Angabe: more
            """)
    void whatCannotBeParsedIsSaidInTheLanguageOfTheUser(String line, String part) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(2, shell.run(line), shell::err);
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(shell.err().contains(part), shell::err);
        for (String english : List.of("Missing", "Invalid", "Unknown", "Unmatched", "Possible", "Did you mean", "should")) {
            assertTrue(!shell.err().contains(english), shell::err);
        }
    }
}
