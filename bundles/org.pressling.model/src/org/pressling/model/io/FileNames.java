// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.eclipse.emf.common.util.URI;

/** Names files in messages as people know them. */
final class FileNames {

    private FileNames() {
    }

    /** The path for a file, the URI as it is for anything else. */
    static String of(URI uri) {
        URI document = uri.trimFragment();
        return document.isFile() ? document.toFileString() : document.toString();
    }
}
