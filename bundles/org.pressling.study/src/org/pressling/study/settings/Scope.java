// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressling.dem.Phase;

/** Tells what labels learnt from a study hold for though no picture shows it: contact law, materials and strain. */
public final class Scope {

    private Scope() {
    }

    /**
     * In one line.
     *
     * @param samples all samples of a study
     */
    public static String of(SampleSettings samples) {
        Set<String> laws = new LinkedHashSet<>();
        Set<String> materials = new LinkedHashSet<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int sample = 1; sample <= samples.count(); sample++) {
            PressTask press = samples.press(sample);
            laws.add(press.contactLaw().id());
            for (Phase phase : press.materials().phases().list()) {
                materials.add(press.materials().of(phase).name());
            }
            double strain = 1 - press.press().finalWidth() / samples.pack(sample).packing().initialBox().width();
            least = Math.min(least, strain);
            most = Math.max(most, strain);
        }
        return String.format(Locale.ROOT, "%s of %s, pressed along x by %.3g to %.3g %%", String.join(", ", laws),
                materials.stream().collect(Collectors.joining(" and ")), 100 * least, 100 * most);
    }
}
