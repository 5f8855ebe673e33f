// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.learning.Judgement;
import org.pressling.learning.LabelMetrics;
import org.pressling.study.RunFolder;
import org.pressling.study.StepName;

/** What a run came to, in a few lines: how well the network reads each label beside the baseline, and where to look. */
final class RunSummary {

    private RunSummary() {
    }

    static void print(Session session, RunFolder folder, StepName last) throws IOException {
        if (last.compareTo(StepName.JUDGE) >= 0 && Files.isRegularFile(folder.metrics())) {
            metrics(session, Judgement.read(folder.metrics()));
        }
        if (last == StepName.REPORT) {
            session.out().println("Report: " + session.shorten(folder.report()));
        } else {
            boolean samples = last.perSample();
            session.out().println((samples ? "Samples: " : "Results: ")
                    + session.shorten(samples ? folder.root().resolve("samples") : folder.home(last, 0)));
        }
    }

    private static void metrics(Session session, Judgement judgement) {
        List<LabelMetrics> network = judgement.of(Judgement.NETWORK, Split.TEST);
        if (network.isEmpty()) {
            return;
        }
        List<LabelMetrics> picture = judgement.of(Judgement.PICTURE_ONLY, Split.TEST);
        List<LabelMetrics> known = judgement.of(Judgement.KNOWN_DESCRIPTORS, Split.TEST);
        session.out().println("R² on the " + network.getFirst().count() + " held-out samples:");
        session.out().printf("  %-24s %9s %14s %18s%n", "label", "network", "picture only", "known descriptors");
        for (int i = 0; i < network.size(); i++) {
            session.out().printf("  %-24s %9s %14s %18s%n", LabelColumn.parse(network.get(i).label()).name(),
                    r2(network, i), r2(picture, i), r2(known, i));
        }
    }

    private static String r2(List<LabelMetrics> metrics, int i) {
        return i < metrics.size() ? String.format(Locale.ROOT, "%.3f", metrics.get(i).r2()) : "–";
    }
}
