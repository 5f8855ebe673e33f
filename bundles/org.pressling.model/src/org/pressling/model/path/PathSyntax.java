// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;

/** Takes a path such as {@code campaign.factors[packing.amRatio]} apart. */
final class PathSyntax {

    /** A name, and a key in brackets that may itself be a path with a key in it. */
    private static final Pattern SEGMENT = Pattern
            .compile("([^.\\[\\]]+)(?:\\[((?:[^\\[\\]]|\\[[^\\[\\]]+\\])+)\\])?(\\.|$)");

    /** Characters of a path; the longest that name something have some 60, and identifiers in brackets. */
    private static final int LONGEST = 3 * Limits.NAME_CHARACTERS;

    private PathSyntax() {
    }

    /**
     * One step of a path.
     *
     * @param name name of a feature or setting
     * @param key what stands in brackets behind it, or null
     */
    record Segment(String name, String key) {
    }

    /** The steps of a path; at least one. */
    static List<Segment> parse(String path) {
        if (path.length() > LONGEST) { // the pattern below recurses for each character in brackets
            throw malformed(path);
        }
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(path);
        int position = 0;
        while (position < path.length()) {
            if (!matcher.find(position) || matcher.start() != position) {
                throw malformed(path);
            }
            segments.add(new Segment(matcher.group(1).strip(), matcher.group(2) == null ? null : matcher.group(2).strip()));
            position = matcher.end();
        }
        if (segments.isEmpty() || path.endsWith(".")) {
            throw malformed(path);
        }
        return segments;
    }

    private static InvalidInputException malformed(String path) {
        return PathProblem.MALFORMED.of(path).exception();
    }
}
