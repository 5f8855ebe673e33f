// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.interchange.Exported;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contribution;

import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine;

/** The formats that can be written, by what they are of, as the catalogue of exporters has them. */
final class FormatList {

    private FormatList() {
    }

    /** Adds the list to the description of a command; what is installed is asked only when the help is shown. */
    static void addTo(CommandLine command, Session session) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, help -> help.description()
                + String.join(System.lineSeparator(), lines(session.contributions().get().of(Exporter.KIND)))
                + String.format("%n%s%n%n", Say.it(CliTerm.OTHER_FORMATS)));
    }

    /**
     * The list.
     *
     * @param exporters what there is
     * @return a line for each format, below one that says what these formats are of
     */
    static List<String> lines(Catalogue<Exporter> exporters) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        List<String> lines = new ArrayList<>();
        for (Exported what : Exported.values()) {
            List<Contribution<Exporter>> ofThat = exporters.all().stream()
                    .filter(format -> format.value().filter(exporter -> exporter.exports() == what).isPresent()).toList();
            if (!ofThat.isEmpty()) {
                lines.add(what.text(language) + ":");
                ofThat.forEach(format -> lines
                        .add(String.format(Locale.ROOT, "  %-14s %s", format.id(), format.name().text(language))));
            }
        }
        return lines;
    }
}
