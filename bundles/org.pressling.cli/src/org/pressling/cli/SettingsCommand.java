// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.model.check.ContributionPlace;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what can be set in a study, contact laws and packers with their own settings included. */
@Command(name = "settings", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists every setting of a study with unit, range, default and meaning.", description = "",
        footer = {"", "Example: pressling settings phases --study composite"})
final class SettingsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = "",
            description = "Beginning of the paths to list, for instance press or contactLaw; all if left out.")
    private String start;

    @Option(names = "--study", paramLabel = "STUDY",
            description = "A .pressling file, a run folder, or the name of an example, whose phases and values are told; if left "
                    + "out, what holds for any study.")
    private String study;

    SettingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = SettingsHelp.lines(start,
                study == null ? Optional.empty() : Optional.of(StudySource.load(session, study, List.of())));
        if (!lines.isEmpty()) {
            session.out().println(Say.it(CliTerm.SET_TAKES));
        }
        lines.forEach(session.out()::println);
        int own = 0;
        Contributions installed = session.contributions().get();
        for (ContributionPlace place : ContributionPlace.all()) {
            if (place.path().startsWith(start) || start.startsWith(place.path())) {
                own += installed.kind(place.kind()).map(kind -> print(place, kind, installed)).orElse(0);
            }
        }
        if (lines.isEmpty() && own == 0) {
            throw UsageProblem.NO_SETTING.of(start).exception();
        }
        return ExitStatus.DONE;
    }

    /** The settings of what may be named at a place; how many there are that may be named. */
    private <T> int print(ContributionPlace place, Kind<T> kind, Contributions installed) {
        int known = 0;
        for (String id : installed.of(kind).ids()) {
            List<Setting> settings = installed.settings(kind, id).orElse(List.of());
            if (!settings.isEmpty()) {
                print(place.isMany() ? place.path() + "[" + id + "]" : place.path(), place.path() + "=" + id, settings);
                known++;
            }
        }
        return known;
    }

    private void print(String path, String choice, List<Setting> settings) {
        session.out().println("  " + Say.it(CliTerm.WITH.with(choice)));
        boolean mayVary = StudyPaths.list().stream().anyMatch(e -> e.mayVary() && e.path().equals(path + ".SETTING"));
        settings.forEach(setting -> SettingLines.of(setting, path, mayVary).forEach(session.out()::println));
    }
}
