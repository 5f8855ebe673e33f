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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Problem;

/** A file that cannot be read says where, what is wrong and what to do. */
class BadFilesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty file", "", "NO_XML 1"),
                arguments("no XML", "seed = 1", "NO_XML 1"),
                arguments("broken off", StudyText.around("", "<press").replace("</pressling:Study>", ""), "NO_XML 5"),
                arguments("wrong nesting", StudyText.around("", "<press></pres>"), "NO_XML 3"),
                arguments("unknown attribute", StudyText.around("", "<press finalWith=\"40\"/>"),
                        "PART_MISSPELT 3"),
                arguments("unknown element", StudyText.around("", "<pres finalWidth=\"40\"/>"),
                        "PART_MISSPELT 3"),
                arguments("no number", StudyText.around("", "<press finalWidth=\"wide\"/>"),
                        "UNFIT 3"),
                arguments("fraction", StudyText.around("", "<training epochs=\"1.5\"/>"),
                        "UNFIT 3"),
                arguments("unknown choice", StudyText.around("", "<training schedule=\"STEP\"/>"),
                        "UNFIT 3"),
                arguments("bad list", StudyText.around("", "<network dense=\"128 many\"/>"), "UNFIT 3"),
                arguments("unknown root", "<pressling:Studie xmlns:pressling=\"https://pressling.org/model\"/>",
                        "ROOT_TYPE 1"),
                arguments("unknown namespace", "<p:Study xmlns:p=\"https://example.org/other\"/>", "OTHER_FILE"),
                arguments("no namespace", "<Study/>", "OTHER_FILE"),
                arguments("no study", "<pressling:MaterialLibrary xmlns:pressling=\"https://pressling.org/model\"/>",
                        "NO_STUDY"),
                arguments("newer version", StudyText.around("formatVersion=\"99\"", ""),
                        "NEWER"),
                arguments("no version", StudyText.around("formatVersion=\"new\"", ""), "VERSION"),
                arguments("version zero", StudyText.around("formatVersion=\"0\"", ""), "VERSION"),
                arguments("unknown library material", StudyText.around("", "<am href=\"pressling:/materials#LiCoO3\"/>"),
                        "REFERENCE_MISSPELT"),
                arguments("unknown own material", StudyText.around("am=\"mine\"", ""),
                        "NO_SUCH_ID 2"),
                arguments("missing material file", StudyText.around("", "<am href=\"gone.pressling-materials#x\"/>"),
                        "REFERENCE_MISSING"),
                arguments("reference over the network", StudyText.around("",
                        "<am href=\"http://localhost:1/m.pressling-materials#x\"/>"),
                        "NOT_FOLLOWED"),
                arguments("a part twice",
                        StudyText.around("", "<press finalWidth=\"40\"/>\n<split/>\n<press finalWidth=\"30\"/>"),
                        "TWICE 5"),
                arguments("a part of a part twice",
                        StudyText.around("", "<packing><packer id=\"a\"/><packer id=\"b\"/></packing>"),
                        "TWICE 3"),
                arguments("a value as an attribute that is an element", StudyText.around("description=\"a\"", ""),
                        "NO_ATTRIBUTE 2"),
                arguments("a value twice", StudyText.around("", "<description>a</description>\n<description>b</description>"),
                        "TWICE 4"),
                arguments("a material as attribute and element", StudyText.around("am=\"m\"",
                        "<am href=\"pressling:/materials#LiCoO2\"/><ownMaterials id=\"m\"/>"),
                        "TWICE 3"),
                arguments("an attribute twice", StudyText.around("seed=\"1\" seed=\"2\"", ""), "NO_XML 2"),
                arguments("an id twice", StudyText.around("", "<ownMaterials id=\"m\"/>\n<ownMaterials id=\"m\"/>"),
                        "ID_TWICE 4"),
                arguments("a descriptor twice", StudyText.around("",
                        "<labels>\n<descriptors id=\"d\"/>\n<descriptors id=\"d\"/></labels>"),
                        "ID_TWICE 5"),
                arguments("text between parts", StudyText.around("", "<press>finalWidth=40</press>"),
                        "STRAY_TEXT 3"),
                arguments("a foreign attribute", StudyText.around("xmlns:x=\"urn:x\"", "<press x:finalWidth=\"40\"/>"),
                        "FOREIGN_ATTRIBUTE 3"),
                arguments("a foreign element", StudyText.around("xmlns:x=\"urn:x\"", "<x:press finalWidth=\"40\"/>"),
                        "FOREIGN_ELEMENT 3"),
                arguments("a part of another type", StudyText.around("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                        "<press xsi:type=\"pressling:Packing\"/>"), "UNFIT 3"),
                arguments("an abstract nothing", StudyText.around("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                        "<press xsi:nil=\"true\"/>"), "FOREIGN_ATTRIBUTE 3"),
                arguments("a study in a study", StudyText.around("", "<pressling:Study/>"), "UNKNOWN_PART 3"),
                arguments("parts of parts in the wrong place", StudyText.around("", "<press><blocks/></press>"),
                        "UNKNOWN_PART 3"),
                arguments("far too large", StudyText.around("", "<!--" + "x".repeat(Limits.STUDY_FILE_BYTES) + "-->"),
                        "TOO_LARGE"),
                arguments("part from another file", StudyText.around("", "<press href=\"other.pressling#//@press\"/>"),
                        "LINKED_PART"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isRefusedWithFileCodeAndLine(String what, String text, String reason) throws IOException {
        Path file = folder.resolve("bad.pressling");
        Files.writeString(file, text);
        Problem told = assertThrows(InvalidInputException.class, () -> Studies.load(file), what).problems().getFirst();
        assertEquals(reason, told.code().name() + (told.place().line() > 0 ? " " + told.place().line() : ""), told::toString);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String message = told.text(language);
            assertTrue(message.contains("bad.pressling") && message.length() <= 500, message);
        }
    }

    @Test
    void everyErrorOfAFileIsNamedAtOnce() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> StudyText.load(StudyText.around("", "<press a=\"1\"/>\n<packing b=\"2\"/>")));
        assertEquals(List.of(3L, 4L), refused.problems().stream().map(p -> p.place().line()).toList());
        assertTrue(refused.problems().stream().allMatch(p -> p.code() == FileProblem.UNKNOWN_PART), refused.getMessage());
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
        assertTrue(refused.has(FileProblem.DOCUMENT_TYPE), refused.getMessage());
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
        assertTrue(assertThrows(InvalidInputException.class, () -> Studies.load(folder)).has(FileProblem.IS_FOLDER));
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
