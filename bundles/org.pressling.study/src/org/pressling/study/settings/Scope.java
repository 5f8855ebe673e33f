// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dem.Localized;
import org.pressling.dem.Phase;

/** Tells what labels learnt from a study hold for though no picture shows it: contact law, materials and strain. */
public final class Scope {

    private static final String AND = " and ";
    private static final String FORMAT = "%s of %s, pressed along x by %.3g to %.3g %%";
    private static final Pattern WRITTEN = Pattern.compile("(\\S.*) of (.+), pressed along x by (\\S+) to (\\S+) %");

    private Scope() {
    }

    /**
     * A line that a model holds, in any language.
     *
     * @param line as {@link #of} gave it, when the model was trained
     * @return the same in words; the line itself if it is another
     */
    public static Localized words(String line) {
        Matcher written = WRITTEN.matcher(line);
        if (!written.matches()) {
            return _ -> line;
        }
        Localized materials = Arrays.stream(written.group(2).split(AND)).map(name -> (Localized) _ -> name)
                .reduce(ScopeTerm.AND::with).orElse(_ -> written.group(2));
        return ScopeTerm.HOLDS_FOR.with((Localized) _ -> written.group(1), materials, written.group(3), written.group(4));
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
        return String.format(Locale.ROOT, FORMAT, String.join(", ", laws), String.join(AND, materials), 100 * least, 100 * most);
    }
}
