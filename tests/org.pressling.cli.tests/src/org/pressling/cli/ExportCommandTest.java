// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.study.ResultExport;
import org.pressling.study.contribute.Contributions;

class ExportCommandTest {
    /** Holds four samples in {@code runs/tiny}: all packed, the first two pressed. */
    @TempDir
    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void pressTwo() throws IOException {
        Shell.writeTinyStudy(home);
        Shell shell = new Shell(home);
        assertEquals(0, shell.run("run tiny.pressling --steps press -q"), shell.err());
        for (int i = 3; i <= 4; i++) {
            Files.delete(home.resolve("runs/tiny/samples/000" + i + "/sample.json"));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Shell run(String line) {
        Shell shell = new Shell(home);
        assertEquals(0, shell.run(line + " -o " + folder), shell.err());
        return shell;
    }

    @Test
    void allFinishedSamplesAreWrittenUnlessSomeAreChosen() throws IOException {
        assertEquals(2, run("export runs/tiny --format lammps-dump").out().lines().count());
        assertEquals(List.of("pressed_0001.dump", "pressed_0002.dump"), names(folder));
        run("export runs/tiny --format lammps-data --stage packed --samples 2-3,1");
        assertEquals(List.of("packed_0001.data", "packed_0002.data", "packed_0003.data", "pressed_0001.dump",
                "pressed_0002.dump"), names(folder));
    }

    @Test
    void aSampleIsWrittenForParaView() throws IOException {
        Shell shell = run("export runs/tiny/samples/0002 --format vtk");
        assertEquals(List.of("contacts-pressed_0002.vtp", "particles-pressed_0002.vtp"), names(folder));
        assertTrue(shell.out().contains("particles-pressed_0002.vtp"), shell.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lammps-data | packed_0001.data", "lammps-dump | packed_0001.dump"})
    void whatWasExportedCanBePressed(String format, String file) throws IOException {
        run("export runs/tiny/samples/0001 --stage packed --format " + format);
        Shell shell = new Shell(home);
        String pressed = folder.resolve("again").toString();
        String given = folder.resolve(file).toString();
        assertEquals(0, shell.run("press", "tiny.pressling", "--particles", given, "-o", pressed, "-q"), shell.err());
        assertEquals(Files.readString(home.resolve("runs/tiny/samples/0001/contacts.csv")),
                Files.readString(Path.of(pressed, "samples/0001/contacts.csv")));
    }

    @Test
    void theBoxOfTheStudyCanBeTakenInPlaceOfTheFiles() throws IOException {
        run("export runs/tiny/samples/0001 --stage packed --format lammps-dump");
        Path file = folder.resolve("packed_0001.dump");
        String dump = Files.readString(file);
        String wider = dump.replaceFirst("pp\n0 \\S+", "pp\n0 9E-5");
        assertNotEquals(dump, wider);
        Files.writeString(file, wider);
        Shell shell = new Shell(home);
        assertEquals(0, shell.run("press tiny.pressling -q --study-box --particles " + file + " -o "
                + folder.resolve("again")), shell.err());
        assertEquals(Files.readString(home.resolve("runs/tiny/samples/0001/contacts.csv")),
                Files.readString(folder.resolve("again/samples/0001/contacts.csv")));
    }

    @Test
    void aFileOfParticlesIsTurnedIntoAnotherWithItsContacts() throws IOException {
        String bounds = "1\nITEM: BOX BOUNDS ff ff pp\n0 10\n0 10\n-1 1\n";
        Files.writeString(folder.resolve("end.dump"), "ITEM: TIMESTEP\n7\nITEM: NUMBER OF ATOMS\n2" + bounds.substring(1)
                + "ITEM: ATOMS id type x y radius\n4 1 3 3 3\n5 8 6.4 3 0.5\n");
        Files.writeString(folder.resolve("pairs.dump"), "ITEM: TIMESTEP\n7\nITEM: NUMBER OF ENTRIES\n" + bounds
                + "ITEM: ENTRIES c[1] c[2] c[3] c[4] c[5] c[6]\n4 5 0 -1e-3 0 0\n");
        String source = "export " + folder.resolve("end.dump") + " --types 1=AM,8=SE --length-unit um --timestep 7";
        run(source + " --format lammps-data --study quickstart");
        assertTrue(Files.readString(folder.resolve("end_7.data")).contains("2 2 1.0E-6 1990.0 "), "density of the study");
        Shell shell = new Shell(home);
        String[] words = (source + " --format vtk --contacts " + folder.resolve("pairs.dump") + " -o " + folder
                + " --contact-values").split(" ");
        String[] all = Stream.concat(Stream.of(words), Stream.of("id force_normal")).toArray(String[]::new);
        assertEquals(0, shell.run(all), shell.err());
        assertTrue(Files.readString(folder.resolve("contacts-end_7.vtp")).contains("\n0.001\n"), "normal force");
    }

    @Test
    void theTrainedNetworkIsWrittenInTheFormatOfItsEngine() throws IOException {
        Shell.writeTinyStudy(folder, "labels.descriptors=am_share void_share");
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling --steps learn -q"), shell.err());
        assertEquals(0, shell.run("export runs/tiny --format fake -o out"), shell.err());
        assertEquals(List.of("am_share", "void_share"), Files.readAllLines(folder.resolve("out/network.txt")));
        assertEquals(3, shell.run("export " + home.resolve("runs/tiny") + " --format fake -o out"));
        assertTrue(shell.err().contains("model"), "nothing learnt: " + shell.err());
    }

    @Test
    void theDataSetIsWrittenWithWhereItComesFrom() throws IOException {
        Shell.writeTinyStudy(folder, "labels.descriptors=am_share void_share");
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling --steps dataset -q"), shell.err());
        assertEquals(0, shell.run("export runs/tiny --format npz -o whole"), shell.err());
        assertEquals("whole/dataset.npz", shell.out().strip());
        assertEquals(0, shell.run("export runs/tiny/dataset --format npz -o part"), shell.err());
        assertEquals(-1, Files.mismatch(folder.resolve("whole/dataset.npz"), folder.resolve("part/dataset.npz")));
        Map<String, String> told = ResultExport.dataset(folder.resolve("runs/tiny"),
                Contributions.onClassPath().of(Exporter.KIND).contribution("npz").orElseThrow()).provenance();
        assertEquals("npz", told.get("exporter"));
        assertTrue(told.get("exporter_bundle").startsWith("org.pressling.dataset "), told.toString());
        assertEquals("tiny", told.get("study"));
        String key = Files.readAllLines(folder.resolve("runs/tiny/dataset/.dataset.key")).get(1);
        assertEquals(key, told.get("key"));
        assertTrue(told.containsKey("pressling") && told.containsKey("seed"), told.toString());
        Files.move(folder.resolve("runs/tiny/dataset"), folder.resolve("mine"));
        Files.delete(folder.resolve("mine/dataset.json"));
        assertEquals(0, shell.run("export mine --format npz -o mine-out"), shell.err());
        assertEquals(3, shell.run("export runs/tiny --format npz -o none"));
        assertTrue(shell.err().contains("labels.csv"), shell.err());
        assertEquals(2, shell.run("export mine --format npz -o none --stage packed"));
        assertTrue(shell.err().contains("the data set of a run is exported"), shell.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            value = {"3 | there is no pressed sample 3. There are 2, from 1 to 2", "0 | '0' is not a number",
                    "1-x | '1-x' is not a number", "2-1 | runs backwards", "1,,2 | '' is not a number"})
    void samplesThatAreNotThereAreTold(String list, String message) {
        Shell shell = new Shell(home);
        assertEquals(3, shell.run("export", "runs/tiny", "--format", "vtk", "--samples", list, "-o", folder.toString()));
        assertTrue(shell.err().contains(message), shell.err());
    }
}
