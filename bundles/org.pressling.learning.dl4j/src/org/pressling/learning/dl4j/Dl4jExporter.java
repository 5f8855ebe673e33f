// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Problem;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.NetworkExporter;

/**
 * Writes a trained network for Deeplearning4j. The library is not touched before the first call, so that formats can be listed
 * without it.
 */
public final class Dl4jExporter implements NetworkExporter {

    @Override
    public List<Path> write(ExportedNetwork network, Path folder, String name) throws IOException {
        Optional<Problem> obstacle = MachineCode.obstacle();
        if (obstacle.isPresent()) { // the library makes its networks of tensors
            throw obstacle.get().exception();
        }
        return Dl4jExport.write(network.model(), folder, name);
    }
}
