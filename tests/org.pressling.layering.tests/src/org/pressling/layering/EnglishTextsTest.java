// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressling.layering.Literals.Literal;

/**
 * No text reaches a user in English alone: each file of texts has a German twin with all its keys, and no sentence stands in the
 * code but where only programmers, logs, records or other programs read it.
 */
class EnglishTextsTest {

    /** Bundles whose words users read. What {@code analysis} writes, the report, is English in any language, as are records. */
    private static final List<String> READ = List.of("dem", "dataset", "learning", "learning.gpu", "model", "study", "examples",
            "cli", "ui");
    /** Words with a space between them, or half a sentence that is put together. */
    private static final Pattern WORDS = Pattern
            .compile("[a-z]{2,}[,:]? [a-z(]{2}|[A-Z][a-z]+ [a-z]{2}|^ [a-z]{2,} |(?<![-a-z])[a-z]{3,} $|^ [a-z]{3,}$");
    private static final Pattern DECLARED = Pattern.compile("<contribution\\s+kind=\"([^\"]+)\"\\s+id=\"([^\"]+)\"");
    /** Where only programmers read, and logs. */
    private static final Pattern NOT_FOR_USERS = Pattern.compile(
            "new (?:IllegalArgument|IllegalState|NullPointer|UnsupportedOperation|Cancellation|UncheckedIO|IO|FileSystem"
                    + "|Arithmetic|IndexOutOfBounds|ConcurrentModification)\\w*\\(|AssertionError\\(|\\bLOG\\b|\\.log\\("
                    + "|getLogger|ILog|Thread\\.of|NumberFormatException|requireNonNull|LeftOut\\(|leaveOut\\("
                    + "|Pattern\\b|\\.matches\\(|\\.replaceAll\\(|\\.replaceFirst\\("
                    + "|\\.contains\\(|\\.startsWith\\(|\\.equals\\(");
    /** Files whose words go into records, reports, files for other programs, or command lines of these, by their reason. */
    private static final Map<String, Set<String>> ENGLISH = Map.of(
            "records and the report are English", Set.of("RunRecord.java", "SettingsSummary.java", "TrainingAccount.java",
                    "FurtherAnalyses.java", "Recipe.java", "MeasureStep.java", "Notices.java"),
            "descriptions for archives are English", Set.of("CrateContent.java", "ElasticStudy.java"),
            "for authors of plug-ins", Set.of("ContactLawCheck.java", "PackerCheck.java", "EngineCheck.java"),
            "kept in models, and said by its twin", Set.of("Scope.java"),
            "formats of other programs", Set.of("LammpsDataExporter.java", "LammpsDumpExporter.java", "LammpsDataReader.java",
                    "VtpFile.java", "VtkImageExporter.java", "PngWriter.java", "DatasetWriter.java"),
            "what the system says, or the platform",
            Set.of("Ending.java", "InputFile.java", "Processor.java", "Output.java",
                    "Licences.java"),
            "names of random streams and of devices", Set.of("PackTask.java", "GpuEngine.java", "CudaDriver.java", "Device.java"),
            "for debuggers", Set.of("GrayImage.java", "StoredKey.java"),
            "said when words cannot be found any more", Set.of("Program.java", "Version.java"));

    @Test
    void everyFileOfTextsHasAGermanTwin() throws IOException {
        List<String> missing = new ArrayList<>();
        int files = 0;
        for (Path english : english()) {
            String name = english.getFileName().toString();
            Path german = english.getParent().resolve(name.replace(".properties", "_de.properties"));
            if (name.equals("texts.properties")) {
                german = Path.of(german.toString().replace("src-gen", "src")); // the English is generated
            }
            Set<String> keys = new TreeSet<>(texts(english).stringPropertyNames());
            keys.removeAll(Files.exists(german) ? texts(german).stringPropertyNames() : Set.of());
            keys.forEach(key -> missing.add(name + ": " + key));
            files++;
        }
        assertTrue(files > 60, files + " files of texts");
        assertEquals(List.of(), missing, "without German");
    }

    @Test
    void everyContributionHasAGermanName() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> left = new TreeSet<>();
        int declared = 0;
        for (String bundle : Bundles.in("bundles")) {
            Path folder = Bundles.root().resolve("bundles").resolve(bundle);
            Path file = folder.resolve("plugin.xml");
            Path german = folder.resolve("contributions_de.properties");
            Set<String> names = new TreeSet<>(Files.exists(german) ? texts(german).stringPropertyNames() : Set.of());
            if (Files.exists(file)) {
                for (MatchResult found : DECLARED.matcher(Files.readString(file)).results().toList()) {
                    declared++;
                    String key = found.group(1) + '.' + found.group(2);
                    if (!names.remove(key)) {
                        missing.add(bundle + ": " + key);
                    }
                }
            }
            left.addAll(names);
        }
        assertTrue(declared > 25, declared + " contributions");
        assertEquals(List.of(), missing, "without a name in contributions_de.properties");
        assertEquals(Set.of(), left, "names of what is not declared");
    }

    @Test
    void noSentenceForUsersStandsInTheCode() {
        List<String> found = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        Set<String> excepted = new TreeSet<>();
        ENGLISH.values().forEach(excepted::addAll);
        Terms.sources().forEach((file, source) -> {
            String name = file.getFileName().toString();
            for (Literal literal : isRead(file) ? Literals.of(source) : List.<Literal>of()) {
                if (WORDS.matcher(literal.text()).find() && !NOT_FOR_USERS.matcher(literal.statement()).find()) {
                    if (excepted.contains(name)) {
                        used.add(name);
                    } else {
                        found.add(name + ":" + literal.line() + ": " + literal.text());
                    }
                }
            }
        });
        assertEquals(List.of(), found, "words belong into a file of texts with a German twin, see CONTRIBUTING.md");
        excepted.removeAll(used);
        assertEquals(Set.of(), excepted, "an exception that is none");
    }

    @Test
    void sentencesAreToldFromOtherTexts() {
        List<Literal> all = Literals.of("""
                @Option(description = "The help of a command.") int a;
                /* "a comment in words" */
                void b() { out.println("It is done."); throw new IllegalStateException("never so"); }
                """);
        assertEquals(List.of("It is done.", "never so"), all.stream().map(Literal::text).toList());
        assertEquals(List.of(false, true), all.stream().map(l -> NOT_FOR_USERS.matcher(l.statement()).find()).toList());
        assertTrue(WORDS.matcher("It is done.").find() && WORDS.matcher(" samples were ").find());
        assertTrue(Stream.of("am_share", "%.3f mN", "--set", "AM", "x y").noneMatch(text -> WORDS.matcher(text).find()));
    }

    private static boolean isRead(Path file) {
        return READ.stream().anyMatch(bundle -> file.toString().replace('\\', '/').contains("/org.pressling." + bundle + "/"));
    }

    private static List<Path> english() throws IOException {
        Path bundles = Bundles.root().resolve("bundles");
        try (Stream<Path> files = Files.walk(bundles)) {
            return files.filter(file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_de.properties"))
                    .filter(file -> !file.endsWith("build.properties"))
                    .filter(file -> !bundles.relativize(file).toString().matches(".*[/\\\\](bin|target)[/\\\\].*")).toList();
        }
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }
}
