// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;

/** What an export wizard writes. */
interface ExportTask {

    /** Files that are there already and would be replaced. */
    List<Path> existing() throws IOException;

    /**
     * Writes, and replaces what is there.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels; files that were not there before are
     *                                                             gone again
     */
    void write(SubMonitor progress) throws IOException;
}
