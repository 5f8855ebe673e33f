// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.quantity.Quantity;

/**
 * Reads and sets values of a study by dotted paths, as {@code --set path=value} does.
 *
 * <ul>
 * <li>{@code packing.initialWidth}: an attribute
 * <li>{@code am}, {@code se}: a material, by identifier or name
 * <li>{@code se.youngsModulus}: a property of a material; a library's material is copied into the study first
 * <li>{@code phases[carbon].share}: a property of a phase of the list; {@code carbon}, {@code carbon.share} and {@code
 * carbon.yieldStrength} for its material, a property of it, and one of its material; {@code packing.amRatio} and its like
 * then mean the phases AM and SE of the list
 * <li>{@code contactLaw}, {@code packing.packer}: a contribution, by identifier
 * <li>{@code contactLaw.friction}: a setting of a contribution; an empty value means the contribution's default
 * <li>{@code contactLaw.friction[SE_WALL]}: the same for one pair of phases, or a phase and a wall, where the contribution
 * lets pairs have values of their own; {@code contactLaw.hardening[carbon]}: likewise for one phase
 * <li>{@code labels.descriptors}, {@code analyses}: several contributions, separated by commas or blanks; {@code
 * analyses[coverage]} is one of them: another identifier takes its place, an empty value removes it
 * <li>{@code campaign.factors[packing.amRatio]}: the levels of a factor; an empty value removes the factor
 * <li>{@code network.blocks}: the filters of every block; {@code network.blocks[0].kernel}: an attribute of one, from 0
 * <li>{@code ownMaterials[ID].density}: an attribute of one of the study's materials
 * </ul>
 */
public final class StudyPaths {

    private StudyPaths() {
    }

    /**
     * Sets a value.
     *
     * @param study the study; unchanged if the value is refused
     * @param path what to set
     * @param text the value, in the unit that the metamodel states
     * @throws InvalidInputException if there is no such path (the nearest is suggested) or the value does not fit (the
     *         allowed values are named)
     */
    public static void set(Study study, String path, String text) {
        StudyPhases.requireRead(study, path.strip());
        PathResolver.resolve(study, path).set(text);
    }

    /**
     * Sets a value given as one text, as on the command line.
     *
     * @param study the study; unchanged if the value is refused
     * @param assignment {@code path=value}
     * @throws InvalidInputException as {@link #set(Study, String, String)}, and if there is no equals sign
     */
    public static void set(Study study, String assignment) {
        set(study, assignment, List::of);
    }

    /**
     * Sets a value given as one text, where it is known what contributions let be set.
     *
     * @param study the study; unchanged if the value is refused
     * @param assignment {@code path=value}
     * @param contributed paths of the settings of contributions, such as {@code packing.packer.restart_after}; asked only where
     *        there is no such path, since one of them may have been meant
     * @throws InvalidInputException as {@link #set(Study, String)}
     */
    public static void set(Study study, String assignment, Supplier<? extends Collection<String>> contributed) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw PathProblem.NO_ASSIGNMENT.of(assignment).exception();
        }
        String path = assignment.substring(0, equals);
        StudyPhases.requireRead(study, path.strip());
        PathResolver.resolve(study, path, contributed).set(assignment.substring(equals + 1));
    }

    /**
     * Reads a value.
     *
     * @param study the study
     * @param path what to read
     * @return the value as {@link #set} takes it; empty where nothing is set
     * @throws InvalidInputException if there is no such path
     */
    public static String get(Study study, String path) {
        return PathResolver.resolve(study, path).get();
    }

    /**
     * Reads a number.
     *
     * @param study the study
     * @param path a numeric attribute or setting
     * @return the number, in the unit that the metamodel states
     * @throws InvalidInputException if there is no such path, it is no number, or nothing is set
     */
    public static double number(Study study, String path) {
        Target target = PathResolver.resolve(study, path);
        if (!target.numeric() || target.get().isEmpty()) {
            throw PathProblem.NOT_NUMERIC.of().at(path).exception();
        }
        return Double.parseDouble(target.get());
    }

    /**
     * Tells whether a campaign may vary what a path leads to, as the metamodel says.
     *
     * @param study the study
     * @param path any path
     * @return whether one sample may have its own value of it; of a contribution's setting, the kind that it declares must bear
     *         it, too
     * @throws InvalidInputException if there is no such path
     */
    public static boolean mayVary(Study study, String path) {
        return PathResolver.resolve(study, path).mayVary();
    }

    /**
     * Tells whether a path leads to a single number.
     *
     * @param study the study
     * @param path any path
     * @return false for texts, choices, switches and lists
     * @throws InvalidInputException if there is no such path
     */
    public static boolean isNumeric(Study study, String path) {
        return PathResolver.resolve(study, path).numeric();
    }

    /**
     * What the metamodel states of a value.
     *
     * @param study the study
     * @param path any path
     * @return unit, range, meaning and default; nothing for what is no attribute of the metamodel
     * @throws InvalidInputException if there is no such path
     */
    public static Optional<Quantity> quantity(Study study, String path) {
        return PathResolver.resolve(study, path).quantity();
    }

    /**
     * Everything that can be set, for help.
     *
     * @return one entry per path, in the order of the metamodel
     */
    public static List<PathEntry> list() {
        return PathList.all();
    }
}
