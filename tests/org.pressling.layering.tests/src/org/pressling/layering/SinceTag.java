// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what came to a type later says in its Javadoc since when it is there. */
final class SinceTag {
    /** A member as {@link ApiTypes} writes it. */
    private static final Pattern MEMBER = Pattern.compile("(?:.* )?(?:field|method) ([\\w$<>]+)[( ].*");

    private SinceTag() {
    }

    /**
     * Looks for the tags of new members. Components of records have no Javadoc of their own and are passed over.
     *
     * @param type    simple name of the type
     * @param before  its lines of before
     * @param now     its lines
     * @param source  its source
     * @param version since which what is new is there
     * @return names of the members without a tag
     */
    static List<String> missing(String type, Iterable<String> before, Iterable<String> now, String source, ApiVersion version) {
        List<String> known = new ArrayList<>();
        before.forEach(known::add);
        List<String> missing = new ArrayList<>();
        for (String line : now) {
            Matcher member = MEMBER.matcher(line);
            boolean isRecord = known.stream().anyMatch(old -> old.contains("java/lang/Record") || old.endsWith(" Record"));
            if (!known.contains(line) && member.matches() && !isRecord) {
                String name = member.group(1).equals("<init>") ? type.replaceFirst(".*\\$", "") : member.group(1);
                if (!Pattern.compile(
                        "@since " + Pattern.quote(version.toString()) + "\\s*(?:\\*\\s+@[^/]*)?\\}?\\s*\\*/[^;{]*?\\b" + name
                                + "\\b")
                        .matcher(source).find()) {
                    missing.add(name);
                }
            }
        }
        return missing;
    }
}
