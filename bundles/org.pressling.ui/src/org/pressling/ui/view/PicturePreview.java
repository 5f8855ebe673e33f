// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * How a picture is read, before any network is asked.
 *
 * @param picture its grays, without a banner
 * @param colours its phases in colours over it, where it is told what it shows
 * @param text    thresholds and fractions, or what is wrong
 */
record PicturePreview(GrayImage picture, Optional<int[]> colours, String text) {
    private static final int PERCENT = 100;
    /** Between the last key and the reading [ms]: each one would read the whole file. */
    private static final int PAUSE = 150;
    /** Nothing in a preview depends on the size of a pixel [m]. */
    private static final double ANY_SIZE = 1e-6;

    /**
     * Reads a picture in the background, once the user has stopped typing for a moment. One that cannot be read so is cancelled:
     * whoever presses Enter is told why.
     *
     * @param file    its file
     * @param options what the file does not tell
     * @param known   what is known of it, if a microscope took it
     * @param wanted  asked before it is read, whether it is still wanted; on any thread
     */
    static CompletableFuture<PicturePreview> of(Path file, PictureOptions options, Optional<MicrographOptions> known,
            BooleanSupplier wanted) {
        CompletableFuture<PicturePreview> promise = new CompletableFuture<>();
        PictureOptions sized = options.withPixelSize(OptionalDouble.of(options.pixelSize().orElse(ANY_SIZE)));
        Job job = Job.createSystem(Messages.Predict_reading, monitor -> {
            if (!wanted.getAsBoolean()) {
                promise.cancel(false);
                return;
            }
            try {
                GrayImage picture = Pictures.readForeign(file, sized);
                promise.complete(known.map(phases -> phases(Micrograph.read(picture, phases)))
                        .orElseGet(() -> new PicturePreview(picture, Optional.empty(), Messages.Predict_preview)));
            } catch (InvalidInputException e) {
                promise.cancel(false);
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule(PAUSE);
        return promise;
    }

    private static PicturePreview phases(Micrograph micrograph) {
        String thresholds = Arrays.stream(micrograph.thresholds()).mapToObj(Texts::number).collect(Collectors.joining(", "));
        String shares = micrograph.order().stream()
                .map(phase -> phase.name() + ' ' + LocalTexts.number(PERCENT * micrograph.fraction(phase)) + " %")
                .collect(Collectors.joining(", "));
        return new PicturePreview(micrograph.shown(), Optional.of(micrograph.overlay()),
                NLS.bind(Messages.Predict_previewPhases,
                        new Object[] {thresholds, shares, Integer.valueOf(micrograph.banner())}));
    }
}
