// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

/**
 * A change that takes a problem away.
 *
 * @param path what to set, as {@link org.pressling.model.path.StudyPaths} takes it
 * @param value the value, in the unit that the metamodel states; empty takes away what is there
 */
public record Remedy(String path, String value) {
}
