// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.interchange.ExportedDataset;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Hands the data set or the network of a run to an exporter, with where it comes from. */
public final class ResultExport {
    /** Entry of a provenance: the study. */
    private static final String STUDY = "study";
    /** Entry of a provenance: version of this program that made the result. */
    private static final String VERSION = "pressling";
    /** Entry of a provenance: key of the result. */
    private static final String KEY = "key";
    /** Entry of a provenance: identifier of what wrote the file. */
    private static final String EXPORTER = "exporter";
    /** Entry of a provenance: the bundle that brought it, and its version. */
    private static final String EXPORTER_BUNDLE = "exporter_bundle";

    private ResultExport() {
    }

    /**
     * The network of a run.
     *
     * @param source   a run folder, or a folder with a model, in a run or not
     * @param exporter what writes it, which becomes part of the provenance
     * @return the network; what its folder and the record of its run tell is part of the provenance
     * @throws InvalidInputException if there is none, or it is damaged
     * @throws IOException           if a file cannot be read
     */
    public static ExportedNetwork network(Path source, Contribution<Exporter> exporter) throws IOException {
        Path home = RunFolder.modelIn(source);
        TrainedModel model = TrainedModel.load(home);
        return new ExportedNetwork(model, provenance(home, StepName.LEARN, model.provenance(), exporter));
    }

    /**
     * The data set of a run.
     *
     * @param source   a run folder, or a folder with a data set, in a run or not
     * @param exporter what writes it, which becomes part of the provenance
     * @return the data set; what its folder and the record of its run tell is part of the provenance
     * @throws InvalidInputException if there is none, or it is damaged
     * @throws IOException           if a file cannot be read
     */
    public static ExportedDataset dataset(Path source, Contribution<Exporter> exporter) throws IOException {
        Path home = RunFolder.datasetIn(source);
        Dataset dataset = DatasetReader.read(home);
        return new ExportedDataset(dataset, provenance(home, StepName.DATASET, DatasetReader.provenance(home), exporter));
    }

    /** What a result tells of itself counts for more than what lies around it. */
    private static Map<String, String> provenance(Path given, StepName step, Map<String, String> own,
            Contribution<Exporter> exporter) throws IOException {
        Path home = given.toAbsolutePath().normalize();
        Map<String, String> all = new TreeMap<>();
        Path root = home.getParent();
        if (root != null) {
            KeyStore.find(new ResultHome(root, home, step.id())).ifPresent(stored -> all.put(KEY, stored.key().hash()));
            Path record = new RunFolder(root).record();
            if (Files.isRegularFile(record)) {
                Json run = Json.read(record);
                all.put(STUDY, run.text("study"));
                all.put(VERSION, run.child("machine").text("pressling"));
            }
        }
        all.putAll(own);
        all.put(EXPORTER, exporter.id());
        all.put(EXPORTER_BUNDLE, exporter.origin().toString());
        return all;
    }
}
