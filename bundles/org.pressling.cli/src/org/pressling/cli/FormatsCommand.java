// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.concurrent.Callable;

import org.pressling.dataset.interchange.Exporter;

import picocli.CommandLine.Command;

/** Lists the formats that the command {@code export} writes, whatever they are of. */
@Command(name = "formats", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists the formats in which samples, data sets and networks are written for other programs.", description = "",
        footer = {"", "Example: pressling formats"})
final class FormatsCommand implements Callable<Integer> {
    private final Session session;

    FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FormatList.lines(session.contributions().get().of(Exporter.KIND)).forEach(session.out()::println);
        return ExitStatus.DONE;
    }
}
