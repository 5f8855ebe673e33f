// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.analysis.draw.Fonts;
import org.pressling.analysis.page.Page;
import org.pressling.analysis.page.PageSection;
import org.pressling.analysis.section.StandardAnalyses;

/**
 * Writes the report of a run: {@code index.html}, which holds everything it shows, and beside it each figure as SVG,
 * PNG and CSV. The page is written last, so a folder with a page is a whole report.
 */
public final class ReportWriter {

    /** Name of the page within the report's folder. */
    public static final String PAGE = "index.html";

    private final ReportInput input;
    private final Path folder;
    private final List<PageSection> sections = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ReportWriter(ReportInput input, Path folder) {
        this.input = input;
        this.folder = folder;
    }

    /**
     * Writes the report with the standard sections.
     *
     * @param input the finished run
     * @param reportFolder folder to write to; made if it does not exist
     * @return the page that was written
     * @throws IOException if a file cannot be written
     * @throws CancellationException if the thread is interrupted
     */
    public static Path write(ReportInput input, Path reportFolder) throws IOException {
        return write(input, List.of(), (_, _) -> {
            // there are none to fail
        }, reportFolder);
    }

    /**
     * Writes the report with the standard sections and those of further analyses.
     *
     * @param input the finished run
     * @param further contributed analyses; their sections stand between the results and the settings
     * @param failed told of what a contributed analysis threw, or one of its figures when it was drawn: an exception or an error;
     *        it is left out and the rest is written, unless this throws
     * @param reportFolder folder to write to; made if it does not exist
     * @return the page that was written
     * @throws IOException if a file cannot be written
     * @throws CancellationException if the thread is interrupted
     * @throws IllegalStateException if the machine has no fonts
     */
    public static Path write(ReportInput input, List<Analysis> further, BiConsumer<Analysis, Throwable> failed,
            Path reportFolder) throws IOException {
        Fonts.require();
        Files.createDirectories(reportFolder);
        Path page = reportFolder.resolve(PAGE);
        Files.deleteIfExists(page);
        ReportWriter writer = new ReportWriter(input, reportFolder);
        for (Analysis analysis : StandardAnalyses.results()) {
            writer.add(analysis);
        }
        for (Analysis analysis : further) {
            try {
                writer.add(analysis);
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException | Error e) {
                failed.accept(analysis, e);
            }
        }
        for (Analysis analysis : StandardAnalyses.appendix()) {
            writer.add(analysis);
        }
        Files.writeString(page, Page.html(input.study().name(), input.study().description(), writer.sections));
        return page;
    }

    private void add(Analysis analysis) throws IOException {
        Optional<Section> made = analysis.section(input);
        if (made.isEmpty()) {
            return;
        }
        Section section = made.get();
        List<PageSection.PageGroup> groups = new ArrayList<>();
        for (Section.Group group : section.groups()) {
            List<PageSection.PageFigure> figures = new ArrayList<>();
            for (Figure figure : group.figures()) {
                figures.add(write(figure));
            }
            groups.add(new PageSection.PageGroup(group.title(), group.folded(), figures));
        }
        sections.add(new PageSection(section.id(), section.title(), section.paragraphs(), groups, section.tables()));
    }

    private PageSection.PageFigure write(Figure figure) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("report cancelled");
        }
        if (!figure.id().matches("[a-z0-9_-]+") || !names.add(figure.id())) {
            throw new IllegalArgumentException("\"" + figure.id()
                    + "\" is no name for a figure of this report: names are"
                    + " lower-case letters, digits, hyphens and underscores, and each is used once");
        }
        FigureFiles.Rendered rendered = FigureFiles.render(figure);
        rendered.write(folder);
        FigureSize size = figure.size();
        return new PageSection.PageFigure(figure.id(), figure.title(), figure.caption(), size.width(), size.height(),
                rendered.dataUri());
    }
}
