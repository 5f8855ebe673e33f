// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.crate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultFile;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ObjectNode;

/** Says in the words of RO-Crate 1.1 what lies in a run folder, who made it by what, and how it is made again. */
final class CrateContent {
    private static final String RUN = "#run";
    private static final String AUTHOR = "#author";
    private static final String LICENCE = "#licence";
    private static final String PROGRAM = "#pressling";
    private static final String STUDY = "study.pressling";
    private static final Map<StepName, String> MEANINGS = Map.of( //
            StepName.DATASET, "Pictures of pressed samples in gray, their labels in labels.csv (units are in the headings and in"
                    + " dataset.json), and which part each is for: training, validation or test.",
            StepName.LEARN, "The trained network: model.json describes it, network.bin holds its weights in single precision.",
            StepName.EVALUATE, "What the network and simpler methods read from pictures that were held out.",
            StepName.REPORT, "Figures with their data, and the page index.html that shows them.");
    private static final Map<String, String> TYPES = Map.of(".csv", "text/csv", ".json", "application/json", ".html", "text/html",
            ".png", "image/png", ".svg", "image/svg+xml", ".pressling", "application/xml", ".txt", "text/plain");

    private final RunFolder folder;
    private final RunFacts facts;
    private final Publication publication;
    private final CrateGraph graph = new CrateGraph(RunCrate.FILE);
    private final List<String> parts = new ArrayList<>();

    CrateContent(RunFolder folder, RunFacts facts, Publication publication) {
        this.folder = folder;
        this.facts = facts;
        this.publication = publication;
    }

    /** The content of the file. */
    String text() throws IOException {
        ObjectNode root = graph.entity("./", "Dataset");
        root.put("name", "Pressling: " + facts.study()).put("datePublished", facts.ended());
        root.put("description", "A run of the study '" + facts.study() + "' by Pressling " + facts.version() + ": "
                + facts.samples()
                + " samples of a battery electrode, packed from particles and pressed by the discrete element method; the run is "
                + facts.state()
                + ". Numbers are in SI unless their names end with a unit (_um, _mN, …). To repeat it: pressling run "
                + STUDY + " -o DIR; the same version gives the same labels to the last bit.");
        file(STUDY, "The study: every setting, in the units that docs/physics.md of Pressling names.");
        parts.add("run.json");
        graph.entity("run.json", "File").put("name", "run.json").put("encodingFormat", TYPES.get(".json"))
                .put("description", "Versions, seed, machine, state of the run, and key and time of each step.");
        samples();
        curve();
        for (StepName step : StepName.values()) {
            if (!step.perSample()) {
                result(step);
            }
        }
        people(root);
        program();
        CrateGraph.refer(root, "hasPart", parts);
        CrateGraph.refer(root, "mentions", RUN);
        return graph.text();
    }

    private void samples() {
        if (Files.isDirectory(folder.samples())) {
            String id = id(folder.samples());
            parts.add(id);
            graph.entity(id, "Dataset").put("name", "samples").put("description",
                    "A folder for each sample: particles and contacts as tables with units in their headings, "
                            + "the compaction curve, sample.json, labels in measures.csv, and the picture.");
        }
    }

    private void curve() {
        if (Files.isDirectory(folder.curve())) {
            String id = id(folder.curve());
            parts.add(id);
            graph.entity(id, "Dataset").put("name", "curve").put("description", "Scores on the held-out pictures by number of "
                    + "training samples, in points.csv, and a figure of each label.");
        }
    }

    /** The folder of a finished step, and the files that lie in it; those in folders below are told of by the folder. */
    private void result(StepName step) throws IOException {
        Optional<StoredKey> key = KeyStore.find(ResultHome.of(folder, step, 0));
        if (key.isEmpty()) {
            return;
        }
        Path home = folder.home(step, 0);
        List<String> files = new ArrayList<>();
        for (ResultFile file : key.get().files()) {
            if (!file.name().contains("/")) {
                String id = id(home) + file.name();
                files.add(id);
                described(id, file);
            }
        }
        String id = id(home);
        parts.add(id);
        ObjectNode entity = graph.entity(id, "Dataset").put("name", step.id()).put("description", MEANINGS.get(step))
                .put("identifier", key.get().key().hash());
        CrateGraph.refer(entity, "hasPart", files);
        if (step == StepName.DATASET) {
            labels(home, entity);
        }
    }

    private void described(String id, ResultFile file) {
        ObjectNode entity = graph.entity(id, "File").put("name", file.name()).put("contentSize", Long.toString(file.size()))
                .put("sha256", file.sha256());
        int ending = file.name().lastIndexOf('.');
        String type = ending < 0 ? null : TYPES.get(file.name().substring(ending));
        if (type != null) {
            entity.put("encodingFormat", type);
        }
    }

    private void labels(Path home, ObjectNode dataset) {
        List<String> ids = new ArrayList<>();
        for (LabelColumn label : DatasetReader.labels(home)) {
            String id = "#label-" + label.name();
            ids.add(id);
            ObjectNode entity = graph.entity(id, "PropertyValue").put("name", label.name());
            if (!label.unit().isNone()) {
                entity.put("unitText", label.unit().symbol());
            }
        }
        CrateGraph.refer(dataset, "variableMeasured", ids);
    }

    private void file(String name, String description) {
        parts.add(name);
        graph.entity(name, "File").put("name", name).put("description", description)
                .put("encodingFormat", TYPES.get(name.substring(name.lastIndexOf('.'))));
    }

    private void people(ObjectNode root) {
        if (!publication.author().isEmpty()) {
            String id = publication.orcid().orElse(AUTHOR);
            graph.entity(id, "Person").put("name", publication.author());
            CrateGraph.refer(root, "author", id);
        }
        Optional<String> licence = publication.licenceAddress();
        String id = licence.orElse(LICENCE);
        CrateGraph.refer(root, "license", id);
        graph.entity(id, "CreativeWork")
                .put("name", licence.isPresent() ? publication.licence() : "No licence has been chosen yet")
                .put("description", licence.isPresent() ? "Licence of the results."
                        : "Name one by the environment variable " + Publication.LICENCE + " and run again, or here.");
    }

    private void program() {
        ObjectNode program = graph.entity(PROGRAM, "SoftwareApplication").put("name", "Pressling").put("version", facts.version())
                .put("softwareRequirements", "Java " + facts.java()).put("operatingSystem", facts.system());
        CrateGraph.refer(program, "license", "https://spdx.org/licenses/EPL-2.0");
        ObjectNode run = graph.entity(RUN, "CreateAction").put("name", "pressling run " + STUDY + " -o DIR")
                .put("description", "Seed " + facts.seed()).put("startTime", facts.started()).put("endTime", facts.ended())
                .put("actionStatus", "http://schema.org/" + (facts.state().equals("failed") ? "FailedActionStatus"
                        : facts.state().equals("done") ? "CompletedActionStatus" : "PotentialActionStatus"));
        CrateGraph.refer(run, "instrument", PROGRAM);
        CrateGraph.refer(run, "object", STUDY);
        CrateGraph.refer(run, "result", parts.stream().filter(part -> !part.equals(STUDY)).toList());
        if (!publication.author().isEmpty()) {
            CrateGraph.refer(run, "agent", publication.orcid().orElse(AUTHOR));
        }
    }

    /** A folder as the crate names it. */
    private String id(Path home) {
        return folder.root().relativize(home).toString().replace('\\', '/') + "/";
    }
}
