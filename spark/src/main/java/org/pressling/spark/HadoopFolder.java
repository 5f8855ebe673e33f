// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.pressling.dataset.io.Trees;
import org.pressling.study.RunMonitor;
import org.pressling.study.ShardRun;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

/**
 * A folder of a file system of Hadoop, such as HDFS or a store of objects. Tasks work in folders of their own machine and copy
 * each finished sample over. It lies there as in a run folder, for {@code pressling merge} to take once it was fetched; a
 * sample gets its name when it is whole, so what has one is not made again.
 *
 * @param address the whole address, with the scheme
 */
record HadoopFolder(String address) implements Destination {

    @Override
    public SampleRanges missing(Shards shards, Optional<SampleRanges> samples) throws IOException {
        FileSystem system = system();
        return inScratch(scratch -> {
            ShardRun run = shards.in(scratch.root(), samples);
            run.prepare(_ -> {
                // the folder is new
            });
            requireOwn(system, scratch);
            return missing(system, scratch, run.samples());
        });
    }

    @Override
    public void prepare(Shards shards, Consumer<String> note) throws IOException {
        FileSystem system = system();
        inScratch(scratch -> {
            shards.in(scratch.root(), Optional.empty()).prepare(note);
            for (java.nio.file.Path file : List.of(scratch.study(), scratch.record())) {
                if (!system.exists(there(scratch, file))) {
                    system.copyFromLocalFile(new Path(file.toUri()), there(scratch, file));
                }
            }
            return scratch;
        });
    }

    @Override
    public void tell(SparkJob job) throws IOException {
        RunFolder here = new RunFolder(java.nio.file.Path.of(""));
        Path there = there(here, SparkJob.file(here));
        Path draft = there.suffix(".part");
        FileSystem system = system();
        try (FSDataOutputStream out = system.create(draft, true)) {
            out.write(job.bytes());
        }
        // A file system itself renames to names that are free, and no others.
        FileContext.getFileContext(system.getUri(), system.getConf()).rename(draft, there, Options.Rename.OVERWRITE);
    }

    @Override
    public Optional<SparkJob> told() throws IOException {
        FileSystem system = system();
        return inScratch(scratch -> {
            Path there = there(scratch, SparkJob.file(scratch));
            if (system.exists(there)) {
                Files.createDirectories(scratch.cluster());
                system.copyToLocalFile(there, new Path(SparkJob.file(scratch).toUri()));
            }
            return SparkJob.find(scratch);
        });
    }

    @Override
    public void work(Shards shards, SampleRanges samples, RunMonitor monitor) throws IOException {
        FileSystem system = system();
        inScratch(scratch -> {
            SampleRanges missing = missing(system, scratch, samples); // a try before this one may have done some
            shards.in(scratch.root(), Optional.of(missing)).run(monitor);
            for (int sample : missing.numbers()) {
                bring(system, scratch, sample);
            }
            return missing;
        });
    }

    /** A folder with another study, or with files that are nobody's business here, is left alone. */
    private void requireOwn(FileSystem system, RunFolder scratch) throws IOException {
        Path study = there(scratch, scratch.study());
        if (!system.exists(study)) {
            if (system.exists(new Path(address)) && system.listStatus(new Path(address)).length > 0) {
                throw SparkProblem.NOT_EMPTY.of(address, study.getName()).exception();
            }
            return;
        }
        try (FSDataInputStream in = system.open(study)) {
            if (!Arrays.equals(in.readAllBytes(), Files.readAllBytes(scratch.study()))) {
                throw SparkProblem.OTHER_STUDY.of(address, study.getName()).exception();
            }
        }
    }

    /** A folder is listed once for all samples in it: asking for each takes minutes where they are many. */
    private SampleRanges missing(FileSystem system, RunFolder scratch, SampleRanges samples) throws IOException {
        Map<Path, Set<String>> names = new HashMap<>();
        List<Integer> missing = new ArrayList<>();
        for (int sample : samples.numbers()) {
            Path home = there(scratch, scratch.home(StepName.PACK, sample));
            if (!names.containsKey(home.getParent())) {
                names.put(home.getParent(), list(system, home.getParent()));
            }
            if (!names.get(home.getParent()).contains(home.getName())) {
                missing.add(sample);
            }
        }
        return SampleRanges.of(missing);
    }

    private static Set<String> list(FileSystem system, Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try {
            for (FileStatus status : system.listStatus(folder)) {
                names.add(status.getPath().getName());
            }
        } catch (FileNotFoundException none) {
            return names;
        }
        return names;
    }

    /** Copies a sample under a name that no other task uses, and then gives it its own. */
    private void bring(FileSystem system, RunFolder scratch, int sample) throws IOException {
        java.nio.file.Path home = scratch.home(StepName.PACK, sample);
        Path there = there(scratch, home);
        Path draft = new Path(new Path(address), ".drafts/" + TaskContext.get().taskAttemptId() + "-" + sample);
        system.delete(draft, true);
        system.mkdirs(draft.getParent());
        system.mkdirs(there.getParent());
        system.copyFromLocalFile(new Path(home.toUri()), draft);
        // Of two tasks with one sample the second finds it there, and has the same bytes.
        if (system.exists(there) || !system.rename(draft, there)) {
            system.delete(draft, true);
            if (!system.exists(there)) {
                throw new IOException("cannot move " + draft + " to " + there);
            }
        }
    }

    /** Where something of the folder of a task goes. */
    private Path there(RunFolder scratch, java.nio.file.Path file) {
        String way = scratch.root().relativize(file).toString().replace(java.io.File.separatorChar, '/');
        return new Path(new Path(address), way);
    }

    private FileSystem system() throws IOException {
        SparkConf conf = SparkEnv.get() != null ? SparkEnv.get().conf() : new SparkConf();
        FileSystem system = new Path(address).getFileSystem(SparkHadoopUtil.get().newConfiguration(conf));
        system.setWriteChecksum(false); // keys hold the sums of all files
        return system;
    }

    /** Something that is done with a folder of this machine. */
    private interface Work<T> {
        T in(RunFolder scratch) throws IOException;
    }

    private static <T> T inScratch(Work<T> work) throws IOException {
        java.nio.file.Path scratch = Files.createTempDirectory("pressling-");
        try {
            return work.in(new RunFolder(scratch));
        } finally {
            Trees.delete(scratch);
        }
    }
}
