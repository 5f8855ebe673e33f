// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pressling.dem.Problem;
import org.pressling.dem.Setting;
import org.pressling.model.Study;

/**
 * Knows which contributions are installed, and what they say of themselves, so that a study can be checked against them. Kinds
 * are those that the metamodel states, see {@link ContributionPlace}.
 */
public interface ContributionCatalog {

    /** Knows nothing and therefore objects to no identifier and no setting. */
    ContributionCatalog UNKNOWN = new ContributionCatalog() {
        @Override
        public Optional<List<String>> ids(String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Setting>> settings(String kind, String id) {
            return Optional.empty();
        }
    };

    /**
     * The installed contributions of a kind.
     *
     * @param kind the kind
     * @return their identifiers in a fixed order, or nothing if the catalogue does not know
     */
    Optional<List<String>> ids(String kind);

    /**
     * The installed contributions of a kind that a study may name: labels are named after its phases.
     *
     * @param kind  the kind
     * @param study the study
     * @return their identifiers in a fixed order, or nothing if the catalogue does not know
     */
    default Optional<List<String>> ids(String kind, Study study) {
        return ids(kind);
    }

    /**
     * What a contribution can be told.
     *
     * @param kind its kind
     * @param id its identifier
     * @return the settings that it declares, or nothing if the catalogue does not know
     */
    Optional<List<Setting>> settings(String kind, String id);

    /**
     * How much a packer can place.
     *
     * @param packer its identifier
     * @param space  whether of the volume of a box in space, else of the area of the plane
     * @return share of the box before the press that active material may cover, or nothing if the catalogue does not know
     */
    default OptionalDouble largestShare(String packer, boolean space) {
        return OptionalDouble.empty();
    }

    /**
     * Whether a design of networks reads the blocks that a study lists, so that rules of them hold.
     *
     * @param design its identifier
     * @return true if the catalogue does not know
     */
    default boolean readsBlocks(String design) {
        return true;
    }

    /**
     * Rules that only what is installed can tell, such as the longest time step that the chosen contact law bears.
     *
     * @param study one combination of a study, without any other problem; not changed
     * @return what stands against it; nothing if the catalogue does not know
     */
    default List<Problem> further(Study study) {
        return List.of();
    }

    /**
     * Rules of a study with its whole campaign that only what is installed can tell, such as what an analysis needs.
     *
     * @param study a study without any other problem; not changed
     * @return what stands against it; nothing if the catalogue does not know
     */
    default List<Problem> ofWhole(Study study) {
        return List.of();
    }
}
