// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.nd4j.common.config.ND4JClassLoading;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.Nd4jBackend;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The native library behind ND4J: found and started once, and called from one long-lived thread only.
 * <p>
 * One thread, because the number of OpenMP threads is a property of the calling thread, because each calling
 * thread gets a team of OpenMP threads and native buffers of its own, and because ND4J looks for its backend
 * through the context class loader, which in OSGi has to be that of the bundle with the jars.
 */
final class Native {
    private static final System.Logger LOG = System.getLogger(Native.class.getPackageName());
    /** The libraries' own loggers, held here so that their levels are not collected with them. */
    private static final List<Logger> LOGS = List.of(Logger.getLogger("org.nd4j"), Logger.getLogger("org.deeplearning4j"));
    private static final String[] LEVELS = {"generic", "AVX", "AVX2", "AVX-512"};

    /** The backend on the processor. */
    static final String ON_CPU = "org.nd4j.linalg.cpu.nativecpu.CpuBackend";

    private static Native instance;

    private final String backend;
    private final ClassLoader loader;
    private final ExecutorService thread;
    private NativeOps ops;
    private String description = "";
    private int threads;

    private Native(String backend) {
        this.backend = backend;
        loader = new OneBackendLoader(Nd4jBackend.class.getClassLoader(), backend);
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, "Pressling learning");
            worker.setDaemon(true);
            worker.setContextClassLoader(loader);
            return worker;
        });
        try {
            run(this::start);
        } catch (RuntimeException | LinkageError e) {
            thread.shutdown();
            throw new IllegalStateException("The learning engine could not start on " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + ": " + root(e)
                    + ". It needs ND4J's native library for this platform (the bundle"
                    + " org.pressling.lib.dl4j with a fragment for it) and about 500 MB for unpacking it in "
                    + System.getProperty("org.bytedeco.javacpp.cachedir", "the folder .javacpp of the home folder") + ".", e);
        }
    }

    /** The library on the processor, see {@link #instance(String)}. */
    static Native instance() {
        return instance(ON_CPU);
    }

    /**
     * The one native library; the first call loads it, which takes seconds.
     *
     * @param backend class of ND4J's backend; the same at each call
     * @throws IllegalStateException if there is none for this platform, it cannot be loaded, or another backend was started
     *         before
     */
    static synchronized Native instance(String backend) {
        if (instance == null) {
            instance = new Native(backend);
        }
        if (!instance.backend.equals(backend)) {
            throw new IllegalStateException("ND4J has been started with " + instance.backend + ", not " + backend);
        }
        return instance;
    }

    private Void start() {
        OpenMp.waitPassively();
        // Their dozen lines about themselves are summed up in one of ours.
        LOGS.stream().filter(log -> log.getLevel() == null).forEach(log -> log.setLevel(Level.WARNING));
        ND4JClassLoading.setNd4jClassloader(loader);
        String found = Nd4j.getBackend().getClass().getSimpleName();
        ops = NativeOpsHolder.getInstance().getDeviceNativeOps();
        Nd4j.getEnvironment().allowHelpers(true);
        boolean oneDnn = ops.buildInfo().contains("HAVE_ONEDNN");
        int level = ops.optimalLevel();
        description = "ND4J " + found + (oneDnn ? " with oneDNN, " : " without oneDNN, ")
                + (level >= 0 && level < LEVELS.length ? LEVELS[level] : "feature level " + level);
        LOG.log(System.Logger.Level.INFO, "Learning engine: {0}", description);
        if (!oneDnn && backend.equals(ON_CPU)) {
            LOG.log(System.Logger.Level.WARNING,
                    "This build of ND4J has no oneDNN helper; training will be several times slower.");
        }
        return null;
    }

    /** Backend, helper and CPU feature level in a few words. */
    String description() {
        return description;
    }

    /** Sets the number of threads of the operations that follow. To be called on the native thread. */
    void useThreads(int count) {
        if (threads != count) {
            ops.setOmpNumThreads(count);
            Nd4j.getEnvironment().setMaxThreads(count);
            Nd4j.getEnvironment().setMaxMasterThreads(count);
            threads = count;
        }
    }

    /** Runs a task on the native thread and waits for it; its unchecked exceptions come through as they are. */
    <T> T run(Callable<T> task) {
        Future<T> future = thread.submit(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // the arrays are in use until the task ends, so the wait goes on and the interrupt is passed on later
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof RuntimeException exception) {
            return exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("The learning engine failed: " + cause.getMessage(), cause);
    }
}
