// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.pressling.cli.Session;
import org.pressling.study.RunMonitor;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.SampleRanges;

/** Where finished samples go. Travels to the tasks. */
interface Destination extends Serializable {
    /** A scheme has two letters at least, so that the drive of a Windows path is none. */
    Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    /**
     * Finds out what is meant.
     *
     * @param output  an address of a file system of Hadoop, or a path that all nodes see
     * @param session tells from where relative paths are meant
     * @return the destination
     */
    static Destination of(String output, Session session) {
        return WITH_SCHEME.matcher(output).matches() ? new HadoopFolder(output)
                : new SharedFolder(session.resolve(Path.of(output)).toString());
    }

    /**
     * Tells which samples are not finished there; changes nothing.
     *
     * @param shards  the study
     * @param samples the samples; all of the campaign if empty
     * @return those of the samples that are not finished
     * @throws org.pressling.dem.InvalidInputException if the folder is another's
     * @throws IOException                             if it cannot be read
     */
    SampleRanges missing(Shards shards, Optional<SampleRanges> samples) throws IOException;

    /**
     * Makes the folder ready for the tasks; called once, before they start.
     *
     * @param shards the study
     * @param note   gets a sentence for each thing that the user should know
     * @throws org.pressling.dem.InvalidInputException if the folder is another's, or cannot be written to
     * @throws IOException                             if it cannot be read or written
     */
    void prepare(Shards shards, Consumer<String> note) throws IOException;

    /**
     * Tells whoever looks into the folder how far the tasks are.
     *
     * @param job how far they are
     * @throws IOException if it cannot be written
     */
    void tell(SparkJob job) throws IOException;

    /**
     * Finds out what was told last.
     *
     * @return it; nothing if nothing was submitted
     * @throws org.pressling.dem.InvalidInputException if it is damaged
     * @throws IOException                             if it cannot be read
     */
    Optional<SparkJob> told() throws IOException;

    /**
     * Does samples, in a task.
     *
     * @param shards  the study
     * @param samples the samples
     * @param monitor may cancel
     * @throws IOException if the folder cannot be read or written
     */
    void work(Shards shards, SampleRanges samples, RunMonitor monitor) throws IOException;
}
