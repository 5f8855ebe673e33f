// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Changed inputs are told as the form names and measures the settings that they come from. */
class SettingChangesTest {

    private static String changed(String input, String before, String now) {
        return SettingChanges.between(Map.of(input, before), Map.of(input, now)).orElseThrow().text(Locale.ENGLISH);
    }

    @Test
    void aSettingHasItsNameItsUnitAndItsPath() {
        assertEquals("Packing: Height: 10 µm → 12.5 µm (packing.height)",
                changed("packing.initialBox.height", "1.0E-5", "1.25E-5"));
        assertEquals("Rendering: AM gray: 128 → 120 (rendering.amGray)", changed("rendering.amGray", "128", "120"));
        assertEquals("SE: Young's modulus: 26.7 GPa → 30 GPa (se.youngsModulus)",
                changed("materials.se.youngsModulus", "2.67E10", "3.0E10"));
        assertEquals("SE: Li10GeP2S12 → Li6PS5Cl (se)", changed("materials.se.name", "Li10GeP2S12", "Li6PS5Cl"));
        assertEquals("Contact law: friction: 0.3 → 0.4 (contactLaw.friction)",
                changed("contactLaw.settings.friction", "0.3", "0.4"));
        assertEquals("Mean AM diameter of the sample: 2.89626 µm → 3.18304 µm",
                changed("factors.amDiameterMeanNominal", "2.8962561234567E-6", "3.1830389622173062E-6"));
    }

    @Test
    void choicesHaveTheWordsOfTheForm() {
        assertEquals("Packing: What the ratio counts: Fraction of the box without AM, before pressing → (nothing)"
                + " (packing.amRatioMeaning)",
                SettingChanges.between(Map.of("packing.meaning", "NON_AM_SHARE_INITIAL"), Map.of()).orElseThrow()
                        .text(Locale.ENGLISH));
    }

    @Test
    void inGermanAndWithoutPathsForTheForm() {
        SettingChanges changes = SettingChanges.between(Map.of("packing.initialBox.height", "1.0E-5"),
                Map.of("packing.initialBox.height", "1.2E-5")).orElseThrow();
        assertEquals("Packung: Höhe: 10 µm → 12 µm",
                changes.asInForm(path -> path.equals("packing.height") ? "Packung: Höhe" : path).text(Locale.GERMAN));
    }

    @Test
    void whatNoFieldStandsForIsToldTogetherInAForm() {
        SettingChanges changes = SettingChanges.between(
                Map.of("task.summary.settings[1].rows[0].value", "1", "task.summary.settings[1].rows[1].value", "2", "maps", "1",
                        "admit", "ALL", "seed", "1"),
                Map.of("task.summary.settings[1].rows[0].value", "3", "task.summary.settings[1].rows[1].value", "4", "maps", "2",
                        "admit", "IN_DOMAIN", "seed", "1"))
                .orElseThrow();
        String told = changes.asInForm(path -> "<" + path + ">").text(Locale.ENGLISH);
        assertTrue(told.startsWith("<split.admit>: ") && told.contains("Settings as the report lists them")
                && told.endsWith("; Inputs other than settings"), told);
        assertTrue(changes.text(Locale.ENGLISH).contains("maps: 1 → 2"), "the command line names the input");
    }

    @Test
    void aSettingThatIsReadByTwoWaysIsToldOnceAndOthersAreCounted() {
        Map<String, String> before = Map.of("press.finalWidth", "1.2E-5", "packing.finalWidth", "1.2E-5", "seed", "1",
                "rendering.amGray", "1", "rendering.seGray", "2", "rendering.voidGray", "3");
        Map<String, String> now = Map.of("press.finalWidth", "1.1E-5", "packing.finalWidth", "1.1E-5", "seed", "2",
                "rendering.amGray", "4", "rendering.seGray", "5", "rendering.voidGray", "6");
        String told = SettingChanges.between(before, now).orElseThrow().text(Locale.ENGLISH);
        assertEquals(1, told.split("press.finalWidth", -1).length - 1, told);
        assertTrue(told.endsWith("; and 2 more"), told);
        assertTrue(SettingChanges.between(before, before).isEmpty());
    }

    @Test
    void whatDiffersInItsLastDigitsOrItemsSaysSo() {
        assertEquals("Seed: 123456789 → 123456790 (seed)", changed("seed", "123456789", "123456790"));
        assertEquals("inner.width: 1.23456789E-6 → 1.23456788E-6", changed("inner.width", "1.23456789E-6", "1.23456788E-6"));
        String dense = SettingChanges.between(Map.of("network.dense.count", "1", "network.dense[0]", "64"),
                Map.of("network.dense.count", "2", "network.dense[0]", "64", "network.dense[1]", "32")).orElseThrow()
                .text(Locale.ENGLISH);
        assertTrue(dense.contains("(nothing) → 32") && !dense.contains("1 →"), dense);
    }

    @Test
    void whatWasNotThereIsNothing() {
        assertEquals("Seed: (nothing) → 7 (seed)",
                SettingChanges.between(Map.of(), Map.of("seed", "7")).orElseThrow().text(Locale.ENGLISH));
        assertEquals("inner.width: 1 → 2", changed("inner.width", "1.0", "2.0"), "what no study has stays as it is");
    }

    /** Every input of a step leads to a setting of a study. */
    @Test
    void theInputsOfStepsAreNamed() {
        for (String input : List.of("packing.seDiameter", "press.wallSpeed", "press.rayleighShare", "rendering.order",
                "rendering.crop", "training.epochs", "training.seed", "network.blocks[0].filters", "network.dense[0]",
                "descriptors.count", "descriptors[3]", "measure", "region", "labelScale", "networks", "packer.id",
                "packer.settings.restart_after", "contactLaw.id", "network.inputSize", "packing.maxTries")) {
            assertTrue(InputWords.of(input).path().isPresent(), input);
        }
    }
}
