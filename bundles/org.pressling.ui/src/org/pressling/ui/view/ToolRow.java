// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a choice, buttons, and last a legend: in one row, the legend at its right end, or below the others where the row has
 * no room for it. In a row that is narrower still the choice shrinks.
 */
final class ToolRow extends Layout {
    private static final int GAP = 5;
    private static final int NARROWEST = 60;

    /** An empty row of a grid, as wide as that. */
    static Composite in(Composite grid) {
        Composite row = new Composite(grid, SWT.NONE);
        row.setLayout(new ToolRow());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    @Override
    protected Point computeSize(Composite row, int width, int height, boolean changed) {
        List<Point> sizes = sizes(row);
        if (sizes.isEmpty()) {
            return new Point(0, 0);
        }
        Point tools = tools(sizes);
        Point legend = sizes.getLast();
        boolean below = width != SWT.DEFAULT && isBelow(row, tools, legend, width);
        return new Point(width == SWT.DEFAULT ? tools.x + GAP + legend.x : width,
                below ? tools.y + GAP + legend.y : Math.max(tools.y, legend.y));
    }

    private static List<Point> sizes(Composite row) {
        return Arrays.stream(row.getChildren()).map(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT)).toList();
    }

    /** What all but the legend want together. */
    private static Point tools(List<Point> sizes) {
        List<Point> tools = sizes.subList(0, sizes.size() - 1);
        return new Point(tools.stream().mapToInt(size -> size.x + GAP).sum() - GAP,
                tools.stream().mapToInt(size -> size.y).max().orElse(0));
    }

    /** A bar of colours may be shorter than it would like to be. */
    private static boolean isBelow(Composite row, Point tools, Point legend, int width) {
        Control[] children = row.getChildren();
        int least = children[children.length - 1] instanceof ColourBar bar ? bar.leastWidth() : legend.x;
        return tools.x + GAP + least > width;
    }

    @Override
    protected void layout(Composite row, boolean changed) {
        List<Point> sizes = sizes(row);
        if (sizes.isEmpty()) {
            return;
        }
        Rectangle area = row.getClientArea();
        Control[] children = row.getChildren();
        Point tools = tools(sizes);
        int last = children.length - 1;
        int x = area.x;
        for (int i = 0; i < last; i++) {
            Point size = sizes.get(i);
            int lacking = i == 0 ? Math.max(0, tools.x - area.width) : 0;
            int width = Math.max(Math.min(NARROWEST, size.x), size.x - lacking);
            children[i].setBounds(x, area.y + (tools.y - size.y) / 2, width, size.y);
            x += width + GAP;
        }
        Point legend = sizes.getLast();
        boolean below = isBelow(row, tools, legend, area.width);
        int width = Math.min(legend.x, below ? area.width : area.width - tools.x - GAP);
        children[last].setBounds(area.x + area.width - width,
                below ? area.y + tools.y + GAP : area.y + Math.max(0, tools.y - legend.y) / 2, width, legend.y);
    }
}
