// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.List;
import java.util.OptionalDouble;

import org.pressling.analysis.StudySummary;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;

/**
 * Everything the report tells that does not follow from the results.
 *
 * @param summary name, description and settings of the study
 * @param measure what stress on a particle means
 * @param region  from which part of the box labels are taken
 * @param slab    thickness of the slab around a section [m] of bodies in space; empty in the plane
 * @param gallery samples to draw
 * @param analyses further questions to answer
 */
public record ReportTask(StudySummary summary, StressMeasure measure, LabelRegion region, OptionalDouble slab,
        int gallery, List<AnalysisTask> analyses) {

    /** Copies the analyses. */
    public ReportTask {
        analyses = List.copyOf(analyses);
    }
}
