// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;

import org.pressling.analysis.Analysis;

/** The sections that every report has, in the order a battery researcher asks. */
public final class StandardAnalyses {

    private StandardAnalyses() {
    }

    /** What was made and found, from the summary to the proofs of quality. */
    public static List<Analysis> results() {
        return List.of(new SummarySection(), new GallerySection(), new ParitySection(), new StressSection(),
                new ParticleSection(), new OverlapSection(), new HeatMapSection(), new ReactionAreaSection(),
                new TrainingSection(),
                new BaselineSection(), new PackingSection(), new QualitySection());
    }

    /** How it was made: settings and provenance, at the end of the page. */
    public static List<Analysis> appendix() {
        return List.of(new SettingsSection(), new ProvenanceSection());
    }
}
