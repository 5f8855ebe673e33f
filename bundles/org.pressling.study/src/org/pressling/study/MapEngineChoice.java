// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.List;

import org.pressling.learning.loadmap.LoadMapProblem;
import org.pressling.learning.loadmap.MapEngine;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineChoice;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.settings.LearnTask;

/** Chooses the engine of a network that learns maps of load, which engines in Java alone can do. */
final class MapEngineChoice {

    private MapEngineChoice() {
    }

    /**
     * Passes over engines that learn labels alone.
     *
     * @throws org.pressling.dem.InvalidInputException where one of these is asked for, or there are no others
     */
    static ChosenEngine choose(LearnTask task, Contributions contributions, EngineWish wish, EngineChoice.Work work) {
        boolean isLeftOpen = wish.isOpen() && wish.device() == DeviceWish.AUTO;
        ChosenEngine chosen = new EngineChoice(contributions)
                .choose(isLeftOpen ? new EngineWish(EngineWish.AUTO, DeviceWish.CPU) : wish, work);
        if (chosen.engine() instanceof MapEngine) {
            return chosen;
        }
        return task.onCpu(contributions).filter(_ -> chosen.isDefault())
                .map(other -> new ChosenEngine(other.id(), other.value().orElseThrow(), other.value().orElseThrow(), true,
                        chosen.reason(), chosen.isWished(), List.of()))
                .orElseThrow(() -> LoadMapProblem.LABELS_ALONE.of(chosen.engine().name()).exception());
    }
}
