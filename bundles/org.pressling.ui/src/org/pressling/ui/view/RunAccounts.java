// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** Keeps the account of the run looked at last for all views, and reads it again in the background while the run goes on. */
final class RunAccounts implements RunListener {
    private static final RunAccounts SHARED = new RunAccounts();
    /** Between two readings at least this [ns], and so many times what one takes: large runs have many keys. */
    private static final long PAUSE = 2_000_000_000L;
    private static final int PART_OF_THE_TIME = 20;

    private final Set<Consumer<RunAccount>> followers = new CopyOnWriteArraySet<>();
    private RunFolder folder;
    private RunAccount last;
    private long next;
    /** Readings that were asked for, and the last of them that was told: one that was overtaken tells a state of before. */
    private int asked;
    private int told;
    private boolean listening;

    private RunAccounts() {
    }

    /** Tells somebody every account that is read, on any thread. */
    static void follow(Consumer<RunAccount> follower) {
        SHARED.followers.add(follower);
        SHARED.listen();
    }

    static void unfollow(Consumer<RunAccount> follower) {
        SHARED.followers.remove(follower);
    }

    private synchronized void listen() {
        if (!listening) {
            listening = true;
            Runs.addListener(this);
        }
    }

    /** Asks for the account of a run; all who follow are told. */
    static void ask(RunFolder wanted) {
        SHARED.answer(wanted);
    }

    private void answer(RunFolder wanted) {
        RunAccount known;
        synchronized (this) {
            known = wanted.equals(folder) ? last : null;
            if (!wanted.equals(folder)) {
                folder = wanted;
                last = null;
                read(wanted);
            }
        }
        if (known != null) {
            publish(known);
        }
    }

    private void publish(RunAccount account) {
        followers.forEach(follower -> follower.accept(account));
    }

    private synchronized void read(RunFolder wanted) {
        int turn = ++asked;
        Job job = Job.createSystem(NLS.bind(Messages.View_reading, wanted.root().getFileName()), monitor -> {
            long begin = System.nanoTime();
            RunAccount account = RunAccount.read(wanted);
            synchronized (this) {
                next = System.nanoTime() + Math.max(PAUSE, PART_OF_THE_TIME * (System.nanoTime() - begin));
                if (!wanted.equals(folder) || turn < told) {
                    return;
                }
                told = turn;
                last = account;
            }
            publish(account);
        });
        job.schedule();
    }

    @Override
    public synchronized void changed(RunJob job) {
        if (job.folder().equals(folder)) {
            next = System.nanoTime() + Long.MAX_VALUE / 2; // until this reading is over
            read(folder);
        }
    }

    @Override
    public void progressed(RunJob job, RunProgress progress) {
        boolean due;
        synchronized (this) {
            due = System.nanoTime() - next > 0;
        }
        if (due) {
            changed(job);
        }
    }
}
