// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.learning.NetworkDesign;
import org.pressling.model.check.ContributionPlace;
import org.pressling.model.io.MaterialSource;

class InstalledContributionsTest {
    private final List<String> leftOut = new ArrayList<>();

    private Contributions installed(Declaration... others) {
        List<Declaration> all = Stream.concat(ClassPathDeclarations.read().stream(), Stream.of(others)).toList();
        return new InstalledContributions(all, left -> leftOut.add(left.message()));
    }

    private static Declaration of(String kind, String id, Class<?> type) {
        return of(kind, id, 0, type.getName());
    }

    private static Declaration of(String kind, String id, int rank, String type) {
        return new Declaration(kind, id, "A " + id, rank, type, new Declaration.Source() {
            @Override
            public Origin origin() {
                return new Origin("com.example.other", "1.2.3");
            }

            @Override
            public Class<?> load(String name) throws ClassNotFoundException {
                return Class.forName(name);
            }
        });
    }

    @Test
    void whatTheBundlesDeclareIsWhole() {
        Contributions installed = installed();
        assertEquals(List.of("hertz-mindlin.corrected", "hertz-mindlin.published", "luding", "maxwell-equilibrium-overlap", "mdr",
                "thornton-ning"), installed.of(ContactLawFactory.KIND).ids());
        assertEquals(List.of("growth", "random-insertion"), installed.of(Packer.KIND).ids());
        assertTrue(installed.of(Exporter.KIND).ids().containsAll(List.of("csv", "lammps-data", "lammps-dump", "vtk")));
        assertEquals(List.of("standard", "known", "transport", "coverage", "space"), installed.of(DescriptorFactory.KIND).ids());
        assertEquals(List.of("coverage"), installed.of(StudyAnalysis.KIND).ids());
        assertEquals(List.of("published"), installed.of(MaterialSource.KIND).ids());
        assertEquals(List.of("discs"), installed.of(PictureStyle.KIND).ids());
        assertEquals(List.of("blocks"), installed.of(NetworkDesign.KIND).ids());
        assertEquals("org.pressling.dem", installed.of(Packer.KIND).contribution("growth").orElseThrow().origin().bundle());
        assertTrue(installed.of(Packer.KIND).nameOf("growth").startsWith("Growth"));
        assertEquals("absent", installed.of(Packer.KIND).nameOf("absent"));
        assertTrue(installed.of(Packer.KIND).contribution("growth").orElseThrow()
                .name().text(Locale.GERMAN).startsWith("Wachstum"));
        assertEquals(List.of(), leftOut);
    }

    @Test
    void everyKindThatAStudyNamesIsDeclared() {
        Contributions installed = installed();
        for (ContributionPlace place : ContributionPlace.all()) {
            assertTrue(installed.kind(place.kind()).isPresent(), place.kind());
        }
    }

    @Test
    void aKindOfOthersTakesAClassAndIsLikeAnyOther() {
        Contributions installed = installed(of("kind", "colour", 0, Colour.class.getName() + ":KIND"),
                of("colour", "red", 0, Colours.class.getName() + ":RED"),
                of("colour", "blue", 1, Colours.class.getName() + ":BLUE"));
        assertEquals(List.of(), leftOut);
        assertEquals(List.of("blue", "red"), installed.of(Colour.KIND).ids(), "by rank");
        assertEquals(Colours.BLUE, installed.of(Colour.KIND).first().orElseThrow());
        assertEquals(new Origin("com.example.other", "1.2.3"), installed.of(Colour.KIND).all().getFirst().origin());
        assertEquals(Colour.KIND, installed.kind("colour").orElseThrow());
    }

    @Test
    void whatIsBrokenIsLoggedAndLeftOutAndHurtsNobody() {
        Contributions installed = installed(of("packer", "throws", Throwing.class), of("packer", "growth", Good.class),
                of("packer", "settings", BrokenSettings.class), of("packer", "", Good.class), of("packer", "other", String.class),
                of("packer", "gone", 0, "com.example.Gone"), of("packer", "constant", 0, Good.class.getName() + ":NONE"),
                of("paker", "good", Good.class), of("packer", "good", Good.class));
        assertEquals(List.of("good", "growth", "random-insertion"), installed.of(Packer.KIND).ids());
        assertFalse(installed.of(Packer.KIND).choose("growth") instanceof Good, "the name was taken");
        assertEquals(8, leftOut.size(), leftOut.toString());
        assertTrue(leftOut.stream().allMatch(message -> message.contains("of com.example.other 1.2.3: ")), leftOut.toString());
        assertTrue(leftOut.stream().anyMatch(message -> message.contains("no licence")), leftOut.toString());
        assertTrue(leftOut.stream().anyMatch(message -> message.contains("no class com.example.Gone")), leftOut.toString());
        assertTrue(leftOut.stream().anyMatch(message -> message.contains("no such kind")), leftOut.toString());
    }

    @Test
    void ofTwoWithOneIdentifierNeitherCountsAndBothAreNamed() {
        Contributions installed = installed(of("packer", "my.packer", Good.class), of("packer", "my-packer", Good.class));
        assertFalse(installed.of(Packer.KIND).ids().contains("my.packer"));
        assertFalse(installed.of(Packer.KIND).ids().contains("my-packer"));
        assertEquals(2, leftOut.size(), leftOut.toString());
        assertTrue(leftOut.stream().allMatch(m -> m.matches(".*is also that of my.packer com\\.example\\.other 1\\.2\\.3, .*")),
                leftOut.toString());
        assertEquals(2, installed.leftOut().size());
    }

    @Test
    void settingsThatWouldSpoilThoseOfAllAreFoundWhenTheyAreRegistered() {
        assertFalse(installed(of("packer", "bad", NoUnit.class)).of(Packer.KIND).ids().contains("bad"));
        assertTrue(leftOut.getFirst().contains("The unit of its setting 'a' is null"), leftOut.toString());
    }

    @Test
    void identifiersAndNamesAreHeldToTheirForm() {
        installed(of("packer", "a b", Good.class), of("packer", "a=b", Good.class)).of(Packer.KIND);
        assertEquals(2, leftOut.size(), leftOut.toString());
        assertTrue(leftOut.stream().allMatch(m -> m.contains("an identifier is words")), leftOut.toString());
    }

    @Test
    void aLawMustKnowItsOwnName() {
        installed(of("contact-law", "hooke", 0, "org.pressling.dem.law.HertzMindlinFactory:CORRECTED"))
                .of(ContactLawFactory.KIND);
        assertTrue(leftOut.getFirst().contains("calls itself 'hertz-mindlin.corrected'"), leftOut.toString());
    }

    @Test
    void settingsOfAPartAreCalledAfterIt() {
        assertEquals(List.of("rolling", "adhesion", "cohesion"), installed().of(LawPart.KIND).ids(), "as they act");
        String part = "org.pressling.dem.law.StandardParts:ADHESION";
        assertFalse(installed(of("law-part", "my.glue", 0, part)).of(LawPart.KIND).ids().contains("my.glue"));
        assertTrue(leftOut.getFirst().contains("'adhesion_dmt' does not begin with 'my_glue'"), leftOut.toString());
    }

    @Test
    void whatIsCostlyIsMadeWhenItIsAskedForAndTheFirstThatStartsIsTaken() {
        Slow.made = 0;
        Contributions installed = installed(of("kind", "slow", 0, Slow.class.getName() + ":KIND"),
                of("slow", "never", 2, NeverStarts.class.getName()), of("slow", "good", 1, Slow.class.getName()),
                of("slow", "last", 0, NeverStarts.class.getName()));
        assertEquals(List.of("never", "good", "last"), installed.of(Slow.KIND).ids());
        assertEquals(0, Slow.made);
        assertEquals(List.of(), leftOut);
        Slow first = installed.of(Slow.KIND).first().orElseThrow();
        assertEquals(first, installed.of(Slow.KIND).choose("good"), "made once");
        assertEquals(1, Slow.made);
        assertEquals(1, leftOut.size(), leftOut.toString());
        assertTrue(leftOut.getFirst().contains("the slow 'never'"), leftOut.toString());
    }

    @Test
    void anUnknownIdentifierIsAnsweredWithTheKnownOnes() {
        Catalogue<Packer> packers = installed().of(Packer.KIND);
        InvalidInputException unknown = assertThrows(InvalidInputException.class, () -> packers.choose("grwth"));
        assertTrue(unknown.has(ContributionProblem.NONE_OF_THAT_NAME), unknown::getMessage);
        assertEquals(List.of(Remedy.meant("growth")), unknown.problems().getFirst().remedies());
        assertTrue(unknown.problems().getFirst().allowed(Locale.ENGLISH).contains("growth, random-insertion"),
                unknown::getMessage);
        assertThrows(InvalidInputException.class, () -> packers.choose(null));
    }

    @Test
    void testsAndScriptsAddTheirOwn() {
        Contributions plain = installed();
        Good mine = new Good();
        Contributions changed = plain.with(Packer.KIND, "growth", mine).with(Packer.KIND, "mine", mine).without(Exporter.KIND);
        assertEquals(mine, changed.of(Packer.KIND).choose("growth"));
        assertEquals(List.of("growth", "mine", "random-insertion"), changed.of(Packer.KIND).ids());
        assertEquals(List.of(), changed.of(Exporter.KIND).ids());
        assertFalse(plain.of(Packer.KIND).choose("growth") == mine, "the others stay");
        assertThrows(InvalidInputException.class, () -> changed.of(Exporter.KIND).choose("vtk"));
    }

    /** A kind of another bundle. */
    public interface Colour {
        /** The kind. */
        Kind<Colour> KIND = Kind.of("colour", Colour.class);
    }

    /** Its contributions. */
    public enum Colours implements Colour {
        /** One. */
        RED,
        /** Another. */
        BLUE
    }

    /** Costly to make. */
    public static class Slow {
        /** The kind. */
        public static final Kind<Slow> KIND = Kind.of("slow", Slow.class).costly();
        private static int made;

        /** Counts. */
        public Slow() {
            made++;
        }
    }

    /** Runs on no machine. */
    public static final class NeverStarts extends Slow {
        /** Fails. */
        public NeverStarts() {
            Slow.made--;
            throw new IllegalStateException("no such processor");
        }
    }

    /** A packer that could be used. */
    public static class Good implements Packer {
        @Override
        public Packing pack(PackingSettings s, Settings own, java.util.random.RandomGenerator random) {
            throw new UnsupportedOperationException("never called here");
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }
    }

    /** Cannot be made. */
    public static final class Throwing extends Good {
        /** Fails. */
        public Throwing() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Has a setting without a unit. */
    public static final class NoUnit extends Good {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("a", null, 0, 0, 1, Localized.english("A number.")));
        }
    }

    /** Can be made, but not asked. */
    public static final class BrokenSettings extends Good {
        @Override
        public List<Setting> settings() {
            throw new IllegalStateException("broken");
        }
    }
}
