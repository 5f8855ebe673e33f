// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.w3c.dom.Document;

/**
 * Lifts a file from one version of the format to the next.
 *
 * <p>A step works on the XML itself, not on model objects: the classes that wrote the old file no longer exist.
 */
@FunctionalInterface
public interface Migration {

    /**
     * Rewrites a document of version n into one of version n + 1. The attribute formatVersion is raised by the caller.
     *
     * @param document the whole file, a study or a material library; modified
     * @return whether anything was rewritten; if not, the file means the same in both versions as it stands
     */
    boolean apply(Document document);
}
