// SPDX-License-Identifier: EPL-2.0
/**
 * Trials of readers with damaged inputs: good files are mutated by seeded chance, and whatever comes of it, a reader must
 * either read it or say what is wrong with it, see {@link org.pressling.mutation.Rule}.
 */
package org.pressling.mutation;
