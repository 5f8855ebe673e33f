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
import org.pressling.study.contribute.RegistryContributions;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginContributions;
import org.pressling.study.plugin.PluginExtension;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every contribution that there is, what plug-ins bring by extension points of Eclipse, and what of both was left out. */
final class PluginList {

    private final PluginContributions all;
    private final List<InstalledPlugins.Plugin> own;

    private PluginList(PluginContributions all, List<InstalledPlugins.Plugin> own) {
        this.all = all;
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
        List<String> lines = table(all.there().stream().map(line -> List.of(line.kind(), line.contribution().id(),
                line.contribution().origin().toString(), line.contribution().name().said())).toList());
        List<String> extensions = table(all.extensions().stream().filter(extension -> extension.why().isEmpty())
                .map(e -> List.of(e.point(), e.element(), e.id(), e.origin().toString(), e.name())).toList());
        if (!extensions.isEmpty()) {
            lines.add(Say.it(PluginsTerm.EXTENSIONS));
            extensions.forEach(extension -> lines.add("  " + extension));
        }
        List<String> leftOut = new ArrayList<>();
        all.leftOut().forEach(left -> leftOut.add(Say.it(PluginsTerm.WHY.with(left.what(), left.why()))));
        all.extensions().forEach(e -> e.why().ifPresent(why -> leftOut.add(Say.it(PluginsTerm.WHY.with(e.what(), why)))));
        if (!leftOut.isEmpty()) {
            lines.add(Say.it(PluginsTerm.LEFT_OUT));
            leftOut.forEach(left -> lines.add("  " + left));
        }
        if (!own.isEmpty()) {
            lines.add(Say.it(PluginsTerm.OWN));
            own.forEach(plugin -> lines.add("  " + (plugin.problems().isEmpty() ? plugin.name()
                    : Say.it(PluginsTerm.UNUSABLE.with(plugin.name(), Say.whole(Say.it(plugin.problems().getFirst())))))));
        }
        return lines;
    }

    /** Rows with cells below each other. */
    private static List<String> table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
                line.append(row.get(column)).repeat(' ', width - row.get(column).length() + 2);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private ObjectNode json() {
        ObjectNode root = Json.object();
        ArrayNode contributions = root.putArray("contributions");
        for (PluginContributions.Line line : all.there()) {
            Contribution<?> c = line.contribution();
            contributions.addObject().put("point", RegistryContributions.POINT).put("kind", line.kind()).put("id", c.id())
                    .put("name", c.name().text(Locale.ENGLISH))
                    .put("bundle", c.origin().bundle()).put("version", c.origin().version());
        }
        ArrayNode plugins = root.putArray("own");
        for (InstalledPlugins.Plugin plugin : own) {
            ArrayNode problems = plugins.addObject().put("name", plugin.name()).put("file", plugin.file().toString())
                    .putArray("problems");
            plugin.problems().forEach(problem -> problems.add(problem.text(Locale.ENGLISH)));
        }
        ArrayNode missing = root.putArray("leftOut");
        for (LeftOut left : all.leftOut()) {
            missing.addObject().put("point", RegistryContributions.POINT).put("kind", left.kind()).put("id", left.id())
                    .put("bundle", left.origin().bundle())
                    .put("version", left.origin().version()).put("why", left.why().text(Locale.ENGLISH));
        }
        ArrayNode extensions = root.putArray("extensions");
        for (PluginExtension e : all.extensions()) {
            ObjectNode node = (e.why().isEmpty() ? extensions : missing).addObject().put("point", e.point())
                    .put("element", e.element()).put("id", e.id()).put("name", e.name()).put("bundle", e.origin().bundle())
                    .put("version", e.origin().version());
            e.why().ifPresent(why -> node.put("why", why.text(Locale.ENGLISH)));
        }
        return root;
    }
}
