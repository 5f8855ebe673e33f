// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressling.dataset.interchange.StructureExporter;
import org.pressling.study.OutputFolder;
import org.pressling.study.SampleExport;
import org.pressling.study.layout.RunFolder;

/**
 * Writes the samples of a run for other programs, as {@code pressling export} does.
 *
 * @param run      the run
 * @param exporter writes the format
 * @param stage    as packed or as pressed
 * @param folder   where the files go
 */
record SamplesTask(RunFolder run, StructureExporter exporter, SampleExport.Stage stage, Path folder) implements ExportTask {

    /** A format may write several files of a sample, all of whose names begin alike. */
    @Override
    public List<Path> existing() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = SampleExport.of(run.root()).samples(stage).stream().map(n -> SampleExport.name(n, stage)).toList();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> names.stream().anyMatch(name -> isOf(name, String.valueOf(file.getFileName()))))
                    .sorted().toList();
        }
    }

    private static boolean isOf(String name, String file) {
        return file.startsWith(name) && (file.length() == name.length() || !Character.isDigit(file.charAt(name.length())));
    }

    @Override
    public void write(SubMonitor progress) throws IOException {
        SampleExport export = SampleExport.of(run.root());
        List<Integer> numbers = export.samples(stage);
        progress.setWorkRemaining(numbers.size());
        OutputFolder out = OutputFolder.of(folder, true);
        for (int number : numbers) {
            progress.split(1); // cancels
            export.write(number, stage, exporter, out);
        }
    }
}
