// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Optional;
import java.util.OptionalDouble;

import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is known of microscope pictures; without an order of phases, pictures are taken for drawn ones. */
final class MicrographOption {
    /** Until the scale bar tells the size of a pixel. */
    private static final double ANY_SIZE = 1e-6;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--phases", paramLabel = "DARK,…,BRIGHT",
            description = "Takes the pictures for those of a microscope that show these phases (void, am, se) from dark to "
                    + "bright, such as void,se,am with backscattered electrons: cuts the banner off, evens out, smooths "
                    + "and tells the "
                    + "phase of each pixel.")
    private String phases;

    @Option(names = "--scale-bar", paramLabel = "UM",
            description = "Length in µm that the bar in the banner of a microscope picture stands for, in place of --pixel-size.")
    private Double bar;

    @Option(names = "--banner", paramLabel = "ROWS",
            description = "Rows to cut off at the bottom of a microscope picture; if left out, a banner is looked for.")
    private Integer banner;

    @Option(names = "--thresholds", paramLabel = "GRAY,…",
            description = "Grays between the phases of a microscope picture as it was evened out; if left out, they are found.")
    private String thresholds;

    /** Nothing for drawn pictures. */
    Optional<MicrographOptions> options() {
        if (phases == null) {
            Usage.refuse(spec, bar != null, "--scale-bar", Unneeded.DRAWN);
            Usage.refuse(spec, banner != null, "--banner", Unneeded.DRAWN);
            Usage.refuse(spec, thresholds != null, "--thresholds", Unneeded.DRAWN);
            return Optional.empty();
        }
        try {
            MicrographOptions options = MicrographOptions.of(SeenPhase.parse(phases));
            options = bar == null ? options : options.withBar(Unit.MICROMETRE.toSi(bar));
            options = banner == null ? options : options.withBanner(banner);
            return Optional.of(thresholds == null ? options : options.withThresholds(thresholds));
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--phases", e);
        }
    }

    /** How to read the files: with a scale bar they need not tell the size of a pixel. */
    PictureOptions reading(PictureOptions options) {
        return bar == null || options.pixelSize().isPresent() ? options : options.withPixelSize(OptionalDouble.of(ANY_SIZE));
    }
}
