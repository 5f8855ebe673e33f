// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Tries a reader of a file, or of a folder of files, with damaged copies of good ones. In a folder one file at a time is
 * damaged, or taken away.
 */
public final class FileTrial {

    private final String name;
    private final Path folder;
    private final FileReading reading;
    private final List<Map<String, byte[]>> seeds = new ArrayList<>();
    private final Map<String, UnaryOperator<byte[]>> repairs = new TreeMap<>();
    private final List<String> damaged = new ArrayList<>();
    private List<String> words = List.of();
    private boolean binary;
    private boolean refuses = true;
    private String toRestore;
    private Map<String, byte[]> lying;

    private FileTrial(String name, Path folder, FileReading reading) {
        this.name = name;
        this.folder = folder;
        this.reading = reading;
    }

    /** Reads what lies at a place. */
    @FunctionalInterface
    public interface FileReading {
        /** Reads the file that was damaged, or one that belongs to it; {@code place} is the folder that holds them. */
        void read(Path place) throws Exception;
    }

    /**
     * A trial.
     *
     * @param name    name of the reader, for reports
     * @param folder  an empty folder for the inputs
     * @param reading calls the reader on that folder or a file in it
     */
    public static FileTrial of(String name, Path folder, FileReading reading) {
        return new FileTrial(name, folder, reading);
    }

    /** Adds a good input of one file. */
    public FileTrial seed(String file, byte[] content) {
        return seed(Map.of(file, content));
    }

    /** Adds a good input of one file of text. */
    public FileTrial seed(String file, String content) {
        return seed(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a good input of several files, by their names. */
    public FileTrial seed(Map<String, byte[]> files) {
        seeds.add(new TreeMap<>(files));
        return this;
    }

    /** Adds a good input: all files that lie in a folder, at any depth. */
    public FileTrial seed(Path ofFolder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(ofFolder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(ofFolder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return seed(files);
    }

    /** Names the files that are damaged; the others stay good. All are damaged if none is named. */
    public FileTrial damaging(String... files) {
        damaged.addAll(List.of(files));
        return this;
    }

    /** Words that mean something to this reader. */
    public FileTrial words(String... own) {
        words = List.of(own);
        return this;
    }

    /** Says that the reader takes what it cannot read for not there, so that it may refuse nothing. */
    public FileTrial mayAcceptAll() {
        refuses = false;
        return this;
    }

    /** Says that the files are no text. */
    public FileTrial binary() {
        binary = true;
        return this;
    }

    /** Mends the check sum of a damaged file every other time, so that the damage gets past it. */
    public FileTrial repair(String file, UnaryOperator<byte[]> repair) {
        repairs.put(file, repair);
        return this;
    }

    /**
     * Runs the trial within the {@link Budget}.
     *
     * @throws AssertionError if the reader breaks the rule; tells how, and how to try the same input again
     */
    public void run() {
        Mutator mutator = new Mutator(words);
        Trial.run(name, refuses, random -> attempt(mutator, random));
    }

    private Attempt attempt(Mutator mutator, RandomGenerator random) throws IOException {
        Map<String, byte[]> files = TextMutation.pick(seeds, random);
        layOut(files);
        List<String> choice = new ArrayList<>(damaged.isEmpty() ? files.keySet() : damaged);
        choice.retainAll(files.keySet());
        String file = TextMutation.pick(choice, random);
        toRestore = file;
        byte[] mutant = binary ? mutator.binary(files.get(file), random) : mutator.bytes(files.get(file), random);
        if (random.nextBoolean() && repairs.containsKey(file)) {
            mutant = repairs.get(file).apply(mutant);
        }
        Path path = folder.resolve(file);
        if (random.nextInt(400) == 0) {
            Files.delete(path);
        } else {
            Files.write(path, mutant);
        }
        // What does not fit together may be told of either file, and of the whole folder.
        List<String> names = files.size() == 1 ? List.of(Path.of(file).getFileName().toString())
                : Stream.concat(files.keySet().stream().map(each -> Path.of(each).getFileName().toString()),
                        Stream.of(folder.getFileName().toString())).toList();
        return new Attempt(() -> reading.read(folder), names, mutant);
    }

    /** Puts the good files there; most of them lie there from the attempt before. */
    private void layOut(Map<String, byte[]> files) throws IOException {
        if (lying == files) {
            Files.write(folder.resolve(toRestore), files.get(toRestore));
            return;
        }
        if (lying != null) {
            for (String old : lying.keySet()) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        files.forEach((file, content) -> {
            try {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.write(folder.resolve(file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        lying = files;
    }
}
