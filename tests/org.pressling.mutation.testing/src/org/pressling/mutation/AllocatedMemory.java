// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** How much memory a thread has asked for since it began, as the virtual machine counts it. */
final class AllocatedMemory {

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final String[] signature = {long.class.getName()};

    /** Bytes that the calling thread has asked for, given back or not. */
    long ofThisThread() {
        try {
            return (long) server.invoke(ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
                    new Object[] {Thread.currentThread().threadId()}, signature);
        } catch (JMException e) {
            throw new IllegalStateException("This Java does not count the memory that a thread asks for", e);
        }
    }
}
