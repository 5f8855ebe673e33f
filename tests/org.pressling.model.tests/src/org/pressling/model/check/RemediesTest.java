// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

class RemediesTest {
    private static final ContributionCatalog INSTALLED = new ContributionCatalog() {
        @Override
        public Optional<List<String>> ids(String kind) {
            return switch (kind) {
            case "contact-law" -> Optional.of(List.of("hertz-mindlin.published"));
            case "packer" -> Optional.of(List.of("dense", "growth", "random-insertion"));
            default -> Optional.empty();
            };
        }

        @Override
        public Optional<List<Setting>> settings(String kind, String id) {
            return Optional.empty();
        }

        @Override
        public OptionalDouble largestShare(String packer, boolean space) {
            return OptionalDouble.of(packer.equals("growth") ? 0.75 : 0.6);
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            press.finalWidth=60                       | press.finalWidth          | press.finalWidth=40
            split.train=321                           | split.train               | split.train=320
            campaign.replicates=100                   | split.train               | split.proportions=320 80 100
            split.train=10;split.validation=480       | split.train               | split.proportions=10 480 100
            split.proportions=1 2                     | split.proportions         | split.proportions=64 16 20
            packing.height=45                         | packing.height            | packing.height=40
            packing.amDiameterMeanMin=12.5            | packing.amDiameterMeanMin | packing.amDiameterMeanMin=12
            packing.amRatio=0.39                      | packing.amRatio           | packing.packer=growth
            labels.region=SECTION                     | labels.region             | labels.region=PICTURE
            contactLaw=soap                           | contactLaw                | contactLaw=hertz-mindlin.published
            split.train=8;split.validation=392        | training.batchSize        | training.batchSize=8
            rendering.pixels=32;training.shift=40      | training.shift            | training.shift=0
            training.epochs=2;training.warmUpEpochs=3 | training.warmUpEpochs     | training.warmUpEpochs=2
            """)
    void theFirstRemedyIsWhatAPersonWouldDo(String changes, String path, String expected) {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.replicates=500");
        for (String change : changes.split(";")) {
            StudyPaths.set(study, change);
        }
        Problem problem = StudyValidator.validate(study, INSTALLED).stream().filter(p -> p.path().equals(path)).findFirst()
                .orElseThrow();
        byte[] before = Studies.toBytes(study, java.nio.file.Path.of("study.pressling").toAbsolutePath());

        List<Remedy> remedies = Remedies.of(study, problem, INSTALLED);

        assertEquals(expected, remedies.getFirst().path() + '=' + remedies.getFirst().value());
        assertTrue(remedies.size() <= 3, remedies::toString);
        assertEquals(new String(before, java.nio.charset.StandardCharsets.UTF_8),
                new String(Studies.toBytes(study, java.nio.file.Path.of("study.pressling").toAbsolutePath()),
                        java.nio.charset.StandardCharsets.UTF_8));
        for (Remedy remedy : remedies) {
            Study cured = Studies.copy(study);
            StudyPaths.set(cured, remedy.path(), remedy.value());
            assertTrue(StudyValidator.validate(cured, INSTALLED).stream()
                    .noneMatch(p -> p.code() == problem.code() && p.path().equals(problem.path())), remedy::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            press.finalWidth    | forty | press.finalWidth=40
            press.wallSpeed     | fast  | press.wallSpeed=2
            packing.height      | 40    | -
            """)
    void whatIsRefusedWhileItIsTypedHasAValueInItsPlace(String path, String typed, String expected) {
        List<Remedy> offered = Remedies.instead(Studies.create(), path, typed);
        assertEquals(expected.equals("-"), offered.isEmpty(), offered.toString());
        offered.forEach(remedy -> StudyPaths.set(Studies.create(), remedy.path(), remedy.value()));
        if (!offered.isEmpty()) {
            assertTrue(offered.stream().anyMatch(remedy -> expected.equals(remedy.path() + "=" + remedy.value())),
                    offered.toString());
        }
    }
}
