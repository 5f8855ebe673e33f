// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.LeftOut;

/**
 * Every contribution that there is, of every kind, every one that was left out, and what plug-ins of the user declare by
 * extension points of Eclipse.
 *
 * @param there      those that can be used
 * @param leftOut    those that cannot
 * @param extensions views, wizards, commands and the like, with those that are missing
 */
public record PluginContributions(List<Line> there, List<LeftOut> leftOut, List<PluginExtension> extensions) {

    /**
     * A contribution.
     *
     * @param kind         identifier of its kind
     * @param contribution the contribution
     */
    public record Line(String kind, Contribution<?> contribution) {
    }

    /**
     * Looks through all kinds and makes what there is, since only then what is broken is found.
     *
     * @param installed what is installed
     * @return all of it
     */
    public static PluginContributions of(Contributions installed) {
        List<Line> there = new ArrayList<>();
        for (Contribution<?> kind : installed.of(Kind.KINDS).all()) {
            kind.value().map(Kind.class::cast).ifPresent(made -> add((Kind<?>) made, installed, there));
        }
        List<LeftOut> leftOut = installed.leftOut();
        there.removeIf(line -> leftOut.stream()
                .anyMatch(left -> left.is(line.kind(), line.contribution().id(), line.contribution().origin())));
        return new PluginContributions(List.copyOf(there), leftOut, PluginExtensions.ofUser());
    }

    private static void add(Kind<?> kind, Contributions installed, List<Line> there) {
        installed.of(kind).all().stream().filter(c -> c.value().isPresent()).forEach(c -> there.add(new Line(kind.id(), c)));
    }
}
