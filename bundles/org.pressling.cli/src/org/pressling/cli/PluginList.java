// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.io.Json;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginContributions;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every contribution that there is, of every kind, and every one that was left out. */
final class PluginList {

    private final List<PluginContributions.Line> there;
    private final List<LeftOut> leftOut;
    private final List<InstalledPlugins.Plugin> own;

    private PluginList(PluginContributions all, List<InstalledPlugins.Plugin> own) {
        there = all.there();
        leftOut = all.leftOut();
        this.own = own;
    }

    /** Prints the list as text or as JSON, and gives the exit status. */
    static int print(Session session, boolean json) throws IOException {
        Optional<InstalledPlugins> user = InstalledPlugins.ofUser();
        PluginList list = new PluginList(PluginContributions.of(session.contributions().get()),
                user.isEmpty() ? List.of() : user.get().all());
        if (json) {
            session.out().println(Json.text(list.json()));
        } else {
            list.lines().forEach(session.out()::println);
        }
        return ExitStatus.DONE;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int kinds = there.stream().mapToInt(line -> line.kind().length()).max().orElse(1);
        int ids = there.stream().mapToInt(line -> line.contribution().id().length()).max().orElse(1);
        int origins = there.stream().mapToInt(line -> line.contribution().origin().toString().length()).max().orElse(1);
        String format = "%-" + kinds + "s  %-" + ids + "s  %-" + origins + "s  %s";
        for (PluginContributions.Line line : there) {
            Contribution<?> c = line.contribution();
            lines.add(String.format(Locale.ROOT, format, line.kind(), c.id(), c.origin(), c.name().said()));
        }
        if (!leftOut.isEmpty()) {
            lines.add(Say.it(PluginsTerm.LEFT_OUT));
            leftOut.forEach(left -> lines.add("  " + Say.it(PluginsTerm.WHY.with(left.what(), left.why()))));
        }
        if (!own.isEmpty()) {
            lines.add(Say.it(PluginsTerm.OWN));
            own.forEach(plugin -> lines.add("  " + (plugin.problems().isEmpty() ? plugin.name()
                    : Say.it(PluginsTerm.UNUSABLE.with(plugin.name(), Say.whole(Say.it(plugin.problems().getFirst())))))));
        }
        return lines;
    }

    private ObjectNode json() {
        ObjectNode root = Json.object();
        ArrayNode contributions = root.putArray("contributions");
        for (PluginContributions.Line line : there) {
            Contribution<?> c = line.contribution();
            contributions.addObject().put("kind", line.kind()).put("id", c.id()).put("name", c.name().text(Locale.ENGLISH))
                    .put("bundle", c.origin().bundle()).put("version", c.origin().version());
        }
        ArrayNode plugins = root.putArray("own");
        for (InstalledPlugins.Plugin plugin : own) {
            ArrayNode problems = plugins.addObject().put("name", plugin.name()).put("file", plugin.file().toString())
                    .putArray("problems");
            plugin.problems().forEach(problem -> problems.add(problem.text(Locale.ENGLISH)));
        }
        ArrayNode missing = root.putArray("leftOut");
        for (LeftOut left : leftOut) {
            missing.addObject().put("kind", left.kind()).put("id", left.id()).put("bundle", left.origin().bundle())
                    .put("version", left.origin().version()).put("why", left.why().text(Locale.ENGLISH));
        }
        return root;
    }
}
