// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;

/** What somebody wrote into a file by hand is still there when a window has saved it. */
class CommentsTest {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- of the file -->
            <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="2" name="mine">

              <!-- why the height:
                   two particles and more -->
              <packing height="40">
                <!-- the paper's -->
                <packer id="random-insertion"/>
                <!-- last in packing -->
              </packing>
              <!-- two -->
              <!-- together & <so> on -->
              <campaign>
                <factors path="packing.initialWidth" values="46 48"/>
                <!-- the ratio -->
                <factors path="packing.amRatio" values="0.53 0.63"/>
              </campaign>
              <!-- last -->
            </pressling:Study>
            <!-- after all -->
            """;

    @TempDir
    private Path folder;

    @Test
    void staysWhereItStood() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"), TEXT);
        Study study = Studies.load(file);
        Studies.save(study, file);
        String saved = Files.readString(file);
        assertEquals(comments(TEXT), comments(saved), saved);
        follows(saved, "<!-- of the file -->\n<pressling:Study ");
        follows(saved, "two particles and more -->\n  <packing ");
        follows(saved, "    <!-- the paper's -->\n    <packer ");
        follows(saved, "    <!-- last in packing -->\n  </packing>");
        follows(saved, "  <!-- two -->\n  <!-- together & <so> on -->\n  <campaign ");
        follows(saved, "    <!-- the ratio -->\n    <factors path=\"packing.amRatio\"");
        follows(saved, "  <!-- last -->\n</pressling:Study>\n<!-- after all -->\n");
        assertArrayEquals(Studies.toBytes(study, file), Studies.toBytes(Studies.load(file), file));

        byte[] once = Files.readAllBytes(file);
        Studies.save(Studies.load(file), file);
        assertArrayEquals(once, Files.readAllBytes(file), "saved twice");
    }

    @Test
    void staysWhereItsElementIsGone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"), TEXT);
        Study study = Studies.load(file);
        study.getCampaign().getFactors().clear();
        Studies.save(study, file);
        String saved = Files.readString(file);
        assertEquals(comments(TEXT).size(), comments(saved).size(), saved);
        follows(saved, "<!-- the ratio -->\n  <campaign ");
        Studies.load(file);
    }

    /** What is said of one factor is not told of another that comes to stand in its place. */
    @Test
    void goesWithItsElement() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"), TEXT);
        Study study = Studies.load(file);
        study.getCampaign().getFactors().remove(0);
        Studies.save(study, file);
        follows(Files.readString(file), "<!-- the ratio -->\n    <factors path=\"packing.amRatio\"");
        study.getCampaign().getFactors().get(0).setPath("packing.height");
        Studies.save(study, file);
        follows(Files.readString(file), "/>\n    <!-- the ratio -->\n  </campaign>");
    }

    @Test
    void theNamespaceMayHaveAnotherName() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"),
                TEXT.replace("pressling:", "p:").replace(":pressling=", ":p="));
        Studies.save(Studies.load(file), file);
        follows(Files.readString(file), "    <!-- the paper's -->\n    <packer ");
    }

    @Test
    void aFileOfAnotherKindLosesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"), "<other><!-- kept --><a/></other>\n");
        Studies.save(Studies.create(), file);
        follows(Files.readString(file), "</pressling:Study>\n<!-- kept -->\n");
    }

    @Test
    void aFileThatIsNoneIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.pressling"), "<!-- cut off");
        Study study = Studies.create();
        Studies.save(study, file);
        assertArrayEquals(Studies.toBytes(study, file), Files.readAllBytes(file));
    }

    @Test
    void librariesKeepThemToo() throws IOException {
        MaterialLibrary library = MaterialLibraries.create("mine");
        Path file = folder.resolve("mine.pressling-materials");
        MaterialLibraries.save(library, file);
        Files.writeString(file, Files.readString(file).replaceFirst("\\?>\n", "?>\n<!-- measured in May -->\n"));
        MaterialLibraries.save(library, file);
        follows(Files.readString(file), "?>\n<!-- measured in May -->\n<pressling:MaterialLibrary ");
    }

    @Test
    void aStudyOfManyFactors() throws IOException {
        StringBuilder text = new StringBuilder(TEXT.replaceFirst("(?s)<campaign>.*</campaign>", "<campaign>\n"));
        text.setLength(text.indexOf("<campaign>") + "<campaign>\n".length());
        for (int i = 0; i < 200; i++) {
            text.append("<!-- ").append(i).append(" -->\n<factors path=\"packing.height\" values=\"").append(30 + i)
                    .append("\"/>\n");
        }
        Path file = Files.writeString(folder.resolve("many.pressling"), text.append("</campaign>\n</pressling:Study>\n"));
        Study study = Studies.load(file);
        StudyPaths.set(study, "seed", "7");
        Studies.save(study, file);
        String saved = Files.readString(file);
        assertEquals(comments(text.toString()), comments(saved));
        for (int i = 0; i < 200; i++) {
            follows(saved, "<!-- " + i + " -->\n    <factors path=\"packing.height\" values=\"" + (30 + i) + "\"");
        }
    }

    private static void follows(String text, String part) {
        assertTrue(text.contains(part), () -> part + " is not in\n" + text);
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
