// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.Section;
import org.pressling.dem.Settings;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;

/** A figure that is green all over, and a table of the numbers of the samples: without a line that knows the workbench. */
public final class DrawnAnalysis implements StudyAnalysis {
    /** One that always fails. */
    public static final StudyAnalysis BROKEN = (run, own) -> {
        throw new IllegalStateException("as it always does");
    };

    @Override
    public Section section(FinishedRun run, Settings own) {
        List<List<String>> rows = run.report().samples().stream().map(row -> List.of(Integer.toString(row.index()))).toList();
        return new Section("drawn", "Drawn", List.of("What there is."), List.of(Section.Group.of(List.of(new Green()))),
                List.of(new Section.Table("Numbers", List.of("sample"), rows)));
    }

    private record Green() implements Figure {
        @Override
        public String id() {
            return "green";
        }

        @Override
        public String title() {
            return "Green";
        }

        @Override
        public String caption() {
            return "Green all over.";
        }

        @Override
        public FigureSize size() {
            return new FigureSize(300, 200);
        }

        @Override
        public void draw(Graphics2D g, FigureSize size) {
            g.setColor(Color.GREEN);
            g.fillRect(0, 0, size.width(), size.height());
        }

        @Override
        public CsvTable data() {
            return new CsvTable("green");
        }
    }
}
