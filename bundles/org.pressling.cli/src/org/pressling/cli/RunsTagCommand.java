// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.RunAbout;
import org.pressling.study.layout.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tags a run. */
@Command(name = "tag", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Adds tags to a run, or takes them away.",
        description = {"", "Tables show tags and are cut down to them by --tag.", ""})
final class RunsTagCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of the run.")
    private Path run;

    @Parameters(index = "1..*", paramLabel = "TAG", arity = "1..*", description = "Words without spaces and commas.")
    private List<String> tags;

    @Option(names = "--remove", description = "Take the tags away.")
    private boolean remove;

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(RunsCommand.session(spec).resolve(run));
        RunAbout about = RunAbout.read(folder);
        List<String> all = new ArrayList<>(about.tags());
        if (remove) {
            all.removeAll(tags);
        } else {
            all.addAll(tags);
        }
        about.withTags(all).write(folder);
        return ExitStatus.DONE;
    }
}
