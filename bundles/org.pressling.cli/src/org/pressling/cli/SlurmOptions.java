// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Option;

/** What sbatch is told; the options bear its names. */
final class SlurmOptions {

    @Option(names = "--partition", paramLabel = "NAME", description = "Partition, as sbatch takes it.")
    private String partition;

    @Option(names = "--time", paramLabel = "TIME",
            description = "Most time of a task, as sbatch takes it: minutes, or hours:minutes:seconds.")
    private String time;

    @Option(names = "--account", paramLabel = "NAME", description = "Account, as sbatch takes it.")
    private String account;

    @Option(names = "--qos", paramLabel = "NAME", description = "Quality of service, as sbatch takes it.")
    private String qos;

    @Option(names = "--mem", paramLabel = "SIZE", description = "Memory of a task, as sbatch takes it, such as 2G.")
    private String memory;

    @Option(names = "--cpus-per-task", paramLabel = "N", defaultValue = "1",
            description = "Cores of a task, which works on as many samples at a time; ${DEFAULT-VALUE} if left out.")
    private int cores;

    @Option(names = "--sbatch", paramLabel = "OPTION",
            description = "Another option of sbatch, such as --sbatch=--constraint=avx512. May be given many times.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--after-sbatch", paramLabel = "OPTION", description = "Another option for the job that follows the samples, "
            + "which else has those of the tasks: --after-sbatch=--cpus-per-task=16. May be given many times.")
    private List<String> moreAfter = new ArrayList<>();

    /** {@return cores of a task} */
    int cores() {
        return cores;
    }

    /** {@return options of the array} */
    List<String> samples() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("--partition", partition);
        named.put("--time", time);
        named.put("--account", account);
        named.put("--qos", qos);
        named.put("--mem", memory);
        named.put("--cpus-per-task", Integer.toString(cores));
        List<String> all = new ArrayList<>();
        named.forEach((name, value) -> {
            if (value != null) {
                all.add(name + "=" + value);
            }
        });
        all.addAll(more);
        return all;
    }

    /** {@return options of what follows; of two with one name the later counts} */
    List<String> after() {
        List<String> all = new ArrayList<>(samples());
        all.addAll(moreAfter);
        return all;
    }
}
