// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pressling.dem.InvalidInputException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The chain of steps that lifts files of any earlier version to the current one. */
public final class Migrations {

    /** Version that this Pressling writes. */
    public static final int CURRENT_VERSION = 3;

    /** Name of the attribute of the root element that holds the version. */
    static final String VERSION_ATTRIBUTE = "formatVersion";

    /** The steps of the released formats. */
    static final Migrations RELEASED = new Migrations(CURRENT_VERSION, Map.of(1, new StepOfTheLaw(), 2, new StepOfSettings()));

    private final int currentVersion;
    private final SortedMap<Integer, Migration> steps;

    /**
     * A chain of steps.
     *
     * @param currentVersion version to which files are lifted, from 1
     * @param steps for every version n below the current one the step from n to n + 1
     * @throws IllegalArgumentException if a step is missing
     */
    Migrations(int currentVersion, Map<Integer, Migration> steps) {
        for (int version = 1; version < currentVersion; version++) {
            if (!steps.containsKey(version)) {
                throw new IllegalArgumentException("No migration from version " + version);
            }
        }
        this.currentVersion = currentVersion;
        this.steps = new TreeMap<>(steps);
    }

    /**
     * Lifts a document to the current version, step by step.
     *
     * @param document the file; modified if it is older
     * @param file its name, for messages
     * @return true if a step rewrote something; otherwise the file as it stands, lines and all, means the same today
     * @throws InvalidInputException if the version is no whole number from 1, or newer than this Pressling reads
     */
    boolean migrate(Document document, String file) {
        Element root = document.getDocumentElement();
        int version = version(root.getAttribute(VERSION_ATTRIBUTE), file);
        if (version > currentVersion) {
            throw FileProblem.NEWER.of(version, currentVersion).in(file).exception();
        }
        boolean rewritten = false;
        for (Map.Entry<Integer, Migration> step : steps.tailMap(version).entrySet()) {
            rewritten |= step.getValue().apply(document);
            root.setAttribute(VERSION_ATTRIBUTE, Integer.toString(step.getKey() + 1));
        }
        return rewritten;
    }

    private int version(String text, String file) {
        // A file written by hand may leave the version out; it then means the first one, so that it never changes its meaning.
        if (text.isEmpty()) {
            return 1;
        }
        try {
            int version = Integer.parseInt(text);
            if (version >= 1) {
                return version;
            }
        } catch (NumberFormatException notANumber) {
            throw badVersion(text, file, notANumber);
        }
        throw badVersion(text, file, null);
    }

    private InvalidInputException badVersion(String text, String file, Exception cause) {
        return FileProblem.VERSION.of(text, currentVersion).in(file).exception(cause);
    }
}
