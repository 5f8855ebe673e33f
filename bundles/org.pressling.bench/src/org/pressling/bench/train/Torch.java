// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.bench.PeerProgram;

/**
 * A Python that has PyTorch.
 *
 * @param python the program
 * @param version version of PyTorch, such as {@code 2.11.0+cu130}
 * @param card the graphics card that it sees; empty if none
 */
record Torch(Path python, String version, String card) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String QUESTION = "import torch, numpy; print('torch', torch.__version__);"
            + "print('card', torch.cuda.get_device_name() if torch.cuda.is_available() else '')";

    /**
     * Looks for one; the first Python on the search path may have no PyTorch.
     *
     * @param searchPath folders as in the environment variable PATH; null means none
     */
    static Optional<Torch> find(String searchPath) {
        if (searchPath == null) {
            return Optional.empty();
        }
        return Arrays.stream(searchPath.split(File.pathSeparator)).flatMap(f -> PeerProgram.find("python3", f).stream())
                .flatMap(python -> ask(python).stream()).findFirst();
    }

    private static Optional<Torch> ask(Path python) {
        try {
            return of(python,
                    PeerProgram.run(List.of(python.toString(), "-c", QUESTION), Map.of(), LIMIT, folder -> {}, folder -> {}));
        } catch (IOException e) {
            return Optional.empty(); // that is the answer
        }
    }

    /** {@return what the lines say that a Python printed} */
    static Optional<Torch> of(Path python, List<String> lines) {
        return after("torch ", lines).map(version -> new Torch(python, version, after("card ", lines).orElse("")));
    }

    private static Optional<String> after(String word, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()).strip())
                .findFirst();
    }

    /** The first number of the version. */
    int major() {
        String first = version.split("\\.")[0];
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty() ? Integer.parseInt(first) : 0;
    }
}
