// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Objects;

import org.pressling.dem.Kind;

/**
 * Writes results for another program. What it can be given is said by the interface that it implements: {@link StructureExporter}
 * for samples, {@link DatasetExporter} for data sets, and that of the learning bundle for trained networks. All are of one kind,
 * so that no two formats have one identifier.
 */
public interface Exporter {

    /** Writers of files for other programs. */
    Kind<Exporter> KIND = Kind.of("exporter", Exporter.class)
            .tried((_, exporter) -> Objects.requireNonNull(exporter.exports(), "the class does not say what it exports"));

    /** {@return what it writes} */
    Exported exports();
}
