// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mutation testing stands outside the build and names its libraries itself: they must be those of the target platform. */
class VersionsTest {

    @ParameterizedTest
    @CsvSource({"commons.csv, commons-csv", "jackson, jackson-databind", "hipparchus, hipparchus-stat", "junit, junit-jupiter"})
    void mutationTestingUsesTheLibrariesOfTheTargetPlatform(String property, String artifact) throws IOException {
        String own = find(Bundles.root().resolve("releng/mutation/pit.xml"), "<" + property + ".version>([^<]+)<");
        Path target = Bundles.root().resolve("targetplatform/org.pressling.targetplatform.target");
        assertEquals(find(target, "<artifactId>" + artifact + "</artifactId><version>([^<]+)<"), own);
    }

    private static String find(Path file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        if (!found.find()) {
            throw new AssertionError(file + " has no " + pattern);
        }
        return found.group(1);
    }
}
