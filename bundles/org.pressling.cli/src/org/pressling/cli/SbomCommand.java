// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.cli.sbom.BillOfMaterials;
import org.pressling.cli.sbom.BillTerm;
import org.pressling.dem.Localized;
import org.pressling.study.plugin.Installation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the bill of materials of this installation, or checks one. */
@Command(name = "sbom", mixinStandardHelpOptions = true, header = "Lists all software that is shipped, and checks the list.",
        description = {"",
                "Writes a bill of materials (CycloneDX 1.6, JSON): every plug-in and every library in it, with version, "
                        + "licence and SHA-256. Always compares it with a list of versions "
                        + "that have known vulnerabilities, which is part of "
                        + "Pressling; no network is asked. Ends with status 1 if something is found.",
                ""},
        footer = {"", "Examples:", "  pressling sbom -o sbom.json", "  pressling sbom --check sbom.json"})
public final class SbomCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the bill.")
    private Path output;

    @Option(names = "--check", paramLabel = "FILE", description = "A bill that must name all that is shipped, and nothing else.")
    private Path check;

    @Option(names = "--notices", paramLabel = "FOLDER",
            description = "Where to write the licences for people to read: a list and the texts.")
    private Path notices;

    @Option(names = "--plugins", paramLabel = "FOLDER",
            description = "The plug-ins to look through; those of this installation if "
                    + "left out.")
    private Path plugins;

    /** A command. */
    public SbomCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        BillOfMaterials bill = BillOfMaterials.of(folder());
        if (output != null) {
            String version = String.join(" ", spec.root().version());
            bill.write(session.resolve(output), version.replaceFirst("^\\D*", ""));
            session.out().println(output);
        }
        if (notices != null) {
            bill.writeNotices(session.resolve(notices));
            session.out().println(notices);
        }
        List<Localized> problems = new ArrayList<>(check == null ? List.of() : bill.differences(session.resolve(check)));
        problems.addAll(bill.knownVulnerabilities());
        problems.forEach(problem -> session.out().println(Say.it(problem)));
        session.out().println(Say.it(BillTerm.SUMMARY.with(bill.components(), bill.plugIns(), problems.size(),
                bill.dateOfVulnerabilities())));
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private Path folder() {
        Path folder = plugins != null ? session.resolve(plugins)
                : Installation.plugins().orElseThrow(() -> UsageProblem.NO_INSTALLATION.of().exception());
        if (!Files.isDirectory(folder)) {
            throw UsageProblem.NO_PLUGINS.of(session.shorten(folder)).exception();
        }
        return folder;
    }
}
