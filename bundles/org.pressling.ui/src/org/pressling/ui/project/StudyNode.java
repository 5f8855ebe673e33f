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
 * @param path  where in the study it stands, as {@link org.pressling.model.path.StudyPaths} takes it; name of the folder for
 *              an earlier run; empty for what else is not in it
 */
public record StudyNode(IFile file, Kind kind, String label, String path) {

    /** What is not in the study itself. */
    public StudyNode(IFile file, Kind kind, String label) {
        this(file, kind, label, "");
    }

    /** What a node stands for. */
    public enum Kind {
        /** A material of active particles. */
        AM("material_am"),
        /** Another material. */
        SE("material_se"),
        /** The last run, with how it stands. */
        RUN("run"),
        /** The samples that are finished. */
        SAMPLES("samples"),
        /** The trained network. */
        MODEL("learning"),
        /** The report. */
        REPORT("report"),
        /** An earlier run that is kept; its path is the name of its folder. */
        KEPT("runs");

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
        return other instanceof StudyNode node && node.kind == kind && node.file.equals(file) && node.path.equals(path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, kind, path);
    }
}
