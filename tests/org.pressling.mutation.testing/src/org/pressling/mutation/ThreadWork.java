// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What a thread has cost since it began, as the virtual machine counts it. */
final class ThreadWork {

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final String[] signature = {long.class.getName()};

    /** Nanoseconds that the calling thread has computed, which other programs on the machine do not change. */
    long timeOfThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Bytes that the calling thread has asked for, given back or not. */
    long memoryOfThisThread() {
        try {
            return (long) server.invoke(ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
                    new Object[] {Thread.currentThread().threadId()}, signature);
        } catch (JMException e) {
            throw new IllegalStateException("This Java does not count the history that a thread asks for", e);
        }
    }
}
