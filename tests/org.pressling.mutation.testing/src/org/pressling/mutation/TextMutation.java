// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to damage text: its words, lines and columns. */
enum TextMutation {
    WORD {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            MatchResult at = word(in, random);
            return in.substring(0, at.start()) + pick(words, random) + in.substring(at.end());
        }
    },
    ALL_LIKE_IT {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            MatchResult at = word(in, random);
            return at.group().isEmpty() ? in : in.replace(at.group(), pick(words, random));
        }
    },
    SWAP_WORDS {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            MatchResult a = word(in, random);
            MatchResult b = word(in, random);
            if (a.end() > b.start()) {
                return in.substring(0, a.start()) + b.group() + in.substring(a.end());
            }
            return in.substring(0, a.start()) + b.group() + in.substring(a.end(), b.start()) + a.group()
                    + in.substring(b.end());
        }
    },
    INSERT {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            int at = random.nextInt(in.length() + 1);
            return in.substring(0, at) + pick(words, random) + in.substring(at);
        }
    },
    NEST {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            int at = random.nextInt(in.length() + 1);
            return in.substring(0, at) + pick(Words.DEEP, random) + in.substring(random.nextBoolean() ? at : in.length());
        }
    },
    DROP_LINE {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            List<String> lines = lines(in);
            lines.remove(random.nextInt(lines.size()));
            return String.join("\n", lines);
        }
    },
    REPEAT_LINE {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            List<String> lines = lines(in);
            String line = pick(lines, random);
            lines.addAll(random.nextInt(lines.size() + 1), Collections.nCopies(1 + random.nextInt(3), line));
            return String.join("\n", lines);
        }
    },
    SHUFFLE_LINES {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            List<String> lines = lines(in);
            int from = random.nextInt(lines.size());
            Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(8))), Random.from(random));
            return String.join("\n", lines);
        }
    },
    DROP_COLUMN {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            int column = random.nextInt(MOST_COLUMNS);
            return eachRow(in, cells -> {
                if (column < cells.size()) {
                    cells.remove(column);
                }
            });
        }
    },
    REPEAT_COLUMN {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            int column = random.nextInt(MOST_COLUMNS);
            return eachRow(in, cells -> {
                if (column < cells.size()) {
                    cells.add(cells.get(column));
                }
            });
        }
    },
    SWAP_COLUMNS {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            int a = random.nextInt(MOST_COLUMNS);
            int b = random.nextInt(MOST_COLUMNS);
            return eachRow(in, cells -> {
                if (Math.max(a, b) < cells.size()) {
                    Collections.swap(cells, a, b);
                }
            });
        }
    },
    LINE_ENDS {
        @Override
        String apply(String in, RandomGenerator random, List<String> words) {
            return in.replace("\n", pick(List.of("\r\n", "\r", "\n\n", "\n\r", " ", "\u0085", "\f\n"), random));
        }
    };

    private static final int MOST_COLUMNS = 12;
    private static final Pattern WORD_OR_SIGN = Pattern.compile("[A-Za-z0-9_.+-]+|[^A-Za-z0-9_.+\\s-]");

    /** The text with this damage; {@code in} is not empty. */
    abstract String apply(String in, RandomGenerator random, List<String> words);

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static MatchResult word(String text, RandomGenerator random) {
        Matcher matcher = WORD_OR_SIGN.matcher(text);
        if (matcher.find(random.nextInt(text.length())) || matcher.find(0)) {
            return matcher.toMatchResult();
        }
        matcher = Pattern.compile("$").matcher(text);
        matcher.find();
        return matcher.toMatchResult();
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static String eachRow(String text, Consumer<List<String>> change) {
        String separator = text.contains(",") ? "," : " ";
        return lines(text).stream().map(line -> {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(separator, -1)));
            change.accept(cells);
            return String.join(separator, cells);
        }).collect(Collectors.joining("\n"));
    }
}
