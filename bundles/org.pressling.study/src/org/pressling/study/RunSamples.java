// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.pressling.dataset.io.Json;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.ResultPlace;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * The samples that lie in a run folder: those of its campaign, and those beyond, which an earlier, larger campaign left.
 * Nothing reads the latter; they stay until the user has them removed, since they may have taken days.
 */
public final class RunSamples {
    private RunSamples() {
    }

    /**
     * The finished samples of the campaign that was run last.
     *
     * @param folder the run folder
     * @return their numbers, ascending
     * @throws IOException if the folder cannot be listed
     */
    public static List<Integer> finished(RunFolder folder) throws IOException {
        long campaign = campaign(folder);
        return new SampleStore(folder.root()).indices().stream().filter(sample -> sample <= campaign).toList();
    }

    private static long campaign(RunFolder folder) {
        if (Files.isRegularFile(folder.record())) {
            try {
                return Json.read(folder.record()).whole("samples");
            } catch (InvalidInputException e) {
                return Long.MAX_VALUE; // whoever only looks is shown what there is
            }
        }
        return Long.MAX_VALUE;
    }

    /**
     * The samples that are beyond a campaign.
     *
     * @param folder  the run folder
     * @param samples samples of the campaign
     * @return numbers of the folders beyond, ascending
     * @throws IOException if the folder cannot be listed
     */
    static List<Integer> beyond(RunFolder folder, int samples) throws IOException {
        return new SampleStore(folder.root()).numbers().stream().filter(sample -> sample > samples).toList();
    }

    /**
     * Names the samples beyond a campaign at the end of a run, or removes them.
     *
     * @param folder  the run folder
     * @param samples samples of the campaign
     * @param tidy    whether the user wants them removed
     * @param told    gets what the user should know
     * @throws IOException if the folder cannot be listed, or a file not deleted
     */
    static void checkBeyond(RunFolder folder, int samples, boolean tidy, Consumer<String> told) throws IOException {
        List<Integer> beyond = beyond(folder, samples);
        if (tidy) {
            remove(folder, samples, told);
        } else if (!beyond.isEmpty()) {
            told.accept(tell(beyond));
        }
    }

    /**
     * Removes what the steps wrote of samples beyond a campaign; files that are somebody's stay, and are told.
     *
     * @param folder  the run folder
     * @param samples samples of the campaign
     * @param told    gets a sentence for what stays
     * @throws IOException if a file cannot be deleted
     */
    private static void remove(RunFolder folder, int samples, Consumer<String> told) throws IOException {
        for (int sample : beyond(folder, samples)) {
            Path home = folder.home(StepName.PACK, sample);
            Disk.requireNoLink(folder.root(), home);
            for (StepName step : StepName.values()) {
                ResultHome place = ResultHome.of(folder, step, sample);
                if (step.perSample() && KeyStore.find(place).filter(StoredKey::proves).isPresent()) {
                    new ResultPlace(place, new ResultCheck(), told).clear();
                }
            }
            if (Disk.isEmptyFolder(home)) {
                Files.delete(home);
                Path parent = home.getParent();
                if (!parent.equals(folder.samples()) && Disk.isEmptyFolder(parent)) {
                    Files.delete(parent);
                }
            } else {
                told.accept(RunTerm.FOLDER_STAYS.with(home).said());
            }
        }
        if (Files.isDirectory(folder.samples())) {
            Disk.syncFolder(folder.samples());
        }
    }

    private static String tell(List<Integer> beyond) {
        return (beyond.size() == 1 ? RunTerm.SAMPLE_LEFT.with(beyond.getFirst())
                : RunTerm.SAMPLES_LEFT.with(beyond.getFirst(), beyond.getLast())).said();
    }
}
