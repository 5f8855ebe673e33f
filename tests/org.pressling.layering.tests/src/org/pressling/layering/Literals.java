// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in quotes of a source, and what statement each stands in. */
final class Literals {

    private static final Pattern ANNOTATION = Pattern.compile("@\\w+\\(");

    private Literals() {
    }

    /**
     * A text in quotes.
     *
     * @param text      what stands between the quotes
     * @param line      its line, from 1
     * @param statement the source from the begin of the statement up to the text
     */
    record Literal(String text, int line, String statement) {
    }

    /** {@return the texts of a source outside comments and annotations, in order} */
    static List<Literal> of(String source) {
        String code = withoutAnnotations(source);
        List<Literal> all = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (code.startsWith("/*", i)) {
                i = code.indexOf("*/", i) + 1;
            } else if (code.startsWith("//", i)) {
                i = code.indexOf('\n', i);
                begin = i;
            } else if (code.startsWith("\"\"\"", i)) {
                i = code.indexOf("\"\"\"", i + 3) + 2;
            } else if (c == '"' || c == '\'') {
                int end = endOfText(code, i, c);
                if (c == '"') {
                    all.add(new Literal(code.substring(i + 1, end), 1 + (int) code.substring(0, i).lines().count(),
                            code.substring(begin, i)));
                }
                i = end;
            } else if (c == ';' || c == '{' || c == '}') {
                begin = i + 1;
            }
        }
        return all;
    }

    /** Annotations, such as the English help of commands, become blanks; lines stay. */
    private static String withoutAnnotations(String source) {
        StringBuilder code = new StringBuilder(source);
        Matcher found = ANNOTATION.matcher(source);
        int from = 0;
        while (found.find(from)) {
            int depth = 1;
            int i = found.end();
            while (depth > 0) {
                char c = source.charAt(i);
                if (c == '"' || c == '\'') {
                    i = endOfText(source, i, c);
                }
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                i++;
            }
            for (int k = found.start(); k < i; k++) {
                code.setCharAt(k, source.charAt(k) == '\n' ? '\n' : ' ');
            }
            from = i;
        }
        return code.toString();
    }

    private static int endOfText(String source, int start, char quote) {
        int i = start + 1;
        while (source.charAt(i) != quote) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
