// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.JacobiPreconditioner;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * Nodes joined by conductors, some of them to a source at potential 1 and a sink at potential 0. By Kirchhoff, with g
 * the conductances,
 * <pre>
 *   Σ_j g_ij (φ_i - φ_j) + g_i,source (φ_i - 1) + g_i,sink φ_i = 0
 * </pre>
 * a symmetric, positive definite system with as many entries as conductors, solved by conjugate gradients with Jacobi's
 * preconditioner. The current from source to sink is the conductance of the whole. Nodes that nothing joins to a
 * source or sink must not be there: their potential is not determined.
 */
final class ResistorNetwork {
    /** Residual over right side at which the iteration ends. */
    private static final double TOLERANCE = 1e-12;
    private static final int ITERATIONS_PER_NODE = 20;

    private final double[] toSource;
    private final double[] toSink;
    private final double[] diagonal;
    private int[] first = new int[64];
    private int[] second = new int[64];
    private double[] conductance = new double[64];
    private int count;

    /** A network of nodes that nothing joins yet. */
    ResistorNetwork(int nodes) {
        toSource = new double[nodes];
        toSink = new double[nodes];
        diagonal = new double[nodes];
    }

    /** Joins two nodes. */
    void join(int i, int j, double g) {
        if (count == first.length) {
            first = Arrays.copyOf(first, 2 * count);
            second = Arrays.copyOf(second, 2 * count);
            conductance = Arrays.copyOf(conductance, 2 * count);
        }
        first[count] = i;
        second[count] = j;
        conductance[count++] = g;
        diagonal[i] += g;
        diagonal[j] += g;
    }

    /** Joins a node to the source. */
    void joinSource(int i, double g) {
        toSource[i] += g;
        diagonal[i] += g;
    }

    /** Joins a node to the sink. */
    void joinSink(int i, double g) {
        toSink[i] += g;
        diagonal[i] += g;
    }

    /** Current from source to sink at unit potential. */
    double conductance() {
        int nodes = diagonal.length;
        if (nodes == 0) {
            return 0;
        }
        var solver = new ConjugateGradient(ITERATIONS_PER_NODE * nodes + 100, TOLERANCE, false);
        var preconditioner = new JacobiPreconditioner(diagonal, true);
        RealVector potential = solver.solve(new Kirchhoff(), preconditioner, new ArrayRealVector(toSource, false));
        double current = 0;
        for (int i = 0; i < nodes; i++) {
            current += toSink[i] * potential.getEntry(i);
        }
        return current;
    }

    private final class Kirchhoff implements RealLinearOperator {
        @Override
        public int getRowDimension() {
            return diagonal.length;
        }

        @Override
        public int getColumnDimension() {
            return diagonal.length;
        }

        @Override
        public RealVector operate(RealVector potential) {
            double[] phi = potential.toArray();
            double[] net = new double[phi.length];
            for (int i = 0; i < net.length; i++) {
                net[i] = diagonal[i] * phi[i];
            }
            for (int k = 0; k < count; k++) {
                net[first[k]] -= conductance[k] * phi[second[k]];
                net[second[k]] -= conductance[k] * phi[first[k]];
            }
            return new ArrayRealVector(net, false);
        }
    }
}
