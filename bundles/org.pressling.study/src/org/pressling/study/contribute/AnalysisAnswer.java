// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Objects;
import java.util.Optional;

import org.pressling.analysis.Section;

/**
 * What an analysis answered of a finished run.
 *
 * @param analysis its identifier
 * @param section  its figures and tables; nothing where it failed
 * @param failure  why it has no section; empty text where it has one
 */
public record AnalysisAnswer(String analysis, Optional<Section> section, String failure) {

    /** Refuses an answer that is neither. */
    public AnalysisAnswer {
        Objects.requireNonNull(analysis, "analysis");
        if (section.isPresent() != failure.isEmpty()) {
            throw new IllegalArgumentException("an analysis has either a section or a failure");
        }
    }
}
