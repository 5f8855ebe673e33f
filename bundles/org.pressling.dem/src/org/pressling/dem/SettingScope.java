// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.Optional;

/** What may have a value of its own of a {@link Setting}, beside the one value for all. */
public enum SettingScope {

    /** Nothing: there is one value. */
    ALL {
        @Override
        public List<String> places(Phases phases) {
            return List.of();
        }

        @Override
        public Optional<String> find(Phases phases, String place) {
            return Optional.empty();
        }
    },
    /** Each phase, by its name: {@code hardening[carbon]}. */
    PHASES {
        @Override
        public List<String> places(Phases phases) {
            return phases.list().stream().map(Phase::name).toList();
        }

        @Override
        public Optional<String> find(Phases phases, String place) {
            return phases.named(place).map(Phase::name);
        }
    },
    /** Each pair of phases, and each phase with a wall: {@code friction[AM_SE]}, {@code friction[SE_WALL]}. */
    PAIRS {
        @Override
        public List<String> places(Phases phases) {
            return phases.pairTypes().stream().map(PairType::name).toList();
        }

        @Override
        public Optional<String> find(Phases phases, String place) {
            return phases.pairTypes().stream().filter(type -> type.isCalled(place)).map(PairType::name).findFirst();
        }
    };

    /** Names of all places that may have a value of their own in a structure of these phases, in a fixed order. */
    public abstract List<String> places(Phases phases);

    /**
     * The place that is meant. Capital and small letters count as the same, and the phases of a pair may stand in either
     * order.
     *
     * @param phases the phases of the structure
     * @param place  what stands in brackets
     * @return its name as {@link #places} has it; nothing if there is no such place
     */
    public abstract Optional<String> find(Phases phases, String place);
}
