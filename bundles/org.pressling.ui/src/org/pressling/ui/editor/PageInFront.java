// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

/**
 * The page of the study editor that is in front, for whoever explains it.
 *
 * @param title   its title
 * @param purpose what it is for, in a sentence
 * @param covers  the parts of the study that it shows, as beginnings of paths
 */
public record PageInFront(String title, String purpose, List<String> covers) {
}
