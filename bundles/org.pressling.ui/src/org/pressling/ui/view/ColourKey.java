// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.pressling.ui.LocalTexts;

/**
 * What colours stand for.
 *
 * @param meaning     quantity with its unit
 * @param least       the value with the first colour
 * @param most        the value with the last colour
 * @param logarithmic whether colours go with the logarithm
 * @param palette     the colours
 */
record ColourKey(String meaning, String least, String most, boolean logarithmic, Palette palette) {

    /** The key of a drawing; nothing where it is coloured by phase. */
    static Optional<ColourKey> of(StructureScene scene) {
        return scene.meaning() == ParticleColour.PHASE ? Optional.empty()
                : Optional.of(of(scene.meaning().text(scene.pressures()), scene.range(),
                        si -> scene.meaning().inUnit(si, scene.pressures()),
                        scene.look().from().isPresent() || scene.range().logarithmic(), scene.meaning().palette()));
    }

    /**
     * The key of a range.
     *
     * @param meaning quantity with its unit
     * @param range   its values in SI
     * @param inUnit  turns them into that unit
     * @param below   whether there may be values below the range
     */
    static ColourKey of(String meaning, ColourRange range, DoubleUnaryOperator inUnit, boolean below, Palette palette) {
        boolean bothEnds = below || palette == Palette.DIFFERENCE;
        return new ColourKey(meaning, (bothEnds ? "≤ " : "") + LocalTexts.number(inUnit.applyAsDouble(range.from())),
                "≥ " + LocalTexts.number(inUnit.applyAsDouble(range.to())), range.logarithmic(), palette);
    }
}
