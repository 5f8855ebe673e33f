// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Every text of the help is there in German, and no text is left over. */
class HelpWordsTest {

    private static final String STANDARD = "mixinStandardHelpOptions.";

    /** A text that is missing under the name of its command may stand without it, for all commands that have it. */
    @Test
    void germanHasEveryTextOfTheHelp() {
        Set<String> there = HelpWords.in(Locale.GERMAN).keySet();
        Set<String> left = new TreeSet<>(there);
        left.removeIf(key -> key.startsWith(STANDARD) || key.startsWith("usage."));
        SortedMap<String, String> missing = new TreeMap<>();
        collect(Main.commands(new Shell(null, false, false).session()), (command, key, text) -> {
            String found = there.contains(command + key) ? command + key : key;
            left.remove(found);
            if (!there.contains(found)) {
                missing.put(command + key, text);
            }
        });
        assertEquals(Map.of(), missing, "without a German text");
        assertEquals(Set.of(), left, "of nothing that the help has");
    }

    @Test
    void helpIsShownInTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Shell shell = new Shell(null, false, false);
            assertEquals(0, shell.run("predict", "--help"));
            assertTrue(shell.out().contains("Aufruf: pressling predict") && shell.out().contains("Rückgabewert"), shell.out());
            assertTrue(shell.out().contains("Ordner eines Modells"), shell.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    private interface Texts {
        void of(String command, String key, String text);
    }

    /** Texts by the keys under which picocli looks for them. */
    private static void collect(CommandLine command, Texts texts) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        String name = spec.qualifiedName(".") + ".";
        put(texts, name, "usage.header", usage.header());
        put(texts, name, "usage.description", usage.description());
        put(texts, name, "usage.footer", usage.footer());
        for (ArgSpec argument : spec.args()) {
            if (!String.valueOf(argument.descriptionKey()).startsWith(STANDARD)) {
                put(texts, name, argument instanceof OptionSpec option ? option.longestName().replaceFirst("^-+", "")
                        : argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]", argument.description());
            }
        }
        command.getSubcommands().values().forEach(below -> collect(below, texts));
    }

    private static void put(Texts texts, String command, String key, String[] text) {
        String all = String.join("\n", text);
        if (!all.isBlank()) {
            texts.of(command, key, all);
        }
    }
}
