// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.law.ContactBatch;

/** Copies a solver's contacts, in the caller's numbering and order. */
final class ContactCollector implements ContactVisitor {

    private final Solver solver;
    private final double[] area = new double[ContactBlock.CAPACITY];
    private final Contacts unsorted;
    private int filled;

    private ContactCollector(Solver solver, int count) {
        this.solver = solver;
        unsorted = new Contacts(solver.particles().phases, count, solver.particles().space);
    }

    static Contacts collect(Solver solver) {
        var count = new int[1];
        solver.visit(block -> count[0] += block.batch.count);
        var collector = new ContactCollector(solver, count[0]);
        solver.visit(collector);
        return collector.sorted();
    }

    @Override
    public void visit(ContactBlock block) {
        ContactBatch b = block.batch;
        ParticleState p = solver.particles();
        Box box = solver.box();
        block.areas(area);
        for (int k = 0; k < b.count; k++) {
            int c = filled++;
            int i = block.first[k];
            int one = p.order[i];
            int other = block.wall != null ? block.wall.number : p.order[block.second[k]];
            // Seen from the other side both n and t turn round, and so does the force on "first": F_t keeps its sign.
            double side = other >= 0 && other < one ? -1 : 1;
            unsorted.first[c] = side > 0 ? one : other;
            unsorted.second[c] = side > 0 ? other : one;
            unsorted.setPairType(c, b.type);
            double growth = p.surface[i] - p.radius[i];
            growth += block.wall != null ? 0 : p.surface[block.second[k]] - p.radius[block.second[k]];
            unsorted.overlap[c] = block.apart[k] - growth;
            unsorted.normalForce[c] = block.normalForce(k);
            unsorted.tangentialForce[c] = block.tangentialForce[k];
            unsorted.normalX[c] = side * block.normalX[k];
            unsorted.normalY[c] = side * block.normalY[k];
            unsorted.x[c] = p.x[i] + block.normalX[k] * block.firstLeverArm[k];
            double y = p.y[i] + block.normalY[k] * block.firstLeverArm[k];
            unsorted.y[c] = box.wrapY(y);
            if (p.space) {
                addSpace(block, k, c, side);
            }
            unsorted.area[c] = area[k];
            unsorted.pressure[c] = area[k] > 0 ? unsorted.normalForce[c] / area[k] : 0;
        }
    }

    /** In space the normal turns round as in the plane, and so does the force, which is that on "first". */
    private void addSpace(ContactBlock block, int k, int c, double side) {
        SpaceVectors v = block.vectors;
        unsorted.tangentialX[c] = side * v.tangentialX[k];
        unsorted.tangentialY[c] = side * v.tangentialY[k];
        unsorted.tangentialZ[c] = side * v.tangentialZ[k];
        unsorted.normalZ[c] = side * v.normalZ[k];
        ParticleState p = solver.particles();
        unsorted.z[c] = solver.box().wrapZ(p.z[block.first[k]] + v.normalZ[k] * block.firstLeverArm[k]);
    }

    private Contacts sorted() {
        int[] rank = IntStream.range(0, filled).boxed()
                .sorted(Comparator.comparingInt((Integer c) -> unsorted.first[c])
                        .thenComparingInt(c -> unsorted.second[c]))
                .mapToInt(Integer::intValue).toArray();
        var result = new Contacts(solver.particles().phases, filled, solver.particles().space);
        for (int k = 0; k < filled; k++) {
            result.first[k] = unsorted.first[rank[k]];
            result.second[k] = unsorted.second[rank[k]];
            result.setPairType(k, unsorted.pairType(rank[k]));
        }
        reorder(rank, unsorted.overlap, result.overlap);
        reorder(rank, unsorted.normalForce, result.normalForce);
        reorder(rank, unsorted.tangentialForce, result.tangentialForce);
        reorder(rank, unsorted.normalX, result.normalX);
        reorder(rank, unsorted.normalY, result.normalY);
        reorder(rank, unsorted.normalZ, result.normalZ);
        if (result.isSpace()) {
            reorder(rank, unsorted.tangentialX, result.tangentialX);
            reorder(rank, unsorted.tangentialY, result.tangentialY);
            reorder(rank, unsorted.tangentialZ, result.tangentialZ);
        }
        reorder(rank, unsorted.z, result.z);
        reorder(rank, unsorted.x, result.x);
        reorder(rank, unsorted.y, result.y);
        reorder(rank, unsorted.area, result.area);
        reorder(rank, unsorted.pressure, result.pressure);
        return result;
    }

    private static void reorder(int[] rank, double[] from, double[] to) {
        Arrays.setAll(to, k -> from[rank[k]]);
    }
}
