// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/** Looks at the contacts, block by block, in fixed order. */
@FunctionalInterface
interface ContactVisitor {

    /** Looks at one block whose forces have been evaluated. The block is reused: nothing of it may be kept. */
    void visit(ContactBlock block);
}
