// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Installed;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;

/** Studies refer to materials of libraries that bundles bring as to those of the built-in one. */
class ForeignLibraryTest {
    private static final MaterialSource MINE = source("my.lab", """
            <pressling:MaterialLibrary xmlns:pressling="https://pressling.org/model" formatVersion="3" name="Lab">
              <materials id="glass" name="A glass" kind="SE" youngsModulus="17.5" poissonRatio="0.3" density="1.9"/>
              <materials id="LiCoO2" name="Ours" kind="AM" youngsModulus="200" poissonRatio="0.25" density="5"/>
            </pressling:MaterialLibrary>
            """);
    private static final Installed INSTALLED = new Installed() {
        @Override
        public <T> List<T> all(Kind<T> kind) {
            return kind == MaterialSource.KIND ? List.of(kind.type().cast(new BuiltInMaterials()), kind.type().cast(MINE))
                    : List.of();
        }
    };
    private static final String STUDY = """
            <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="3" name="foreign">
              <am href="pressling:/materials#LiCoO2"/>
              <se href="pressling:/materials/my.lab#glass"/>
            </pressling:Study>
            """;

    @TempDir
    private Path folder;

    private static MaterialSource source(String id, String text) {
        return new MaterialSource() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("foreign.pressling"), STUDY);
    }

    @Test
    void aFileRefersToItByItsAddress() throws IOException {
        Study study = Studies.load(file(), INSTALLED);
        assertEquals(17.5, study.getSe().getYoungsModulus());
        Path saved = folder.resolve("saved.pressling");
        Studies.save(study, saved);
        assertTrue(Files.readString(saved).contains("pressling:/materials/my.lab#glass"));
        assertEquals(17.5, Studies.load(saved, INSTALLED).getSe().getYoungsModulus());
    }

    @Test
    void aMaterialIsFoundByItsIdentifierAndThatOfAnotherLibraryByItsName() throws IOException {
        Study study = Studies.load(file(), INSTALLED);
        StudyPaths.set(study, "se=Li6PS5Cl");
        assertEquals("Li6PS5Cl", study.getSe().getId());
        StudyPaths.set(study, "se=glass");
        assertEquals(17.5, study.getSe().getYoungsModulus());
        assertEquals("Ours", Studies.findMaterial(study, "Ours").getName());
    }

    @Test
    void whereItIsMissingThatIsSaidAndAKeptStudyMeansTheSame() throws IOException {
        InvalidInputException missing = assertThrows(InvalidInputException.class, () -> Studies.load(file()));
        assertEquals(FileProblem.NOT_FOLLOWED, missing.problems().getFirst().code());
        Path kept = folder.resolve("kept.pressling");
        Studies.save(Studies.selfContained(Studies.load(file(), INSTALLED)), kept);
        assertEquals(17.5, Studies.load(kept).getSe().getYoungsModulus());
    }

    @Test
    void theBuiltInOneHasAnAddressOfItsKindToo() throws IOException {
        Path file = Files.writeString(folder.resolve("x.pressling"), STUDY.replace("my.lab#glass", "published#Li6PS5Cl"));
        assertEquals("Li6PS5Cl", Studies.load(file).getSe().getId());
        assertEquals(List.of("Lab"), MaterialLibraries.installed(StudyResourceSets.create(INSTALLED)).stream()
                .map(library -> library.getName()).limit(1).toList());
    }

    @Test
    void oneThatCannotBeReadIsLeftOut() {
        MaterialSource.KIND.trial().accept("my.lab", MINE);
        assertThrows(IllegalArgumentException.class, () -> MaterialSource.KIND.trial().accept("other", MINE));
        for (String text : List.of("", "<html/>", STUDY, """
                <pressling:MaterialLibrary xmlns:pressling="https://pressling.org/model" name="x"><materials name="nameless"/>
                </pressling:MaterialLibrary>
                """)) {
            assertThrows(InvalidInputException.class, () -> MaterialSource.KIND.trial().accept("x", source("x", text)), text);
        }
    }
}
