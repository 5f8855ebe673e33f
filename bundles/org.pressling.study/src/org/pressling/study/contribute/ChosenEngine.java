// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.List;
import java.util.Optional;

import org.pressling.dem.Localized;
import org.pressling.learning.EngineTrial;
import org.pressling.learning.LearningEngine;

/**
 * The engine that trains, and why.
 *
 * @param id        its identifier
 * @param engine    the engine
 * @param spare     the engine on the processor that goes on if the device of this one is lost; the same where there is no other
 * @param isDefault whether it is what is taken where nobody asks for anything and there is no card: the first on the processor
 * @param reason    why this one, a few words
 * @param isWished  whether it is what was asked for; if not the reason says why it is another
 * @param trials    how fast engines were, where that was tried
 */
public record ChosenEngine(String id, LearningEngine engine, LearningEngine spare, boolean isDefault, Localized reason,
        boolean isWished, List<EngineTrial> trials) {

    /** Copies the list. */
    public ChosenEngine {
        trials = List.copyOf(trials);
    }

    /**
     * {@return how keys of results name the engine: nothing for the default, so that results of before there was a choice
     * last}
     */
    public Optional<String> key() {
        return isDefault ? Optional.empty() : Optional.of(id);
    }

    /** {@return the choice in one sentence} */
    public Localized text() {
        Localized device = engine.availability().device().map(known -> (Localized) _ -> known.text())
                .orElse(EngineTerm.NO_DEVICE);
        return trials.isEmpty() ? EngineTerm.TRAINS.with(id, device, reason)
                : EngineTerm.TRAINS_AFTER_TRIAL.with(id, device, reason, tried());
    }

    /** {@return the trials, one after the other; empty where there were none} */
    public Localized tried() {
        return Localized.list(trials.stream().map(EngineTrial::text).toList());
    }
}
