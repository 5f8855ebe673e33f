// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What commands print beside their results. */
public enum CliTerm implements Term {
    /** A run that is finished. */
    NOTHING_TO_DO,
    /** The stage of the steps of each sample. */
    SAMPLES,
    /** How many are done. */
    OF,
    /** How long it still takes. */
    LEFT,
    /** A stage has ended. */
    DONE_IN,
    /** Before something that the user should know. */
    NOTE,
    /** Before what speaks against a result. */
    WARNING,
    /** What is run. */
    STUDY,
    /** Which samples of how many are worked on. */
    SAMPLES_OF,
    /** How many samples were taken over into which folder. */
    TAKEN_OVER,
    /** Which samples are missing after that. */
    STILL_MISSING,
    /** A value that no step reads. */
    NOT_READ,
    /** A value that the campaign overrides. */
    VARIED,
    /** How well the loads of single particles were read: how many, R² over all, R² within a sample. */
    AM_LOADS,
    /** Where the report is. */
    REPORT,
    /** Where the samples are. */
    SAMPLES_IN,
    /** Where results are. */
    RESULTS_IN,
    /** Where files are. */
    WRITTEN_TO,
    /** What a plane cuts: circles, spheres in all, axis, place, circles left out, their radius. */
    SLICED,
    /** Above the scores. */
    HELD_OUT,
    /** Heading of a column. */
    LABEL,
    /** Heading of a column. */
    NETWORK,
    /** Heading of a column. */
    WITH_GEOMETRY,
    /** Heading of a column. */
    PICTURE_ONLY,
    /** Heading of a column. */
    STEREOLOGY,
    /** Heading of a column. */
    RECIPE,
    /** Heading of a column. */
    INSIDE,
    /** All labels are extrapolated. */
    NONE_INSIDE,
    /** What the last column stands on. */
    SOME_INSIDE,
    /** Nothing to list. */
    NO_RUNS,
    /** A score that one sample cannot give. */
    NEEDS_TWO,
    /** Results that nobody got. */
    LOST_OUTPUT,
    /** Heading in the help. */
    EXIT_STATUS,
    /** An exit status. */
    DONE,
    /** An exit status. */
    FAILED,
    /** An exit status. */
    WRONG_USAGE,
    /** An exit status. */
    INVALID_INPUT,
    /** An exit status. */
    MISSING,
    /** An exit status. */
    PLUGIN_FAILED,
    /** What was left out of plug-ins. */
    PLUGINS_LEFT_OUT,
    /** What was left out of plug-ins, and how many more. */
    MORE_LEFT_OUT,
    /** An exit status. */
    CANCELLED,
    /** An exit status. */
    NO_READER,
    /** Below the list of formats. */
    OTHER_FORMATS,
    /** Above the list of settings. */
    SET_TAKES,
    /** Where the list of settings is to be had. */
    CONTRIBUTED,
    /** A setting that a campaign may vary. */
    MAY_VARY,
    /** Above the settings of a contribution. */
    WITH,
    /** How to set a value for a pair. */
    ONE_PAIR,
    /** How to set a value for a phase. */
    ONE_PHASE
}
