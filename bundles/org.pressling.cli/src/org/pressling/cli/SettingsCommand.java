// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.pressling.dem.Setting;
import org.pressling.dem.law.ContactModel;
import org.pressling.model.quantity.Ranges;
import org.pressling.study.contribute.Contributions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what can be set in a study, contact laws and packers with their own settings included. */
@Command(name = "settings", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists every setting of a study with unit, range, default and meaning.", description = "")
final class SettingsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = "",
            description = "Beginning of the paths to list, for instance press or contactLaw; all if left out.")
    private String start;

    SettingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> lines = SettingsHelp.lines(start);
        lines.forEach(session.out()::println);
        int own = 0;
        Contributions installed = session.contributions().get();
        if ("contactLaw".startsWith(start) || start.startsWith("contactLaw")) {
            SortedMap<String, List<Setting>> laws = new TreeMap<>();
            installed.contactLaws().forEach((id, law) -> laws.put(id, ContactModel.settings(law)));
            own += print("contactLaw", laws);
        }
        if ("packing.packer".startsWith(start) || start.startsWith("packing.packer")) {
            SortedMap<String, List<Setting>> packers = new TreeMap<>();
            installed.packers().forEach((id, packer) -> packers.put(id, packer.settings()));
            own += print("packing.packer", packers);
        }
        if ("analyses".startsWith(start) || start.startsWith("analyses")) {
            installed.analyses().forEach((id, analysis) -> print("analyses[" + id + "]", "analyses=" + id, analysis.settings()));
            own += installed.analyses().size();
        }
        if (lines.isEmpty() && own == 0) {
            throw UsageProblem.NO_SETTING.of(start).exception();
        }
        return ExitStatus.DONE;
    }

    private int print(String path, SortedMap<String, List<Setting>> choices) {
        choices.forEach((id, settings) -> print(path, path + "=" + id, settings));
        return choices.size();
    }

    private void print(String path, String choice, List<Setting> settings) {
        session.out().println("  with " + choice + ":");
        for (Setting s : settings) {
            session.out().println("    " + path + "." + s.name() + "  "
                    + Ranges.text(s.minimum(), s.maximum(), Locale.getDefault(Locale.Category.DISPLAY))
                    + (s.unit().isEmpty() ? "" : " " + s.unit()) + "  [" + Ranges.number(s.defaultValue()) + "]");
            session.out().println("        " + s.meaning());
            if (s.perPair()) {
                session.out().println("        For one pair: " + path + "." + s.name() + "[AM_SE], or with a wall " + s.name()
                        + "[SE_WALL].");
            }
        }
    }
}
