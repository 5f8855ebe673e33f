// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.Device;
import org.pressling.learning.device.DeviceProblem;
import org.pressling.learning.testing.FailingEngine;
import org.pressling.learning.testing.FailingEngine.Call;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.learning.testing.SlowEngine;

class EngineChoiceTest {
    private static final EngineChoice.Work WORK = new EngineChoice.Work(
            new NetworkSpec(16, List.of(new ConvBlock(2, 3, 2)), List.of(4), 1), 4, 1);
    private static final long NEVER = Integer.MAX_VALUE;

    private final LearningEngine cpu = new FakeEngine();
    private final LearningEngine card = new FailingEngine(new FakeEngine(), Call.TRAIN, (int) NEVER);

    /** A card of another make, for which the engine has no code. */
    private static final class Useless implements LearningEngine {
        @Override
        public String name() {
            throw new IllegalStateException("it must not be started");
        }

        @Override
        public Availability availability() {
            return Availability.unusable(Optional.of(new Device(Device.Kind.GPU, "Old card", "3.0", 1, "")),
                    DeviceProblem.CARD_TOO_OLD.of("Old card", "3.0", "7.5", "Its library"));
        }

        @Override
        public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
            throw new IllegalStateException("it must not be started");
        }
    }

    /** The last one has the highest rank. */
    private static EngineChoice among(Object... idsAndEngines) {
        Contributions all = Contributions.onClassPath().without(LearningEngine.KIND);
        for (int i = 0; i < idsAndEngines.length; i += 2) {
            all = all.with(LearningEngine.KIND, (String) idsAndEngines[i], (LearningEngine) idsAndEngines[i + 1]);
        }
        return new EngineChoice(all);
    }

    private static EngineWish wish(String engine, DeviceWish device) {
        return new EngineWish(engine, device);
    }

    @Test
    void withoutACardTheFirstOnTheProcessorIsTakenWithoutATrial() {
        ChosenEngine chosen = among("second", new FakeEngine(), "cpu", cpu, "useless", new Useless()).choose(EngineWish.OPEN,
                WORK);
        assertSame(cpu, chosen.engine());
        assertSame(cpu, chosen.spare());
        assertEquals(Optional.empty(), chosen.key());
        assertEquals(List.of(), chosen.trials());
        assertTrue(chosen.isWished());
    }

    @Test
    void anyEngineCanBeAskedForByItsIdentifier() {
        LearningEngine second = new FakeEngine();
        ChosenEngine chosen = among("second", second, "cpu", cpu).choose(wish("second", DeviceWish.AUTO), WORK);
        assertSame(second, chosen.engine());
        assertSame(second, chosen.spare(), "an engine on the processor has no need of another");
        assertEquals(Optional.of("second"), chosen.key());
        ChosenEngine onCard = among("cpu", cpu, "card", card).choose(wish("card", DeviceWish.GPU), WORK);
        assertSame(card, onCard.engine());
        assertSame(cpu, onCard.spare());
    }

    @Test
    void anEngineThatIsNotThereOrOnTheOtherDeviceIsRefused() {
        InvalidInputException unknown = assertThrows(InvalidInputException.class,
                () -> among("cpu", cpu).choose(wish("cqu", DeviceWish.AUTO), WORK));
        assertTrue(unknown.has(ContributionProblem.NONE_OF_THAT_NAME) && unknown.getMessage().contains("cpu"), unknown::toString);
        assertTrue(assertThrows(InvalidInputException.class,
                () -> among("cpu", cpu, "card", card).choose(wish("card", DeviceWish.CPU), WORK))
                .has(ContributionProblem.OTHER_DEVICE));
        assertTrue(assertThrows(InvalidInputException.class,
                () -> among("cpu", cpu, "card", card).choose(wish("cpu", DeviceWish.GPU), WORK))
                .has(ContributionProblem.OTHER_DEVICE));
        assertTrue(assertThrows(InvalidInputException.class, () -> among("card", card).choose(EngineWish.OPEN, WORK))
                .has(ContributionProblem.NO_ENGINE), "without one on the processor nobody could go on");
    }

    @Test
    void whatCannotComputeIsNotStartedAndTheProcessorIsTaken() {
        ChosenEngine chosen = among("cpu", cpu, "useless", new Useless()).choose(wish("useless", DeviceWish.AUTO), WORK);
        assertSame(cpu, chosen.engine());
        assertFalse(chosen.isWished());
        assertEquals(Optional.empty(), chosen.key());
        assertTrue(chosen.text().text(Locale.ENGLISH)
                .contains("Old card has compute capability 3.0; Its library has code for 7.5 and up"),
                chosen.text().text(Locale.ENGLISH));
        ChosenEngine gpu = among("cpu", cpu, "useless", new Useless()).choose(wish("auto", DeviceWish.GPU), WORK);
        assertSame(cpu, gpu.engine());
        assertFalse(gpu.isWished());
        assertTrue(gpu.reason().text(Locale.ENGLISH).contains("Old card"), gpu.reason().text(Locale.ENGLISH));
        assertTrue(among("cpu", cpu).choose(wish("auto", DeviceWish.GPU), WORK).reason()
                .text(Locale.ENGLISH).contains("is installed"));
    }

    @Test
    void theFasterOfBothIsTaken() {
        LearningEngine slow = new SlowEngine(cpu, 5);
        ChosenEngine faster = among("cpu", slow, "card", card).choose(EngineWish.OPEN, WORK);
        assertSame(card, faster.engine());
        assertSame(slow, faster.spare());
        assertEquals(Optional.of("card"), faster.key());
        assertEquals(List.of("cpu", "card"), faster.trials().stream().map(trial -> trial.engine()).toList());
        assertTrue(faster.trials().getFirst().picturesPerSecond() < 4 / 0.005, () -> faster.text().said());
        ChosenEngine slower = among("cpu", cpu, "card", new SlowEngine(card, 5)).choose(EngineWish.OPEN, WORK);
        assertSame(cpu, slower.engine());
        assertEquals(Optional.empty(), slower.key());
        assertEquals(2, slower.trials().size());
    }

    @Test
    void aWishForADeviceLeavesOutTheOther() {
        LearningEngine slow = new SlowEngine(card, 5);
        EngineChoice choice = among("cpu", cpu, "card", slow);
        assertSame(cpu, choice.choose(wish("auto", DeviceWish.CPU), WORK).engine());
        assertEquals(List.of(), choice.choose(wish("auto", DeviceWish.CPU), WORK).trials());
        assertSame(slow, choice.choose(wish("auto", DeviceWish.GPU), WORK).engine());
    }

    @Test
    void anEngineIsTriedOnceForTheSameWork() {
        EngineChoice choice = among("cpu", cpu, "card", card);
        assertEquals(choice.choose(EngineWish.OPEN, WORK).trials(), choice.choose(EngineWish.OPEN, WORK).trials());
    }

    @Test
    void aCardThatIsLostInTheTrialIsNotTaken() {
        LearningEngine failing = new FailingEngine(new FakeEngine(), Call.TRAIN, 5);
        ChosenEngine chosen = among("cpu", new SlowEngine(cpu, 1), "card", failing).choose(EngineWish.OPEN, WORK);
        assertEquals("cpu", chosen.id());
        assertTrue(chosen.text().text(Locale.ENGLISH).contains("card The card of the test is gone."),
                () -> chosen.text().said());
    }

    @Test
    void aNetworkThatIsThereStaysWhereTheWishIsOpen() {
        EngineChoice choice = among("other", new FakeEngine(), "cpu", cpu, "card", card, "useless", new Useless());
        assertTrue(choice.isContent(EngineWish.OPEN, Optional.empty()));
        assertTrue(choice.isContent(wish("auto", DeviceWish.CPU), Optional.of("card")));
        assertTrue(choice.isContent(EngineWish.OPEN, Optional.of("useless")), "it was trained where there is such a card");
        assertFalse(choice.isContent(EngineWish.OPEN, Optional.of("other")), "that was asked for then and is no longer");
        assertTrue(choice.isContent(wish("other", DeviceWish.AUTO), Optional.of("other")));
        assertFalse(choice.isContent(wish("other", DeviceWish.AUTO), Optional.empty()));
        assertTrue(choice.isContent(wish("useless", DeviceWish.AUTO), Optional.of("useless")));
        assertTrue(choice.isContent(wish("useless", DeviceWish.AUTO), Optional.empty()), "another one would be trained alike");
    }

    @Test
    void devicesAreReadAsTheyAreWritten() {
        assertEquals(DeviceWish.GPU, DeviceWish.parse("GPU "));
        InvalidInputException wrong = assertThrows(InvalidInputException.class, () -> DeviceWish.parse("tpu"));
        assertTrue(wrong.has(ContributionProblem.NO_SUCH_DEVICE) && wrong.getMessage().contains("auto, cpu, gpu"),
                wrong::toString);
    }

    @Test
    void theStudyGoesBeforeThePreference() {
        EngineWish preferred = wish("cpu", DeviceWish.GPU);
        assertEquals(preferred, preferred.under("auto"));
        assertEquals(wish("other", DeviceWish.GPU), preferred.under("other"));
    }
}
