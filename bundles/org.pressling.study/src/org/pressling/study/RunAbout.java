// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.regex.Pattern;

import org.pressling.dataset.io.Json;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person says of a run, kept in {@code about.json} of its folder. No result depends on it.
 *
 * @param name  its name, empty where it has none but that of its folder
 * @param tags  words to find it by, each once
 * @param notes anything, may have many lines
 */
public record RunAbout(String name, List<String> tags, String notes) {
    private static final String FORMAT = "pressling-run-about";
    private static final int NAME_LENGTH = 100;
    private static final int NOTES_LENGTH = 100_000;
    private static final Pattern TAG = Pattern.compile("[^\\p{C}\\s,;\"]{1,50}");

    /** Nothing was said. */
    public static final RunAbout NONE = new RunAbout("", List.of(), "");

    /**
     * Checks what was said.
     *
     * @throws org.pressling.dem.InvalidInputException if a name, a tag or the notes are too long, a name has more than one line,
     *                                                 or a tag has a blank, a comma, a semicolon or a quotation mark
     */
    public RunAbout {
        name = name.strip();
        if (name.length() > NAME_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
            throw AboutProblem.NAME.of(name, NAME_LENGTH).exception();
        }
        for (String tag : tags) {
            if (!TAG.matcher(tag).matches()) {
                throw AboutProblem.TAG.of(tag).exception();
            }
        }
        tags = tags.stream().distinct().toList();
        notes = notes.strip();
        if (notes.length() > NOTES_LENGTH) {
            throw AboutProblem.NOTES.of(notes.length(), NOTES_LENGTH).exception();
        }
    }

    /**
     * Reads what was said of a run.
     *
     * @param folder its folder
     * @return what was said; {@link #NONE} if nothing was
     * @throws org.pressling.dem.InvalidInputException if the file is damaged or of another kind
     */
    public static RunAbout read(RunFolder folder) {
        if (!Files.exists(folder.about(), LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        Json json = Json.read(folder.about());
        if (!json.text("format").equals(FORMAT) || json.whole("version") != RunGuard.VERSION) {
            throw AboutProblem.OTHER_FILE.of().in(folder.about()).exception();
        }
        return new RunAbout(json.text("name"), json.strings("tags"), json.text("notes"));
    }

    /**
     * Keeps this with a run, in place of what was said before. May be done while the run is under way.
     *
     * @param folder its folder, which has a record
     * @throws IOException                             if the file cannot be written
     * @throws org.pressling.dem.InvalidInputException if the folder is no run's
     */
    public void write(RunFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.record())) {
            throw RunProblem.NO_RECORD.of(folder.root()).exception();
        }
        Disk.requireNoLink(folder.root(), folder.about());
        ObjectNode root = Json.object();
        root.put("format", FORMAT).put("version", RunGuard.VERSION).put("name", name);
        ArrayNode list = root.putArray("tags");
        tags.forEach(list::add);
        root.put("notes", notes);
        Disk.replace(folder.about(), Json.text(root).getBytes(StandardCharsets.UTF_8));
    }

    /** Names a run, and leaves what else was said; does nothing for an empty name. */
    static void name(RunFolder folder, String name) throws IOException {
        if (!name.isBlank()) {
            read(folder).withName(name).write(folder);
        }
    }

    /** {@return the same with another name} */
    public RunAbout withName(String other) {
        return new RunAbout(other, tags, notes);
    }

    /** {@return the same with other tags} */
    public RunAbout withTags(List<String> others) {
        return new RunAbout(name, others, notes);
    }

    /** {@return the same with other notes} */
    public RunAbout withNotes(String others) {
        return new RunAbout(name, tags, others);
    }
}
