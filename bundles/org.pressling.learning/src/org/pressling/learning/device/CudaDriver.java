// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Problem;

/**
 * What the driver for NVIDIA cards tells of itself and its cards. Only the driver library is loaded, which comes with the driver;
 * nothing of CUDA needs to be installed.
 *
 * @param version version of CUDA that the driver offers, as it tells it: 1000 times major and 10 times minor, 12040 for 12.4; 0
 *         if
 *                there is no driver
 * @param cards   the cards in the driver's order; none if there is an obstacle
 * @param obstacle why no card can be used; nothing if one can
 */
public record CudaDriver(int version, List<Device> cards, Optional<Problem> obstacle) {
    private static final int SUCCESS = 0;
    private static final int NO_DEVICE = 100;
    private static final int CAPABILITY_MAJOR = 75;
    private static final int CAPABILITY_MINOR = 76;

    /** Copies the list. */
    public CudaDriver {
        cards = List.copyOf(cards);
    }

    /** {@return the driver of this machine; asked once, as a driver does not change while a program uses it} */
    public static CudaDriver here() {
        return Here.DRIVER;
    }

    /** {@return the file name of the driver library on this system} */
    public static String library() {
        return ForeignCudaCalls.library();
    }

    /** {@return the first card, on which programs compute unless they are told otherwise; nothing if there is none} */
    public Optional<Device> firstCard() {
        return cards.stream().findFirst();
    }

    /** {@return a version of CUDA as people write it} */
    public static String versionText(int version) {
        return version / 1000 + "." + version % 1000 / 10;
    }

    /**
     * Asks a driver.
     *
     * @param library file name of the driver library
     * @param release release of the driver as the system tells it, may be empty
     */
    static CudaDriver ask(String library, String release) {
        Optional<CudaCalls> calls = ForeignCudaCalls.load(library);
        return calls.map(found -> ask(found, release)).orElseGet(() -> none(0, DeviceProblem.NO_DRIVER.of(library)));
    }

    static CudaDriver ask(CudaCalls calls, String release) {
        int[] number = new int[1];
        int version = calls.driverVersion(number) == SUCCESS ? number[0] : 0;
        int status = calls.init();
        if (status == NO_DEVICE) {
            return none(version, DeviceProblem.NO_CARD.of());
        }
        if (status != SUCCESS) {
            return none(version, refused("cuInit", status, calls));
        }
        status = calls.deviceCount(number);
        if (status != SUCCESS) {
            return none(version, refused("cuDeviceGetCount", status, calls));
        }
        if (number[0] == 0) {
            return none(version, DeviceProblem.NO_CARD.of());
        }
        List<Device> cards = new ArrayList<>();
        for (int i = 0; i < number[0]; i++) {
            cards.add(card(calls, i, release.isEmpty() ? "CUDA " + versionText(version)
                    : release + " with CUDA " + versionText(version)));
        }
        return new CudaDriver(version, cards, Optional.empty());
    }

    /** A card that answers a question with a status is told with what it answered: there it is, and others may be well. */
    private static Device card(CudaCalls calls, int number, String driver) {
        int[] handle = {number};
        int card = calls.device(handle, number) == SUCCESS ? handle[0] : number;
        int[] major = new int[1];
        int[] minor = new int[1];
        long[] memory = new long[1];
        String name = calls.deviceName(card).filter(n -> !n.isBlank()).orElse("NVIDIA card " + number);
        boolean known = calls.attribute(major, CAPABILITY_MAJOR, card) == SUCCESS
                && calls.attribute(minor, CAPABILITY_MINOR, card) == SUCCESS;
        boolean measured = calls.memory(memory, card) == SUCCESS;
        return new Device(Device.Kind.GPU, name, known ? major[0] + "." + minor[0] : "", measured ? memory[0] : 0, driver);
    }

    private static CudaDriver none(int version, Problem why) {
        return new CudaDriver(version, List.of(), Optional.of(why));
    }

    private static Problem refused(String call, int status, CudaCalls calls) {
        return DeviceProblem.DRIVER_REFUSES.of(call, status, calls.nameOf(status));
    }

    /** Asked for when it is first needed. */
    private static final class Here {
        static final CudaDriver DRIVER = ask(ForeignCudaCalls.library(), ForeignCudaCalls.release());
    }
}
