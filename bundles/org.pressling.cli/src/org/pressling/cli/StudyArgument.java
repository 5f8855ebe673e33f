// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.model.Study;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The study that a command is about, with the values that are set in it. */
final class StudyArgument {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A .pressling file, a run folder, or the name of an example.")
    private String name;

    @Option(names = "--set", paramLabel = "path=value", description = "Sets a value of the study, in the unit that 'pressling "
            + "settings' tells. May be given many times.")
    private List<String> assignments = new ArrayList<>();

    /** Sets a value for an option that is a short form of it. */
    void set(String path, String value) {
        assignments.add(path + "=" + value);
    }

    /** {@return what is set, each as {@code path=value}} */
    List<String> assignments() {
        return List.copyOf(assignments);
    }

    /**
     * Loads the study and sets the values in it.
     *
     * @throws picocli.CommandLine.ParameterException        if something is set that is no path and value
     * @throws org.pressling.dem.InvalidInputException if there is no such study, it cannot be read, or a value cannot be set
     * @throws IOException                             if the file of an example cannot be read
     */
    Study load(Session session) throws IOException {
        check();
        return StudySource.load(session, name, assignments);
    }

    /** Each {@code --set} is a path, an equals sign and a value. */
    void check() {
        for (String assignment : assignments) {
            if (assignment.indexOf('=') < 1) {
                throw Usage.wrong(spec, UsageProblem.SETS_NOTHING.of(assignment));
            }
        }
    }

    /** {@return where to run the study unless a folder is given} */
    Path defaultFolder(Session session, Study study) {
        return StudySource.defaultFolder(session, name, study);
    }
}
