// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.model.path.StudyPaths;

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
        List<ContributedSettings> own = ContributedSettings.of(session.contributions().get()).stream()
                .filter(one -> one.place().startsWith(start) || start.startsWith(one.place())).toList();
        own.forEach(this::print);
        if (lines.isEmpty() && own.isEmpty()) {
            throw UsageProblem.NO_SETTING.of(start).exception();
        }
        return ExitStatus.DONE;
    }

    private void print(ContributedSettings one) {
        session.out().println("  " + Say.it(CliTerm.WITH.with(one.choice())));
        boolean mayVary = StudyPaths.list().stream().anyMatch(e -> e.mayVary() && e.path().equals(one.path() + ".SETTING"));
        one.settings().forEach(setting -> SettingLines.of(setting, one.path(), mayVary).forEach(session.out()::println));
    }
}
