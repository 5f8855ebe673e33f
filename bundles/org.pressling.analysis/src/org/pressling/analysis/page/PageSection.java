// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.page;

import java.util.List;

import org.pressling.analysis.Section;

/**
 * A section as the page template reads it.
 *
 * @param id anchor
 * @param title heading
 * @param paragraphs plain text
 * @param groups figures in groups
 * @param tables tables
 */
public record PageSection(String id, String title, List<String> paragraphs, List<PageGroup> groups,
        List<Section.Table> tables) {

    /**
     * Figures that stand together.
     *
     * @param title heading; empty for none
     * @param folded whether they are shown only on demand
     * @param figures the figures
     */
    public record PageGroup(String title, boolean folded, List<PageFigure> figures) {
    }

    /**
     * A figure as the page template reads it.
     *
     * @param id name of its files
     * @param title what it shows
     * @param caption how to read it
     * @param width width at which its text is meant to be read [px]
     * @param height height that belongs to it [px]
     * @param uri its drawing as a {@code data:} URI
     */
    public record PageFigure(String id, String title, String caption, int width, int height, String uri) {
    }
}
