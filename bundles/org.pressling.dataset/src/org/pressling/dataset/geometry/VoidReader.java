// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;

/** Reads the pockets of void from a map of phases, from the top left to the bottom right. */
final class VoidReader {
    /** Standard deviation of the area of an edge pixel that is counted whole or not at all: that of a uniform share. */
    private static final double PIXEL_ERROR = 1 / Math.sqrt(12);

    private final PhaseMap map;
    private final double pixel;
    private final boolean[] seen;
    private final int[] stack;

    private VoidReader(PhaseMap map, double pixel) {
        this.map = map;
        this.pixel = pixel;
        seen = new boolean[map.width() * map.height()];
        stack = new int[seen.length];
    }

    static List<VoidPocket> pockets(PhaseMap map, double pixel) {
        VoidReader reader = new VoidReader(map, pixel);
        List<VoidPocket> pockets = new ArrayList<>();
        for (int row = 0; row < map.height(); row++) {
            for (int column = 0; column < map.width(); column++) {
                if (reader.isNew(column, row)) {
                    pockets.add(reader.pocket(column, row));
                }
            }
        }
        return List.copyOf(pockets);
    }

    private boolean isNew(int column, int row) {
        return map.at(column, row) == PhaseMap.VOID && !seen[row * map.width() + column];
    }

    private VoidPocket pocket(int firstColumn, int firstRow) {
        int count = 0;
        int edge = 0;
        double sumX = 0;
        double sumY = 0;
        boolean cut = false;
        int waiting = push(firstColumn, firstRow, 0);
        while (waiting > 0) {
            int place = stack[--waiting];
            int column = place % map.width();
            int row = place / map.width();
            count++;
            sumX += column + 0.5;
            sumY += map.height() - row - 0.5;
            cut |= column == 0 || row == 0 || column == map.width() - 1 || row == map.height() - 1;
            int same = 0;
            int[] columns = {column - 1, column + 1, column, column};
            int[] rows = {row, row, row - 1, row + 1};
            for (int k = 0; k < columns.length; k++) {
                if (columns[k] >= 0 && columns[k] < map.width() && rows[k] >= 0 && rows[k] < map.height()) {
                    same += map.at(columns[k], rows[k]) == PhaseMap.VOID ? 1 : 0;
                    waiting = push(columns[k], rows[k], waiting);
                }
            }
            edge += same < columns.length ? 1 : 0;
        }
        double area = pixel * pixel;
        return new VoidPocket(sumX / count * pixel, sumY / count * pixel, count * area, PIXEL_ERROR * Math.sqrt(edge) * area,
                cut);
    }

    private int push(int column, int row, int waiting) {
        if (!isNew(column, row)) {
            return waiting;
        }
        seen[row * map.width() + column] = true;
        stack[waiting] = row * map.width() + column;
        return waiting + 1;
    }
}
