// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dataset.io.Json;
import org.pressling.learning.EngineTrial;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.CudaDriver;
import org.pressling.learning.device.Device;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.EngineChoice;
import org.pressling.study.contribute.EngineWish;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what there is to compute with, why some of it may not be used, what would be chosen, and how fast each is. */
@Command(name = "devices", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists processor, graphics cards and learning engines, and tries each engine for a few steps.",
        description = {"", "The trial trains the network of the paper on made-up pictures. A run holds one of its own, with the "
                + "network of its study, where there is a card to choose.", ""},
        footer = {"", "Example: pressling devices --json"})
final class DevicesCommand implements Callable<Integer> {
    private static final int LABELS = 9;
    private static final int BATCH = 16;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of the trial; all cores if left out.")
    private Integer threads;

    @Option(names = "--no-trial", description = "Tries nothing, which takes no time.")
    private boolean noTrial;

    @Option(names = "--json", description = "Print the same as JSON.")
    private boolean json;

    /** What is told of an engine. */
    private record Line(Contribution<LearningEngine> engine, Optional<Availability> there, Optional<EngineTrial> trial) {
    }

    DevicesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Contributions installed = session.contributions().get();
        EngineChoice choice = new EngineChoice(installed);
        EngineChoice.Work work = new EngineChoice.Work(NetworkSpec.komoriTable2(LABELS), BATCH, Usage.threads(spec, threads));
        List<Line> lines = new ArrayList<>();
        for (Contribution<LearningEngine> engine : installed.of(LearningEngine.KIND).all()) {
            Optional<Availability> there = engine.value().map(LearningEngine::availability);
            boolean tried = !noTrial && there.map(Availability::isUsable).orElse(Boolean.FALSE);
            lines.add(new Line(engine, there, tried ? Optional.of(choice.trial(engine, work)) : Optional.empty()));
        }
        Optional<ChosenEngine> chosen = noTrial ? Optional.empty() : Optional.of(choice.choose(EngineWish.OPEN, work));
        if (json) {
            session.out().println(Json.text(json(lines, chosen)));
        } else {
            print(lines, chosen);
        }
        return ExitStatus.DONE;
    }

    private void print(List<Line> lines, Optional<ChosenEngine> chosen) {
        session.out().println("cpu  " + Device.cpu().text());
        CudaDriver driver = CudaDriver.here();
        driver.cards().forEach(card -> session.out().println("gpu  " + card.text()));
        driver.obstacle().ifPresent(why -> session.out().println("gpu  " + Say.it(why)));
        session.out().println(Say.it(DevicesTerm.ENGINES));
        int width = lines.stream().mapToInt(line -> line.engine().id().length()).max().orElse(1);
        for (Line line : lines) {
            session.out()
                    .println(String.format(Locale.ROOT, "  %-" + width + "s  %s: %s", line.engine().id(),
                            line.engine().name().said(),
                            state(line)));
        }
        chosen.ifPresent(engine -> session.out().println(Say.it(DevicesTerm.AUTO.with(engine.id(), engine.reason()))));
    }

    private static String state(Line line) {
        if (line.there().isEmpty()) {
            return Say.it(DevicesTerm.NO_START);
        }
        Availability there = line.there().get();
        String device = there.kind().id();
        return there.obstacle().map(why -> Say.it(DevicesTerm.NOT_HERE.with(device, why)))
                .orElseGet(() -> device + line.trial().map(trial -> ", " + Say.it(trial.outcome())).orElse(""));
    }

    private static ObjectNode json(List<Line> lines, Optional<ChosenEngine> chosen) {
        ObjectNode root = Json.object();
        ArrayNode devices = root.putArray("devices");
        put(devices.addObject(), Device.cpu());
        CudaDriver driver = CudaDriver.here();
        driver.cards().forEach(card -> put(devices.addObject(), card));
        driver.obstacle().ifPresent(why -> root.putObject("noCard").put("code", why.code().id())
                .put("text", why.text(Locale.ENGLISH)));
        ArrayNode engines = root.putArray("engines");
        for (Line line : lines) {
            ObjectNode engine = engines.addObject().put("id", line.engine().id())
                    .put("name", line.engine().name().text(Locale.ENGLISH));
            engine.put("usable", line.there().map(Availability::isUsable).orElse(Boolean.FALSE));
            line.there().ifPresent(there -> {
                engine.put("device", there.kind().id());
                there.obstacle().ifPresent(why -> engine.put("code", why.code().id()).put("why", why.text(Locale.ENGLISH)));
            });
            line.trial().ifPresent(trial -> {
                engine.put("picturesPerSecond", trial.picturesPerSecond());
                trial.failure().ifPresent(failure -> engine.put("failure", failure.text(Locale.ENGLISH)));
            });
        }
        chosen.ifPresent(engine -> root.putObject("auto").put("engine", engine.id())
                .put("reason", engine.reason().text(Locale.ENGLISH)));
        return root;
    }

    private static void put(ObjectNode node, Device device) {
        node.put("kind", device.kind().id()).put("name", device.name()).put("capability", device.capability());
        if (device.kind() == Device.Kind.GPU) {
            node.put("memory_B", device.memory()).put("driver", device.driver());
        }
    }
}
