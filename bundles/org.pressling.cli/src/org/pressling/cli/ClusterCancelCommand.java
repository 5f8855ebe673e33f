// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pressling.study.cluster.ClusterJob;
import org.pressling.study.cluster.Slurm;
import org.pressling.study.layout.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the jobs of a run out of the queue of a cluster. */
@Command(name = "cancel", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Cancels the jobs of a run on a cluster.",
        description = {"", "Finished samples stay; 'pressling cluster slurm' goes on with those that are missing.", ""})
final class ClusterCancelCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RUN", description = "Run folder for which 'pressling cluster slurm' submitted jobs.")
    private Path folder;

    ClusterCancelCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ClusterJob job = ClusterJob.read(new RunFolder(session.resolve(folder)));
        if (job.jobs().isEmpty()) {
            session.out().println(Say.it(ClusterTerm.NOT_SUBMITTED));
            return ExitStatus.DONE;
        }
        new Slurm().cancel(job.jobs().reversed());
        session.out()
                .println(Say.it(ClusterTerm.CANCELLED.with(Say.whole(job.jobs().getFirst()), Say.whole(job.jobs().getLast()))));
        return ExitStatus.DONE;
    }
}
