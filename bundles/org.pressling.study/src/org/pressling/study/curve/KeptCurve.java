// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.pressling.learning.curve.SampleCurve;
import org.pressling.study.disk.Disk;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.StepKey;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;

/**
 * The scores by number of training samples that lie in a run folder. They are made when they are asked for, by no step; each
 * row tells what data set and what training it is of, and only those of the present ones count.
 *
 * @param folder the run folder
 * @param task   how the network of the run is trained
 */
public record KeptCurve(RunFolder folder, LearnTask task) {
    private static final String STEP = "curve";
    private static final int FORMAT = 1;
    /** Enough digits to tell what is no attack but a change. */
    private static final int DIGITS = 16;

    /** {@return the table} */
    public Path file() {
        return folder.curve().resolve("points.csv");
    }

    /** What scores of now are made from; nothing while there is no data set. */
    private Optional<String> madeFrom() throws IOException {
        return KeyStore.find(ResultHome.of(folder, StepName.DATASET, 0)).map(StoredKey::key)
                .map(dataset -> StepKey.of(STEP, FORMAT, new Inputs().put("", task), dataset.hash()).hash().substring(0, DIGITS));
    }

    /**
     * Reads the scores.
     *
     * @return those of the data set and training of now
     * @throws IOException if a file cannot be read
     */
    public SampleCurve read() throws IOException {
        Optional<String> now = madeFrom();
        return now.isPresent() && Files.isRegularFile(file()) ? SampleCurve.read(file(), now.get()) : SampleCurve.EMPTY;
    }

    /**
     * Keeps scores, in place of those that were there.
     *
     * @param curve scores of the data set and training of now
     * @throws IOException if they cannot be written
     */
    public void write(SampleCurve curve) throws IOException {
        Disk.requireNoLink(folder.root(), file());
        Disk.createFolders(folder.curve());
        String now = madeFrom().orElseThrow();
        Disk.replace(file(), part -> curve.write(part, now));
    }

    /**
     * What the key of a report has of the scores: another one where they are others.
     *
     * @return a hash; nothing where there are none, so that reports without them keep their keys
     */
    public Optional<String> hash() {
        try {
            return Files.isRegularFile(file()) ? Optional.of(Disk.sha256(file())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(RunFolder.failure(e).text(Locale.ENGLISH), e);
        }
    }
}
