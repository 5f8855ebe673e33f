// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.ui.Messages;
import org.pressling.ui.UiProblem;

/** A kind of file that a figure can be written to, the same as in a report. */
public enum FigureFormat {
    /** A picture. */
    PNG(Messages.Figure_png),
    /** A drawing that stays sharp at any size. */
    SVG(Messages.Figure_svg),
    /** The numbers behind the figure. */
    CSV(Messages.Figure_csv);

    private final String text;

    FigureFormat(String text) {
        this.text = text;
    }

    /** {@return name of the kind, for people} */
    public String text() {
        return text;
    }

    /** {@return what the names of such files end with, without the dot} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the kind by a file's name.
     *
     * @param file the file to be
     * @return the kind
     * @throws org.pressling.dem.InvalidInputException if the name ends with something else
     */
    public static FigureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.extension())).findFirst()
                .orElseThrow(() -> UiProblem.FIGURE_FORMAT.of(file.getFileName(),
                        Arrays.stream(values()).map(format -> '.' + format.extension()).toList()).exception());
    }

    /**
     * Draws a figure as a file of this kind has it.
     *
     * @param figure the figure
     * @param size   how large it is in print
     * @return what the file is to hold
     */
    public byte[] draw(Figure figure, PrintSize size) {
        return switch (this) {
        case PNG -> FigureFiles.png(figure, size.width(), size.dpi());
        case SVG -> FigureFiles.svg(figure, size.width()).getBytes(StandardCharsets.UTF_8);
        case CSV -> FigureFiles.csv(figure.data()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
