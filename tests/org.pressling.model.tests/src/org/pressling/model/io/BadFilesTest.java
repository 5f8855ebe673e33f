// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;

/** A file that cannot be read says where, what is wrong and what to do. */
class BadFilesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty file", "", "line 1"),
                arguments("no XML", "seed = 1", "line 1"),
                arguments("broken off", StudyText.around("", "<press").replace("</pressling:Study>", ""), "line 5"),
                arguments("wrong nesting", StudyText.around("", "<press></pres>"), "line 3"),
                arguments("unknown attribute", StudyText.around("", "<press finalWith=\"40\"/>"),
                        "line 3: a Press has no 'finalWith'. Did you mean 'finalWidth'?"),
                arguments("unknown element", StudyText.around("", "<pres finalWidth=\"40\"/>"),
                        "line 3: a Study has no 'pres'. Did you mean 'press'?"),
                arguments("no number", StudyText.around("", "<press finalWidth=\"wide\"/>"),
                        "line 3: 'wide' does not fit Press.finalWidth; allowed: 1 to 5000 µm"),
                arguments("fraction", StudyText.around("", "<training epochs=\"1.5\"/>"),
                        "line 3: '1.5' does not fit Training.epochs"),
                arguments("unknown choice", StudyText.around("", "<training schedule=\"STEP\"/>"),
                        "line 3: 'STEP' does not fit Training.schedule; allowed: CONSTANT or COSINE"),
                arguments("bad list", StudyText.around("", "<network dense=\"128 many\"/>"), "line 3"),
                arguments("unknown root", "<pressling:Studie xmlns:pressling=\"https://pressling.org/model\"/>",
                        "line 1: unknown element type 'Studie'"),
                arguments("unknown namespace", "<p:Study xmlns:p=\"https://example.org/other\"/>", "is no file of Pressling"),
                arguments("no namespace", "<Study/>", "is no file of Pressling"),
                arguments("no study", "<pressling:MaterialLibrary xmlns:pressling=\"https://pressling.org/model\"/>",
                        "holds a MaterialLibrary instead of a study"),
                arguments("newer version", StudyText.around("formatVersion=\"99\"", ""),
                        "has format version 99, but this Pressling reads versions 1 to 3. Open it with a newer Pressling"),
                arguments("no version", StudyText.around("formatVersion=\"new\"", ""), "formatVersion is 'new'"),
                arguments("version zero", StudyText.around("formatVersion=\"0\"", ""), "formatVersion is '0'"),
                arguments("unknown library material", StudyText.around("", "<am href=\"pressling:/materials#LiCoO3\"/>"),
                        "Did you mean 'LiCoO2'?"),
                arguments("unknown own material", StudyText.around("am=\"mine\"", ""),
                        "nothing in this file has the identifier 'mine'"),
                arguments("missing material file", StudyText.around("", "<am href=\"gone.pressling-materials#x\"/>"),
                        "gone.pressling-materials#x, a file that does not exist"),
                arguments("reference over the network", StudyText.around("",
                        "<am href=\"http://localhost:1/m.pressling-materials#x\"/>"),
                        "http://localhost:1/m.pressling-materials#x, which is not followed"),
                arguments("a part twice",
                        StudyText.around("", "<press finalWidth=\"40\"/>\n<split/>\n<press finalWidth=\"30\"/>"),
                        "line 5: the element <press> stands twice; the first is in line 3"),
                arguments("a part of a part twice",
                        StudyText.around("", "<packing><packer id=\"a\"/><packer id=\"b\"/></packing>"),
                        "line 3: the element <packer> stands twice"),
                arguments("a value as an attribute that is an element", StudyText.around("description=\"a\"", ""),
                        "line 2: description is an element of a Study, not an attribute"),
                arguments("a value twice", StudyText.around("", "<description>a</description>\n<description>b</description>"),
                        "line 4: the element <description> stands twice; the first is in line 3"),
                arguments("a material as attribute and element", StudyText.around("am=\"m\"",
                        "<am href=\"pressling:/materials#LiCoO2\"/><ownMaterials id=\"m\"/>"),
                        "line 3: the element <am> stands twice"),
                arguments("an attribute twice", StudyText.around("seed=\"1\" seed=\"2\"", ""), "line 2"),
                arguments("an id twice", StudyText.around("", "<ownMaterials id=\"m\"/>\n<ownMaterials id=\"m\"/>"), "line 4"),
                arguments("a descriptor twice", StudyText.around("",
                        "<labels>\n<descriptors id=\"d\"/>\n<descriptors id=\"d\"/></labels>"),
                        "line 5: the id 'd' is given to two of <descriptors>; the first is in line 4"),
                arguments("text between parts", StudyText.around("", "<press>finalWidth=40</press>"),
                        "line 3: the text 'finalWidth=40' means nothing in a Press"),
                arguments("a foreign attribute", StudyText.around("xmlns:x=\"urn:x\"", "<press x:finalWidth=\"40\"/>"), "line 3"),
                arguments("a foreign element", StudyText.around("xmlns:x=\"urn:x\"", "<x:press finalWidth=\"40\"/>"), "line 3"),
                arguments("a part of another type", StudyText.around("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                        "<press xsi:type=\"pressling:Packing\"/>"), "bad.pressling"),
                arguments("an abstract nothing", StudyText.around("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                        "<press xsi:nil=\"true\"/>"), "line 3"),
                arguments("a study in a study", StudyText.around("", "<pressling:Study/>"), "line 3"),
                arguments("parts of parts in the wrong place", StudyText.around("", "<press><blocks/></press>"),
                        "line 3: a Press has no 'blocks'"),
                arguments("far too large", StudyText.around("", "<!--" + "x".repeat(Limits.STUDY_FILE_BYTES) + "-->"),
                        "larger than 4 MiB"),
                arguments("part from another file", StudyText.around("", "<press href=\"other.pressling#//@press\"/>"),
                        "The part <press> is an href to another file"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isRefusedWithFileAndReason(String what, String text, String reason) throws IOException {
        Path file = folder.resolve("bad.pressling");
        Files.writeString(file, text);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Studies.load(file), what);
        String message = refused.getMessage();
        assertTrue(message.contains(reason), message);
        assertTrue(message.contains("bad.pressling") || message.contains("not followed"), message);
    }

    @Test
    void everyErrorOfAFileIsNamedAtOnce() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> StudyText.load(StudyText.around("", "<press a=\"1\"/>\n<packing b=\"2\"/>")));
        assertTrue(refused.getMessage().contains("line 3: a Press has no 'a'"), refused.getMessage());
        assertTrue(refused.getMessage().contains("line 4: a Packing has no 'b'"), refused.getMessage());
    }

    @Test
    void noEntityIsEverExpanded() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "the secret");
        String text = """
                <?xml version="1.0"?>
                <!DOCTYPE s [<!ENTITY x SYSTEM "%s">]>
                <pressling:Study xmlns:pressling="https://pressling.org/model"><description>&x;</description></pressling:Study>
                """.formatted(secret.toUri());
        Path file = folder.resolve("xxe.pressling");
        Files.writeString(file, text);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Studies.load(file));
        assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
        assertFalse(refused.getMessage().contains("the secret"));
    }

    @Test
    void entitiesThatGrowAreRefusedBeforeTheyDo() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + StudyText.around("name=\"&b;\"", "").substring(39);
        assertThrows(InvalidInputException.class, () -> StudyText.load(bomb));
    }

    @Test
    void aMaterialFileFollowsTheSameRules() throws IOException {
        Files.writeString(folder.resolve("m.pressling-materials"),
                "<!DOCTYPE m [<!ENTITY x \"y\">]><pressling:MaterialLibrary xmlns:pressling=\"https://pressling.org/model\"/>");
        Path file = folder.resolve("s.pressling");
        Files.writeString(file, StudyText.around("", "<am href=\"m.pressling-materials#x\"/>"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Studies.load(file));
        assertTrue(refused.getMessage().contains("m.pressling-materials, line 1"), refused.getMessage());
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        Path missing = folder.resolve("missing.pressling");
        assertEquals(missing + ": The file does not exist. Check the path.",
                assertThrows(InvalidInputException.class, () -> Studies.load(missing)).getMessage());
        assertTrue(assertThrows(InvalidInputException.class, () -> Studies.load(folder)).getMessage().contains("is a folder"));
    }

    @Test
    void otherEncodingsAreReadByTheirDeclaration() throws IOException {
        Path file = folder.resolve("latin.pressling");
        Files.write(file,
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><pressling:Study xmlns:pressling=\"https://pressling.org/model\" name=\"Größe\"/>"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Größe", Studies.load(file).getName());
    }
}
