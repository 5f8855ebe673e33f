// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.Optional;

/** The calls of NVIDIA's driver library that tell what there is; each gives the driver's status, 0 for success. */
interface CudaCalls {

    int init();

    int driverVersion(int[] version);

    int deviceCount(int[] count);

    /** Asks for the handle of a card, by which the other questions know it. */
    int device(int[] handle, int number);

    /** {@return the name of a card; nothing if the driver does not tell it} */
    Optional<String> deviceName(int card);

    int attribute(int[] value, int attribute, int card);

    /** Asks for the memory of a card, in bytes. */
    int memory(long[] bytes, int card);

    /** {@return the driver's name of a status, such as {@code CUDA_ERROR_NO_DEVICE}} */
    String nameOf(int status);
}
