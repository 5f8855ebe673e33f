// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.List;
import java.util.Optional;
import org.pressling.dem.Setting;
import org.pressling.model.Study;

/** Knows which contributions are installed, and what settings they declare, so that a study can be checked against them. */
public interface ContributionCatalog {

    /** Kinds of contributions that a study names. */
    enum Kind {
        /** Force between touching particles. */
        CONTACT_LAW("contact law"),
        /** Placement of the active material. */
        PACKER("packer"),
        /** A label. */
        DESCRIPTOR("descriptor"),
        /** A further analysis for the report. */
        ANALYSIS("analysis");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * The kind in words, for messages.
         *
         * @return for example {@code contact law}
         */
        public String word() {
            return word;
        }
    }

    /** Knows nothing and therefore objects to no identifier and no setting. */
    ContributionCatalog UNKNOWN = new ContributionCatalog() {
        @Override
        public Optional<List<String>> ids(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Setting>> settings(Kind kind, String id) {
            return Optional.empty();
        }
    };

    /**
     * The installed contributions of a kind.
     *
     * @param kind the kind
     * @return their identifiers in a fixed order, or nothing if the catalogue does not know
     */
    Optional<List<String>> ids(Kind kind);

    /**
     * What a contribution can be told.
     *
     * @param kind its kind
     * @param id its identifier
     * @return the settings that it declares, or nothing if the catalogue does not know
     */
    Optional<List<Setting>> settings(Kind kind, String id);

    /**
     * Rules that only what is installed can tell, such as the longest time step that the chosen contact law bears.
     *
     * @param study one combination of a study, without any other problem; not changed
     * @return what stands against it; nothing if the catalogue does not know
     */
    default List<Problem> further(Study study) {
        return List.of();
    }
}
