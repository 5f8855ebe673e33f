// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Block;
import org.pressling.model.Factor;
import org.pressling.model.Material;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;

class StudiesTest {

    @TempDir
    private Path folder;

    @Test
    void aNewStudyHasEveryPartAndTheMaterialsOfTable1() {
        Study study = Studies.create();
        assertEquals(264, study.getAm().getYoungsModulus());
        assertEquals(26.7, study.getSe().getYoungsModulus());
        assertEquals("random-insertion", study.getPacking().getPacker().getId());
        assertEquals("hertz-mindlin.published", study.getContactLaw().getId());
        assertEquals(List.of(32, 32, 32, 64, 64), study.getNetwork().getBlocks().stream().map(Block::getFilters).toList());
        assertEquals(List.of(128, 128), study.getNetwork().getDense());
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        Study study = unusual();
        Path file = folder.resolve("a b.pressling");
        Studies.save(study, file);
        Study loaded = Studies.load(file);
        assertTrue(EcoreUtil.equals(Studies.selfContained(study), Studies.selfContained(loaded)));
        assertArrayEquals(Files.readAllBytes(file), Studies.toBytes(loaded, file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theSavedTextStatesEveryValueTheDefaultsToo() {
        Study study = Studies.create();
        study.setDescription("Two <lines>\nµ");
        String expected = """
                <?xml version="1.0" encoding="UTF-8"?>
                <pressling:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:pressling="https://pressling.org/model"
                    formatVersion="3" name="study" seed="1">
                  <am href="pressling:/materials#LiCoO2"/>
                  <se href="pressling:/materials#Li10GeP2S12"/>
                  <packing initialWidth="50.0" height="40.0" depth="0.0" solidFraction="0.58" amRatio="0.63" \
                amRatioMeaning="NON_AM_SHARE_INITIAL"
                      amDiameterMeanMin="9.0" amDiameterMeanMax="12.0" amDiameterSdMin="0.0" amDiameterSdMax="2.0" \
                amDiameterCut="3.0"
                      seDiameter="1.0" maxTries="10000000" periodicTopBottom="false" periodicFrontBack="true">
                    <packer id="random-insertion"/>
                  </packing>
                  <press finalWidth="40.0" wallSpeed="2.0" rayleighShare="0.0" unbalancedLimit="0.001" relaxDamping="0.5"
                      maxRelaxSteps="200000" historyPoints="101" pressureDepth="0.0"/>
                  <contactLaw id="hertz-mindlin.published"/>
                  <rendering crop="2.0" pixels="224" amGray="128" seGray="255" voidGray="0" supersampling="1" outlineWidth="0.0"
                      outlineGray="64" drawOrder="AM_OVER_SE" field="0.0" degradation="0.0" sections="1" sectionAxis="Z"
                      channels="1" channelSpacing="1.0">
                    <style id="discs"/>
                  </rendering>
                  <labels stressMeasure="FORCE_SUM" region="BOX" slabThickness="2.0"/>
                  <campaign design="GRID" points="64" replicates="1" tables="AUTOMATIC"/>
                  <split train="320" validation="80" test="100" admit="NOT_FAILED"/>
                  <network dense="128 128" geometry="NONE">
                    <design id="blocks"/>
                    <blocks filters="32" kernel="3" pool="2"/>
                    <blocks filters="32" kernel="3" pool="2"/>
                    <blocks filters="32" kernel="3" pool="2"/>
                    <blocks filters="64" kernel="3" pool="2"/>
                    <blocks filters="64" kernel="3" pool="2"/>
                  </network>
                  <training epochs="80" batchSize="16" learningRate="0.001" schedule="COSINE" labelScale="LINEAR" patience="0"
                      weightDecay="0.0" warmUpEpochs="0.0" averagingDecay="0.0" mirrorX="true" mirrorY="true" shift="0"
                      mirrorAverage="true" seed="0" networks="1" engine="auto"/>
                  <description>Two &lt;lines>
                µ</description>
                </pressling:Study>
                """;
        assertEquals(expected, new String(Studies.toBytes(study, folder.resolve("x.pressling")), StandardCharsets.UTF_8));
    }

    @Test
    void aMaterialFileBesideTheStudyIsReferredToByItsRelativePath() throws IOException {
        Files.writeString(folder.resolve("mine.pressling-materials"), """
                <pressling:MaterialLibrary xmlns:pressling="https://pressling.org/model" name="mine">
                  <materials id="NMC811" kind="AM" youngsModulus="180" poissonRatio="0.25" density="4.7"/>
                </pressling:MaterialLibrary>
                """);
        Path file = folder.resolve("s.pressling");
        Files.writeString(file,
                StudyText.around("",
                        "<am href=\"mine.pressling-materials#NMC811\"/><se href=\"pressling:/materials#Li6PS5Cl\"/>"));
        Study study = Studies.load(file);
        assertEquals(180, study.getAm().getYoungsModulus());
        assertEquals("NMC811", Studies.findMaterial(study, "NMC811").getId());
        Path below = Files.createDirectory(folder.resolve("runs")).resolve("s.pressling");
        Studies.save(study, below);
        assertTrue(Files.readString(below).contains("href=\"../mine.pressling-materials#NMC811\""));
        assertEquals(180, Studies.load(below).getAm().getYoungsModulus());
    }

    @Test
    void aCopyIsIndependentAndAnOwnMaterialIsCopiedWithIt() {
        Study study = unusual();
        Study copy = Studies.copy(study);
        copy.getAm().setDensity(9);
        assertNotSame(study.getAm(), copy.getAm());
        assertEquals(5.5, study.getAm().getDensity());
        assertSame(study.getSe(), copy.getSe());
    }

    @Test
    void aSelfContainedStudyRefersToNothingOutside() {
        Study contained = Studies.selfContained(Studies.create());
        String text = new String(Studies.toBytes(contained, folder.resolve("x.pressling")), StandardCharsets.UTF_8);
        assertTrue(!text.contains("href") && text.contains("am=\"LiCoO2\""), text);
        assertEquals(264, StudyText.load(text).getAm().getYoungsModulus());
    }

    @Test
    void whatAFileLeavesOutHasItsDefault() {
        Study study = StudyText.load(StudyText.around("name=\"bare\"", "<press wallSpeed=\"5\"/>"));
        assertEquals(5, study.getPress().getWallSpeed());
        assertEquals(40, study.getPress().getFinalWidth());
        assertEquals(5, study.getNetwork().getBlocks().size());
        assertNull(study.getAm());
    }

    @Test
    void aMaterialThatBelongsToNothingCannotBeSaved() {
        Study study = Studies.create();
        study.setAm(PresslingFactory.eINSTANCE.createMaterial());
        assertThrows(InvalidInputException.class, () -> Studies.toBytes(study, folder.resolve("x.pressling")));
    }

    @Test
    void aFailedSaveLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("kept.pressling");
        Studies.save(Studies.create(), file);
        byte[] before = Files.readAllBytes(file);
        String own = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
        Files.createDirectory(folder.resolve(".kept.pressling." + own + ".part"));
        assertThrows(IOException.class, () -> Studies.save(unusual(), file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aSaveTakesAwayWhatAKilledOneLeft() throws IOException {
        long gone = 1;
        while (ProcessHandle.of(gone).isPresent()) {
            gone++;
        }
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Path left = draft("kept.pressling." + gone + "-31", longAgo);
        List<Path> others = List.of(draft("kept.pressling." + gone + "-32", FileTime.from(Instant.now())),
                draft("kept.pressling." + ProcessHandle.current().pid() + "-0", longAgo),
                draft("other.pressling." + gone + "-31", longAgo), draft("kept.pressling.mine", longAgo));
        Path linked = Files.createSymbolicLink(folder.resolve(".kept.pressling." + gone + "-33.part"), others.getLast());
        Studies.save(Studies.create(), folder.resolve("kept.pressling"));
        assertTrue(Files.notExists(left), "of a process that is gone");
        for (Path other : others) {
            assertTrue(Files.exists(other), other.toString());
        }
        assertTrue(Files.isSymbolicLink(linked));
        assertEquals(6, folder.toFile().list().length);
    }

    private Path draft(String name, FileTime written) throws IOException {
        Path draft = Files.writeString(folder.resolve('.' + name + ".part"), "<half");
        return Files.setLastModifiedTime(draft, written);
    }

    /** A study in which hardly anything has its default. */
    static Study unusual() {
        Study study = Studies.create();
        study.setName("unusual");
        study.setDescription("Ein Versuch: 1 < 2 & µm");
        study.setSeed(9_007_199_254_740_991L);
        Material own = PresslingFactory.eINSTANCE.createMaterial();
        own.setId("own");
        own.setDensity(5.5);
        study.getOwnMaterials().add(own);
        study.setAm(own);
        Factor factor = PresslingFactory.eINSTANCE.createFactor();
        factor.setPath("packing.amRatio");
        factor.setValues(List.of("0.53", "0.58"));
        study.getCampaign().getFactors().add(factor);
        study.getNetwork().setDense(List.of());
        study.getTraining().setLearningRate(1.0 / 3);
        return study;
    }
}
