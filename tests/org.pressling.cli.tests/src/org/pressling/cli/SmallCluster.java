// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * SLURM with two nodes of one core each on this machine: daemons, key, sockets, ports and files of their own, which go with it.
 * Needs no rights that the user does not have.
 */
final class SmallCluster implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol",
            "sinfo");
    private static final long START_SECONDS = 30;

    private final Path folder;
    private final List<Process> daemons = new ArrayList<>();

    /** How a program ended. */
    record Ended(int status, String out) {
    }

    private SmallCluster(Path folder) {
        this.folder = folder;
    }

    /** {@return the first program that is not installed} */
    static Optional<String> missing() {
        return PROGRAMS.stream().filter(name -> find(name).isEmpty()).findFirst();
    }

    private static Optional<Path> find(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(place -> Path.of(place, name)).filter(Files::isExecutable).findFirst();
    }

    /** Starts the daemons and waits until both nodes can work. */
    static SmallCluster start(Path folder) throws IOException, InterruptedException {
        SmallCluster cluster = new SmallCluster(folder);
        try {
            cluster.startDaemons();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    private void startDaemons() throws IOException, InterruptedException {
        byte[] key = new byte[1024];
        new SecureRandom().nextBytes(key);
        Path keyFile = Files.createFile(folder.resolve("munge.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(keyFile, key);
        Files.createDirectories(folder.resolve("state"));
        writeConfiguration();
        daemon("munged", "--foreground", "--force", "--key-file=" + keyFile, "--socket=" + socket(),
                "--log-file=" + folder.resolve("munged.log"), "--pid-file=" + folder.resolve("munged.pid"),
                "--seed-file=" + folder.resolve("munge.seed"));
        until("munge", () -> Files.exists(socket()));
        daemon("slurmctld", "-D");
        daemon("slurmd", "-D", "-N", "n1");
        daemon("slurmd", "-D", "-N", "n2");
        until("the nodes", () -> {
            Ended nodes = call("sinfo", "--noheader", "--Node", "--format=%T");
            return nodes.status() == 0 && nodes.out().lines().filter(state -> state.strip().equals("idle")).count() == 2;
        });
    }

    private Path socket() {
        return folder.resolve("munge.sock");
    }

    private Path configuration() {
        return folder.resolve("slurm.conf");
    }

    private void writeConfiguration() throws IOException {
        String user = System.getProperty("user.name");
        String host = call("hostname", "-s").out().strip();
        int[] ports = freePorts(4);
        Files.writeString(configuration(), """
                ClusterName=small
                SlurmctldHost=%1$s(127.0.0.1)
                SlurmUser=%2$s
                SlurmdUser=%2$s
                AuthType=auth/munge
                AuthInfo=socket=%3$s
                CredType=cred/munge
                SlurmctldPort=%4$d
                SlurmdPort=%5$d
                StateSaveLocation=%8$s/state
                SlurmdSpoolDir=%8$s/spool-%%n
                SlurmctldPidFile=%8$s/slurmctld.pid
                SlurmdPidFile=%8$s/slurmd-%%n.pid
                SlurmctldLogFile=%8$s/slurmctld.log
                SlurmdLogFile=%8$s/slurmd-%%n.log
                ProctrackType=proctrack/linuxproc
                TaskPlugin=task/none
                SelectType=select/cons_tres
                SelectTypeParameters=CR_CPU
                SchedulerParameters=sched_interval=1,bf_interval=1
                AccountingStorageType=accounting_storage/none
                JobAcctGatherType=jobacct_gather/none
                MpiDefault=none
                SwitchType=switch/none
                ReturnToService=2
                NodeName=n1 NodeHostname=%1$s NodeAddr=127.0.0.1 Port=%6$d CPUs=1 RealMemory=512
                NodeName=n2 NodeHostname=%1$s NodeAddr=127.0.0.1 Port=%7$d CPUs=1 RealMemory=512
                PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
                """.formatted(host, user, socket(), ports[0], ports[1], ports[2], ports[3], folder));
    }

    private static int[] freePorts(int count) throws IOException {
        int[] ports = new int[count];
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                open.add(new ServerSocket(0));
                ports[i] = open.getLast().getLocalPort();
            }
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
        return ports;
    }

    private void daemon(String name, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(find(name).orElseThrow().toString()));
        words.addAll(List.of(arguments));
        Path log = folder.resolve(name + "-" + daemons.size() + ".out");
        daemons.add(builder(words).redirectOutput(log.toFile()).start());
    }

    private ProcessBuilder builder(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SLURM") || name.startsWith("SBATCH"));
        environment.put("SLURM_CONF", configuration().toString());
        return builder;
    }

    /** Calls a program that finds this cluster and no other. */
    Ended call(String... words) throws IOException {
        Process process = builder(List.of(words)).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What comes true after a while. */
    interface Condition {
        boolean holds() throws IOException;
    }

    private static void until(String what, Condition condition) throws IOException, InterruptedException {
        until(what, START_SECONDS, condition);
    }

    /** Waits for something that programs beside this one do. */
    static void until(String what, long seconds, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + seconds + " s in vain for " + what);
            }
            Thread.sleep(100);
        }
    }

    /** What the daemons wrote, for the message of a failed test. */
    String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".log")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                all.append(file.getFileName()).append('\n');
                lines.stream().skip(Math.max(0, lines.size() - 20)).forEach(line -> all.append("  ").append(line).append('\n'));
            }
        }
        return all.toString();
    }

    /** Ends all daemons, the nodes first. */
    @Override
    public void close() throws InterruptedException {
        for (Process daemon : daemons.reversed()) {
            daemon.destroy();
        }
        for (Process daemon : daemons) {
            if (!daemon.waitFor(10, TimeUnit.SECONDS)) {
                daemon.destroyForcibly().waitFor();
            }
        }
    }
}
