// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.analysis.report.ReportWriter;
import org.pressling.analysis.section.StandardAnalyses;
import org.pressling.dataset.Dataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One report of a whole run, looked at from all sides. */
class WholeReportTest {

    private static final ReportInput INPUT = new SyntheticRun(30).input();
    private static final int REACTION_AREA = 4;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        System.setProperty("java.awt.headless", "true");
        ReportWriter.write(INPUT, folder);
    }

    @Test
    void everyFigureHasAllThreeFiles() throws IOException {
        List<String> svg = names(".svg");
        assertEquals(svg, names(".png"));
        assertEquals(svg, names(".csv"));
        for (String expected : List.of("r2_comparison", "structure_0001", "press_curve", "fig4a_se_stress_mean",
                "parity_picture_only_reaction_area", "fig4c_heat_maps_0030", "fig5b_reaction_area",
                "fig5c1_reaction_area_am_diameter", "fig5c2_reaction_area_am_share", "learning_curve",
                "quality_proofs")) {
            assertTrue(svg.contains(expected), expected + " is missing in " + svg);
        }
        assertEquals(3, svg.stream().filter(name -> name.startsWith("fig4b_")).count());
    }

    @Test
    void everySvgIsWellFormedAndNamesItsContent() throws IOException {
        for (String name : names(".svg")) {
            Document svg = Xml.parse(Files.readString(folder.resolve(name + ".svg")));
            Element root = svg.getDocumentElement();
            assertEquals("svg", root.getLocalName(), name);
            assertFalse(root.getElementsByTagNameNS("*", "title").item(0).getTextContent().isBlank(), name);
            assertTrue(root.getAttribute("viewBox").matches("0 0 \\d+ \\d+"), name);
        }
    }

    @Test
    void axisTitlesCarryUnits() throws IOException {
        Map<String, List<String>> titles = new TreeMap<>(Map.of(
                "fig4a_se_stress_mean", List.of("DEM: mean force sum on SE [mN]", "Network: mean force sum on SE [mN]"),
                "fig4a_am_share", List.of("DEM: AM fraction [–]"),
                "fig5b_reaction_area", List.of("DEM: reaction area [µm²]"),
                "fig5c1_reaction_area_am_diameter", List.of("Mean AM diameter [µm]", "Reaction area [µm²]", "46 µm"),
                "learning_curve", List.of("Epoch [–]", "Loss: mean squared error [–]", "Validation"),
                "press_curve", List.of("Pressure on the pressing walls [GPa]",
                        "Distance between the pressing walls [µm]"),
                "structure_0001", List.of("10 µm", "AM–SE", "AM (active material)")));
        for (var entry : titles.entrySet()) {
            List<String> texts = Xml.texts(Files.readString(folder.resolve(entry.getKey() + ".svg")));
            for (String title : entry.getValue()) {
                assertTrue(texts.contains(title), entry.getKey() + " lacks \"" + title + "\" among " + texts);
            }
        }
    }

    @Test
    void everyPictureIsReadableAndTwiceTheSizeOfItsDrawing() throws IOException {
        for (String name : names(".png")) {
            BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertNotNull(image, name);
            String[] box = Xml.parse(Files.readString(folder.resolve(name + ".svg"))).getDocumentElement()
                    .getAttribute("viewBox").split(" ");
            assertEquals(2 * Integer.parseInt(box[2]), image.getWidth(), name);
            assertEquals(2 * Integer.parseInt(box[3]), image.getHeight(), name);
            assertTrue(inkedPixels(image) > 0.01 * image.getWidth() * image.getHeight(), name + " is empty");
        }
    }

    @Test
    void parityNumbersAreThoseOfTheDataSetBitByBit() throws IOException {
        List<CSVRecord> rows = csv("fig4a_reaction_area");
        Dataset data = INPUT.dataset().orElseThrow();
        double[][] predicted = INPUT.learning().orElseThrow().network().values();
        assertEquals(data.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(data.entry(i).labels()[REACTION_AREA], Double
                    .parseDouble(rows.get(i).get("dem_reaction_area_um2")));
            assertEquals(predicted[i][REACTION_AREA], Double
                    .parseDouble(rows.get(i).get("predicted_reaction_area_um2")));
            assertEquals(data.entry(i).split().word(), rows.get(i).get("split"));
        }
    }

    @Test
    void contactsAndLossesAreThoseOfTheRun() throws IOException {
        var contacts = SyntheticRun.sample(1).press().contacts();
        List<CSVRecord> rows = csv("structure_0001");
        assertEquals(contacts.count(), rows.size());
        assertEquals(contacts.normalForce[5] * 1e3, Double.parseDouble(rows.get(5).get("normal_force_mN")));
        List<CSVRecord> epochs = csv("learning_curve");
        var curve = INPUT.learning().orElseThrow().curve();
        assertEquals(curve.epochs().size(), epochs.size());
        assertEquals(curve.epochs().get(7).validationLoss(), Double.parseDouble(epochs.get(7).get("validation_loss")));
        assertEquals("true", epochs.get(curve.bestEpoch() - 1).get("kept"));
    }

    @Test
    void pageIsWellFormedAndNeedsNothingFromOutside() throws IOException {
        String html = Files.readString(folder.resolve(ReportWriter.PAGE));
        Document page = Xml.parse(html);
        for (Element image : Xml.elements(page, "img")) {
            assertTrue(image.getAttribute("src").matches("(?s)data:image/(png|svg\\+xml);base64,.*"),
                    "image from outside");
            assertFalse(image.getAttribute("alt").isBlank());
        }
        for (Element link : Xml.elements(page, "a")) {
            String target = link.getAttribute("href");
            assertTrue(target.startsWith("#") ? Xml.hasId(page, target.substring(1))
                    : Files.exists(folder.resolve(target)),
                    "dead link " + target);
        }
        assertTrue(Xml.elements(page, "script").isEmpty() && Xml.elements(page, "link").isEmpty());
        assertFalse(html.replaceAll("base64,[A-Za-z0-9+/=]+", "").contains("://"), "the page names an address");
    }

    @Test
    void sectionsFollowTheReadersQuestions() throws IOException {
        Document page = Xml.parse(Files.readString(folder.resolve(ReportWriter.PAGE)));
        assertEquals(List.of("summary", "structures", "parity", "stress", "heat-maps", "reaction-area", "training",
                "baselines",
                "quality", "settings", "provenance"),
                Xml.elements(page, "section").stream().map(e -> e.getAttribute("id")).toList());
    }

    @Test
    void sameInputGivesSameBytes() throws IOException {
        for (Analysis analysis : StandardAnalyses.results()) {
            for (Section.Group group : analysis.section(INPUT).map(Section::groups).orElse(List.of())) {
                FigureFiles.Rendered again = FigureFiles.render(group.figures().getFirst());
                assertEquals(Files.readString(folder.resolve(again.id() + ".svg")), again.svg());
                assertEquals(Files.readString(folder.resolve(again.id() + ".csv")), again.csv());
                assertArrayEquals(Files.readAllBytes(folder.resolve(again.id() + ".png")), again.png(), again.id());
            }
        }
    }

    private static List<String> names(String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(extension))
                    .map(f -> f.substring(0, f.length() - extension.length())).sorted().toList();
        }
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(name + ".csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static int inkedPixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (int) Arrays.stream(pixels).filter(p -> (p & 0xFFFFFF) != 0xFFFFFF).count();
    }
}
