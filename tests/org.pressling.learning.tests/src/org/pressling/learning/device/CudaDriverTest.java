// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.ProblemCode;

class CudaDriverTest {
    /** What a driver might be, in C: two cards, of which the second keeps its name to itself. */
    private static final String DRIVER = """
            #include <string.h>
            int cuInit(unsigned flags) { return flags; }
            int cuDriverGetVersion(int *v) { *v = 12040; return 0; }
            int cuDeviceGetCount(int *n) { *n = 2; return 0; }
            int cuDeviceGet(int *d, int i) { *d = i + 40; return 0; }
            int cuDeviceGetName(char *s, int n, int d) { if (d != 40) return 101; strncpy(s, "Card of a test", n); return 0; }
            int cuDeviceGetAttribute(int *v, int a, int d) { *v = a == 75 ? d - 32 : a == 76 ? 6 : -1; return 0; }
            int cuDeviceTotalMem_v2(unsigned long *b, int d) { *b = (d == 40 ? 24UL : 80UL) << 30; return 0; }
            int cuGetErrorName(int e, const char **s) { *s = "CUDA_ERROR_OF_A_TEST"; return 0; }
            """;

    @TempDir
    private Path folder;

    @Test
    void aMachineWithoutADriverSaysSoInOneLine() {
        CudaDriver none = CudaDriver.ask("libof-no-driver.so.1", "");
        assertTrue(is(none, DeviceProblem.NO_DRIVER));
        assertEquals(List.of(), none.cards());
        assertEquals(Optional.empty(), none.firstCard());
        assertEquals("No driver for NVIDIA cards: libof-no-driver.so.1 is not installed.",
                none.obstacle().orElseThrow().text(Locale.ENGLISH));
    }

    @Test
    void thisMachineAnswersWhateverItHas() {
        CudaDriver here = CudaDriver.here();
        assertEquals(here.obstacle().isEmpty(), here.firstCard().isPresent());
        assertTrue(here.obstacle().stream().allMatch(why -> why.text(Locale.ENGLISH).lines().count() == 1), here::toString);
    }

    @Test
    void theCardsOfADriverAreAskedForByItsOwnFunctions() throws IOException, InterruptedException {
        CudaDriver driver = CudaDriver.ask(compile(DRIVER), "550.54");
        assertEquals(Optional.empty(), driver.obstacle());
        assertEquals(12040, driver.version());
        Device first = driver.firstCard().orElseThrow();
        assertEquals("Card of a test, compute capability 8.6, 24.0 GiB, driver 550.54 with CUDA 12.4", first.text());
        assertEquals(86, first.capabilityNumber());
        Device second = driver.cards().get(1);
        assertEquals("NVIDIA card 1", second.name());
        assertEquals("9.6", second.capability());
        assertEquals(80L << 30, second.memory());
    }

    @Test
    void aDriverThatRefusesIsToldWithItsOwnName() throws IOException, InterruptedException {
        String broken = DRIVER.replace("{ return flags; }", "{ return 803; }");
        CudaDriver driver = CudaDriver.ask(compile(broken), "");
        assertTrue(is(driver, DeviceProblem.DRIVER_REFUSES));
        assertTrue(
                driver.obstacle().orElseThrow().text(Locale.ENGLISH).contains("cuInit with status 803 (CUDA_ERROR_OF_A_TEST)"));
        assertEquals(12040, driver.version());
    }

    @Test
    void aDriverWithoutCardsHasNone() throws IOException, InterruptedException {
        assertTrue(is(CudaDriver.ask(compile(DRIVER.replace("*n = 2", "*n = 0")), ""), DeviceProblem.NO_CARD));
        assertTrue(
                is(CudaDriver.ask(compile(DRIVER.replace("{ return flags; }", "{ return 100; }")), ""), DeviceProblem.NO_CARD));
    }

    @Test
    void aLibraryThatIsNoDriverIsRefused() throws IOException, InterruptedException {
        CudaDriver driver = CudaDriver.ask(compile("int somethingElse(void) { return 0; }"), "");
        assertTrue(is(driver, DeviceProblem.DRIVER_REFUSES), driver::toString);
        assertTrue(driver.cards().isEmpty());
    }

    @Test
    void aLibrarySaysWhichCardsAndDriversItHasCodeFor() {
        Device card = new Device(Device.Kind.GPU, "Card", "9.0", 1, "");
        CudaDriver driver = new CudaDriver(12040, List.of(card), Optional.empty());
        assertEquals(Availability.usable(card), new CardNeeds("Library", 12040, 90, OptionalInt.empty()).of(driver));
        assertEquals(Availability.usable(card), new CardNeeds("Library", 11060, 37, OptionalInt.of(90)).of(driver));
        assertEquals("Library has no code for Card, compute capability 9.0; it has for 3.7 to 8.6.",
                why(new CardNeeds("Library", 11060, 37, OptionalInt.of(86)), driver));
        assertEquals("Card has compute capability 9.0; Library has code for 10.0 and up.",
                why(new CardNeeds("Library", 11060, 100, OptionalInt.empty()), driver));
        assertEquals("The driver of the graphics card offers CUDA 12.4, but CUDA 13.0 is needed; install a newer driver.",
                why(new CardNeeds("Library", 13000, 37, OptionalInt.empty()), driver));
        CudaDriver none = CudaDriver.ask("libof-no-driver.so.1", "");
        assertEquals(none.obstacle(), new CardNeeds("Library", 0, 0, OptionalInt.empty()).of(none).obstacle());
    }

    private static String why(CardNeeds needs, CudaDriver driver) {
        Availability answer = needs.of(driver);
        assertEquals(driver.firstCard(), answer.device());
        return answer.obstacle().orElseThrow().text(Locale.ENGLISH);
    }

    @Test
    void theProcessorIsADeviceLikeAnother() {
        Device cpu = Device.cpu();
        assertEquals(Device.Kind.CPU, cpu.kind());
        assertEquals(0, cpu.capabilityNumber());
        assertFalse(cpu.text().isEmpty());
        assertTrue(Availability.onCpu().isUsable());
        Availability not = Availability.unusable(Optional.empty(), DeviceProblem.NO_CARD.of());
        assertFalse(not.isUsable());
        assertEquals("gpu", not.kind().id());
    }

    private static boolean is(CudaDriver driver, ProblemCode code) {
        return driver.obstacle().filter(why -> why.code() == code).isPresent();
    }

    /** Needs a compiler of C; without one the Java half of the driver is all that is tested here. */
    private String compile(String source) throws IOException, InterruptedException {
        Optional<Path> compiler = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(place -> Stream.of("cc", "gcc", "clang").map(name -> Path.of(place, name))).filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(compiler.isPresent(), "no compiler of C");
        Path written = Files.writeString(folder.resolve("driver.c"), source);
        Path library = Files.createTempFile(folder, "lib", ".so");
        Process process = new ProcessBuilder(compiler.get().toString(), "-shared", "-fPIC", "-o", library.toString(),
                written.toString()).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
        return library.toString();
    }
}
