// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.layout.StudyRuns;

/** Finds the study that a command names; for the commands of plug-ins, too. */
public final class StudySource {
    private static final String RUN_STUDY = "study.pressling";

    private StudySource() {
    }

    /**
     * Loads a study and sets values in it.
     *
     * @param session     what the command runs in
     * @param name        a study file, a run folder, or the name of an example
     * @param assignments {@code path=value} each, in the order given
     * @return the study
     * @throws InvalidInputException if there is no such study, it cannot be read, or a value cannot be set
     * @throws IOException           if the file of an example cannot be read
     */
    public static Study load(Session session, String name, List<String> assignments) throws IOException {
        Study study = load(session, name);
        for (String assignment : assignments) {
            StudyPaths.set(study, assignment, () -> ContributedSettings.of(session.contributions().get()).stream()
                    .flatMap(one -> one.paths().stream()).toList());
        }
        return study;
    }

    private static Study load(Session session, String name) throws IOException {
        Path file = path(session, name);
        if (Files.isDirectory(file) && Files.isRegularFile(file.resolve(RUN_STUDY))) {
            return Studies.load(file.resolve(RUN_STUDY), session.contributions().get());
        }
        Optional<Example> example = Examples.find(name);
        if (Files.isRegularFile(file) || example.isEmpty() && Files.exists(file)) {
            return Studies.load(file, session.contributions().get());
        }
        if (example.isEmpty()) {
            throw UsageProblem.NO_STUDY.of(file, name, Examples.all().stream().map(Example::name).toList()).exception();
        }
        try (InputStream in = example.get().open()) {
            return Studies.load(in, example.get().fileName(), session.contributions().get());
        }
    }

    /** Where to run a study that is not told a folder: the run folder it was read from, or its latest run in {@code runs}. */
    static Path defaultFolder(Session session, String name, Study study) {
        Path file = path(session, name);
        if (Files.isDirectory(file) && Files.isRegularFile(file.resolve(RUN_STUDY))) {
            return file;
        }
        return StudyRuns.of(session.directory(), study).latest().root();
    }

    private static Path path(Session session, String name) {
        try {
            return session.resolve(Path.of(name));
        } catch (InvalidPathException e) {
            throw UsageProblem.NO_PATH.of(name).exception(e);
        }
    }
}
