// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.util.Objects;

import org.eclipse.core.resources.IFile;

/**
 * What the explorer shows below a study file. Two nodes are one if they stand for the same thing, whatever their names
 * say at the moment.
 *
 * @param file  the study file
 * @param kind  what the node stands for
 * @param label its name
 */
public record StudyNode(IFile file, Kind kind, String label) {

    /** What a node stands for. */
    public enum Kind {
        /** The active material. */
        AM("material_am"),
        /** The solid electrolyte. */
        SE("material_se"),
        /** The last run, with how it stands. */
        RUN("run"),
        /** The samples that are finished. */
        SAMPLES("samples"),
        /** The trained network. */
        MODEL("learning"),
        /** The report. */
        REPORT("report");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** {@return name of its icon} */
        public String icon() {
            return icon;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyNode node && node.kind == kind && node.file.equals(file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, kind);
    }
}
