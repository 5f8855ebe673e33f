// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.dem.ChoiceKind;
import org.pressling.dem.Phases;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingScope;

/** The help on a setting that a contribution declares: path, kind, what is allowed, default, meaning, and for what. */
final class SettingLines {
    private static final String INDENT = "        ";

    private SettingLines() {
    }

    /**
     * The lines.
     *
     * @param setting the declaration
     * @param path    path of the contribution, such as {@code contactLaw}
     * @param mayVary whether a campaign may vary settings of this contribution
     * @return lines of text, indented
     */
    static List<String> of(Setting setting, String path, boolean mayVary) {
        String name = path + "." + setting.name();
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        String allowed = ", " + setting.kind().allowed().text(language);
        String standard = setting.kind().standard().text();
        List<String> lines = new ArrayList<>();
        lines.add("    " + name + "  " + setting.kind().word().text(language) + allowed
                + (standard.isEmpty() ? "" : "  [" + standard + "]"));
        lines.add(INDENT + setting.meaning().text(language));
        if (setting.kind() instanceof ChoiceKind choice) {
            choice.options().forEach(option -> lines.add(INDENT + option.name() + ": " + option.meaning().text(language)));
        }
        List<String> places = setting.scope().places(Phases.AM_SE);
        if (setting.scope() == SettingScope.PAIRS) {
            lines.add(
                    INDENT + Say.it(CliTerm.ONE_PAIR.with(path + "." + setting.at(places.get(1)), setting.at(places.getLast()))));
        } else if (setting.scope() == SettingScope.PHASES) {
            lines.add(INDENT + Say.it(CliTerm.ONE_PHASE.with(path + "." + setting.at(places.getFirst()))));
        }
        if (mayVary && setting.kind().mayVary()) {
            lines.add(INDENT + Say.it(CliTerm.MAY_VARY.with(name)));
        }
        return lines;
    }
}
