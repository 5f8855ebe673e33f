// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand as such in a sentence. What stands between quotation marks, has a slash or letters glued to it or follows
 * what has a version, such as {@code Java} or {@code my.plug-in}, or the beginning of a file's name, is none.
 */
final class StandingNumbers {
    private static final String NUMBER = "\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?";
    /** What stands between quotation marks, blanks, and what is parted by both. */
    private static final Pattern TOKEN = Pattern.compile(
            "„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"|«[^»]*»|»[^«]*«|[^\\s\\h„“”\"«»]+|[\\s\\h]+|[„“”\"«»]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");
    /** Signs before a number, the number or a span of two, and signs after it; a name and a relation may go before. */
    private static final Pattern STANDING = Pattern.compile("((?:[^\\s./\\\\_\\d-]*[<>≤≥=])?[(\\[±<>≤≥=~≈×]*[+−-]?)("
            + NUMBER + ")(?:([…–][+−-]?)(" + NUMBER + "))?([.,;:)\\]%!?…]*)");
    /** What a version or the rest of the name of a run, a folder or a file may follow. */
    private static final Pattern VERSIONED = Pattern.compile("(?i:[(\\[]*(?:java|jdk|jre|eclipse|pressling|spark|linux|windows"
            + "|plug-?ins?|api|release|version|erweiterung|bundle|study|studie|run|lauf|folder|ordner|file|datei))"
            + "|.*\\p{L}\\w+\\.\\p{L}\\w*.*[^,;:=)\\]]|\\p{Ll}[\\p{Ll}\\d]*(?:[-_][\\p{Ll}\\d]+)+"
            + "|[(\\[]*(?:~|\\.{1,2})?/.*[^,;:)\\]]|.*\\\\.*[^,;:)\\]]|.*[“”»«\"]");

    private StandingNumbers() {
    }

    /**
     * Replaces the numbers of a sentence.
     *
     * @param sentence the sentence
     * @param say      what to write for a number without its sign, which has a point before its decimals
     * @return the sentence, in which all else is as it was
     */
    static String replace(String sentence, UnaryOperator<String> say) {
        StringBuilder all = new StringBuilder();
        String before = "";
        boolean isApart = true;
        Matcher token = TOKEN.matcher(sentence);
        while (token.find()) {
            String text = token.group();
            if (BLANK.matcher(text).matches()) {
                isApart = true;
                before = text.indexOf('\n') < 0 ? before : "";
                all.append(text);
                continue;
            }
            boolean ends = token.end() == sentence.length() || isBlank(sentence.charAt(token.end()));
            Matcher standing = STANDING.matcher(text);
            all.append(isApart && ends && standing.matches() && !VERSIONED.matcher(before).matches()
                    ? said(standing, say) : text);
            before = text;
            isApart = false;
        }
        return all.toString();
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static String said(Matcher found, UnaryOperator<String> say) {
        String span = found.group(3) == null ? "" : found.group(3) + say.apply(found.group(4));
        return found.group(1) + say.apply(found.group(2)) + span + found.group(5);
    }
}
