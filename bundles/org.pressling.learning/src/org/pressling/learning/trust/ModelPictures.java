// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.nio.file.Path;
import java.util.OptionalDouble;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Place;
import org.pressling.dem.Unit;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingProblem;

/**
 * Brings picture files to what a model has learnt: its size, its scale, and where it reads several sections of a body together
 * as many pages of a TIFF, as far apart.
 */
public final class ModelPictures {
    /** Sections may lie farther apart or closer than those that were learnt by this share. */
    static final double SPACING_TOLERANCE = 0.1;

    private ModelPictures() {
    }

    /**
     * Reads a picture.
     *
     * @param file    a picture of as many channels as the model takes
     * @param options what the file does not tell; a page is the one in the middle of a stack
     * @param model   the model
     * @throws InvalidInputException when it is no such picture, shows too little, or is a stack of another spacing; names the
     *                               file
     */
    public static GrayImage read(Path file, PictureOptions options, TrainedModel model) {
        int channels = model.sections();
        GrayImage picture = channels > 1 ? Pictures.readForeign(file, options, channels) : Pictures.readForeign(file, options);
        try {
            if (channels > 1) {
                model.rendering().sections().flatMap(SectionPlan::stack).ifPresent(learnt -> requireSpacing(file, learnt));
            }
            return Pictures.resample(picture, model.spec().inputSize(), model.pixelSize());
        } catch (InvalidInputException e) {
            throw e.within(Place.in(file));
        }
    }

    /**
     * Refuses models that read several sections together, where there is but one.
     *
     * @param file  what shows one, such as a microscope picture
     * @param model the model
     * @throws InvalidInputException when the model takes more; names the file
     */
    public static void requireSingle(Path file, TrainedModel model) {
        if (model.sections() > 1) {
            throw TrainingProblem.CHANNELS.of(file.getFileName(), 1, model.sections()).in(file).exception();
        }
    }

    /** A file that does not tell how far its pages lie apart is believed. */
    private static void requireSpacing(Path file, SectionPlan.Stack learnt) {
        OptionalDouble told = Pictures.spacing(file);
        if (told.isPresent() && Math.abs(told.getAsDouble() / learnt.spacing() - 1) > SPACING_TOLERANCE) {
            throw TrainingProblem.SPACING.of(Unit.MICROMETRE.of(told.getAsDouble()), Unit.MICROMETRE.of(learnt.spacing()),
                    Unit.MICROMETRE.of(learnt.spacing() * (1 - SPACING_TOLERANCE)),
                    Unit.MICROMETRE.of(learnt.spacing() * (1 + SPACING_TOLERANCE))).exception();
        }
    }
}
