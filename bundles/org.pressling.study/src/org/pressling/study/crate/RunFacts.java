// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.crate;

/**
 * What a crate tells of a run that its folder does not.
 *
 * @param study   name of the study
 * @param state   how the run ended, as {@code run.json} words it
 * @param started when, ISO 8601
 * @param ended   when, ISO 8601
 * @param samples number of samples of the campaign
 * @param version version of Pressling
 * @param java    version of Java
 * @param system  operating system
 * @param seed    seed of the study
 */
public record RunFacts(String study, String state, String started, String ended, int samples, String version, String java,
        String system, long seed) {
}
