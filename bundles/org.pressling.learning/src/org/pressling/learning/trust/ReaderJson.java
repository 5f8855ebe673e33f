// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.io.Json;
import org.pressling.learning.JsonFiles;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code reader.json}: what the processes on geometry learnt, and how network and geometry are weighed. */
final class ReaderJson {
    /** Name of the file in the folder of a model. */
    static final String FILE = "reader.json";

    private static final JsonFiles FILES = new JsonFiles("pressling-reader");
    private static final String LABELS = "labels";
    private static final String LABEL = "label";
    private static final String LOGARITHMIC = "logarithmic";
    private static final String LENGTHS = "logLengths";
    private static final String SIGNAL = "logSignal";
    private static final String NOISE = "logNoise";
    private static final String CONSTANT = "logConstant";
    /** Numbers of a kernel that belong to no predictor. */
    static final int SHARED = 3;

    /**
     * What is kept of the fit of one label.
     *
     * @param logarithmic whether it is taken in its logarithm
     * @param kernel      see {@link org.pressling.learning.baseline.GaussianProcess#kernel()}
     */
    record Learnt(boolean logarithmic, double[] kernel) {
    }

    private ReaderJson() {
    }

    static void write(Path folder, List<LabelColumn> labels, List<TrustedReader.GeometryFit> fits, List<LabelReader> readers)
            throws IOException {
        ObjectNode root = FILES.root();
        ArrayNode rows = root.putArray(LABELS);
        for (int k = 0; k < fits.size(); k++) {
            double[] kernel = fits.get(k).kernel();
            ObjectNode row = rows.addObject().put(LABEL, labels.get(k).column()).put(LOGARITHMIC, fits.get(k).logarithmic());
            ObjectNode lengths = row.putObject(LENGTHS);
            int number = 0;
            for (LabelColumn column : GeometryPredictors.columns(kernel.length - SHARED)) {
                lengths.put(column.name(), kernel[number++]);
            }
            row.put(SIGNAL, kernel[number]).put(NOISE, kernel[number + 1]).put(CONSTANT, kernel[number + 2]);
            row.put("networkShare", readers.get(k).weight());
        }
        FILES.write(folder.resolve(FILE), root);
    }

    /** Empty where geometry was not fitted. */
    static List<Learnt> read(Path folder, List<LabelColumn> labels) {
        Json root = FILES.read(folder.resolve(FILE));
        List<Json> rows = root.list(LABELS);
        if (!rows.isEmpty() && rows.size() != labels.size()) {
            throw TrustProblem.LABEL_COUNT.of(rows.size(), labels.size()).in(root.file()).exception();
        }
        List<Learnt> learnt = new ArrayList<>();
        for (Json row : rows) {
            String label = labels.get(learnt.size()).column();
            if (!row.text(LABEL).equals(label)) {
                throw TrustProblem.OTHER_LABEL.of(row.text(LABEL), label).in(root.file()).exception();
            }
            Json lengths = row.child(LENGTHS);
            List<Double> kernel = new ArrayList<>();
            boolean rims = lengths.has(GeometryPredictors.columns(GeometryPredictors.WITH_RIMS).getLast().name());
            GeometryPredictors.columns(rims ? GeometryPredictors.WITH_RIMS : GeometryPredictors.WITHOUT_RIMS)
                    .forEach(column -> kernel.add(lengths.number(column.name())));
            kernel.addAll(List.of(row.number(SIGNAL), row.number(NOISE), row.number(CONSTANT)));
            learnt.add(new Learnt(row.truth(LOGARITHMIC), kernel.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return learnt;
    }
}
