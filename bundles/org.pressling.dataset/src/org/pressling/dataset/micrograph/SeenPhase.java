// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;

/** What a place of a microscope picture may show. */
public enum SeenPhase {
    /** A void. */
    VOID,
    /** Active material. */
    AM,
    /** Electrolyte. */
    SE;

    /** The name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The gray in which a rendering draws it.
     *
     * @return nothing where no phase of the rendering has this role
     */
    public Optional<Integer> gray(RenderSettings rendering) {
        return switch (this) {
        case VOID -> Optional.of(rendering.voidGray());
        case AM -> gray(rendering, Role.ACTIVE);
        case SE -> gray(rendering, Role.ELECTROLYTE);
        };
    }

    private static Optional<Integer> gray(RenderSettings rendering, Role role) {
        return rendering.phases().list().stream().filter(phase -> phase.role() == role).findFirst()
                .map((Phase phase) -> rendering.gray(phase));
    }

    /**
     * The phases from dark to bright, as a rendering draws them.
     *
     * @throws org.pressling.dem.InvalidInputException if it draws no active material or no electrolyte
     */
    public static List<SeenPhase> order(RenderSettings rendering) {
        for (SeenPhase phase : values()) {
            if (phase.gray(rendering).isEmpty()) {
                throw MicrographProblem.NOT_DRAWN.of(phase.word()).exception();
            }
        }
        return Arrays.stream(values()).sorted(Comparator.comparing(phase -> phase.gray(rendering).orElseThrow())).toList();
    }

    /**
     * Reads what a user writes, such as {@code void,se,am}.
     *
     * @throws org.pressling.dem.InvalidInputException unless it has two or three different phases
     */
    public static List<SeenPhase> parse(String text) {
        List<SeenPhase> order = new ArrayList<>();
        for (String word : text.strip().split("\\s*,\\s*", -1)) {
            Arrays.stream(values()).filter(phase -> phase.word().equalsIgnoreCase(word) && !order.contains(phase)).findFirst()
                    .ifPresentOrElse(order::add, () -> {
                        throw MicrographProblem.ORDER.of(text).exception();
                    });
        }
        if (order.size() < 2) {
            throw MicrographProblem.ORDER.of(text).exception();
        }
        return order;
    }
}
