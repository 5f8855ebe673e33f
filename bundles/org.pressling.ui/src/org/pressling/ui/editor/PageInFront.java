// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

/**
 * The page of the study editor that is in front, for whoever explains it.
 *
 * @param title   its title
 * @param purpose what it is for, in a sentence
 * @param covers  the parts of the study that it shows, as beginnings of paths
 * @param field   the field that the cursor is in, or was in last
 */
public record PageInFront(String title, String purpose, List<String> covers, Optional<FieldInFront> field) {

    /**
     * A field and what it means.
     *
     * @param path  its path within the study
     * @param name  the name that stands before it
     * @param words its meaning, what is allowed, and what it is if left alone
     */
    public record FieldInFront(String path, String name, String words) {
    }
}
