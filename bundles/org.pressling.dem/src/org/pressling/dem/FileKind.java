// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file, by its path; no file where the user says nothing. A path that is not absolute starts from the folder of the
 * study; whoever reads a study completes it before it comes here.
 *
 * @param extensions the usual ends of its name without a dot, such as {@code csv}; any where empty
 */
public record FileKind(List<String> extensions) implements SettingKind {

    /** Copies the list. */
    public FileKind {
        extensions = List.copyOf(extensions);
    }

    @Override
    public Localized word() {
        return SettingTerm.FILE;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfFile("", null);
    }

    /** Looks whether the file is there, but does not read it. */
    @Override
    public Optional<SettingProblem> complaint(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(text.strip());
            return Files.isRegularFile(file) && Files.isReadable(file) ? Optional.empty()
                    : Optional.of(SettingProblem.NO_FILE);
        } catch (InvalidPathException noPath) {
            return Optional.of(SettingProblem.NO_FILE);
        }
    }

    @Override
    public SettingValue value(String text) {
        return text.isBlank() ? standard() : new SettingValue.OfFile(text.strip(), SettingFile.read(Path.of(text.strip())));
    }

    @Override
    public Localized allowed() {
        return extensions.isEmpty() ? SettingTerm.FILE
                : SettingTerm.FILE_NAMED.with(extensions.stream().map(e -> "*." + e).toList());
    }

    @Override
    public boolean mayVary() {
        return false;
    }
}
