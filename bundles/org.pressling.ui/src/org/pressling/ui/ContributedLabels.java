// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.Localized;
import org.pressling.dem.Phases;
import org.pressling.study.contribute.Contributions;

/**
 * Labels of installed plug-ins, as far as they can be known before there is a study: files have their titles in English at most,
 * they themselves say them in the language of the window.
 */
final class ContributedLabels {
    private final Map<String, Label> byName = new HashMap<>();
    private final Map<String, LabelColumn> byHeading = new HashMap<>();

    /** A label: what it is called, and the same in English. */
    private record Label(Localized title, String english) {
    }

    /** Those of makers that do not come with Pressling, whose labels are called as their names say. */
    ContributedLabels(Contributions installed) {
        LabelContext plane = LabelContext.of(Phases.AM_SE);
        installed.of(DescriptorFactory.KIND).all().stream().filter(maker -> !maker.code().isOurs())
                .forEach(one -> installed.putToUse(DescriptorFactory.KIND, one, maker -> {
                    maker.create(plane).forEach(this::add);
                    maker.create(plane.inSpace(0)).forEach(this::add);
                }));
    }

    private void add(Descriptor label) {
        LabelColumn column = label.column();
        byName.put(label.name(), new Label(label.title(), label.title().text(Locale.ENGLISH)));
        byHeading.put(column.column(), column);
    }

    /**
     * What a label calls itself.
     *
     * @param column the label
     * @return its title; nothing where no plug-in is installed that makes it, or one that calls it otherwise than its file
     */
    Optional<Localized> title(LabelColumn column) {
        return Optional.ofNullable(byName.get(column.name()))
                .filter(label -> column.title().isEmpty() || column.title().equals(label.english())).map(Label::title);
    }

    /**
     * Takes a heading apart that nothing but itself tells of.
     *
     * @param heading name and unit of a label
     * @return the label that an installed plug-in makes of it, which may have a unit of its own; else by the unit at its end
     */
    LabelColumn parse(String heading) {
        return Optional.ofNullable(byHeading.get(heading)).orElseGet(() -> LabelColumn.parse(heading));
    }
}
