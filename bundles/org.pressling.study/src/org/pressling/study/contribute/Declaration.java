// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the {@code plugin.xml} of a bundle says of a contribution.
 *
 * @param kind   identifier of its kind
 * @param id     its identifier
 * @param name   what people call it; empty if they call it by its identifier
 * @param rank   place among its kind: larger ones first, 0 if none is given
 * @param type   class with a constructor without arguments; or class and one of its constants, separated by a colon
 * @param bundle who declares it
 */
record Declaration(String kind, String id, String name, int rank, String type, Source bundle) {

    /** Element of a declaration. */
    static final String ELEMENT = "contribution";

    /** A bundle that declares contributions. */
    interface Source {

        /** {@return name and version of the bundle} */
        Origin origin();

        /** {@return whether the bundle comes with Pressling} */
        default boolean isOurs() {
            return false;
        }

        /**
         * Loads one of its classes.
         *
         * @param name full name of the class
         * @return the class
         * @throws ClassNotFoundException if the bundle has no such class
         */
        Class<?> load(String name) throws ClassNotFoundException;

        /**
         * Looks for one of its files.
         *
         * @param file name of a file beside its {@code plugin.xml}
         * @return the file, which may be missing all the same; nothing if there surely is none
         */
        default Optional<URL> find(String file) {
            return Optional.empty();
        }

        /**
         * Where its code lies.
         *
         * @param type name of one of its classes
         * @return its jar or folder, if it lies in any
         */
        default Optional<Path> place(String type) {
            return Optional.empty();
        }

        /** {@return where the code of other bundles lies that it runs with, without that of Pressling and of the platform} */
        default List<Path> libraries() {
            return List.of();
        }
    }

    /** The declaration in an element, of which attributes may be missing. */
    static Declaration of(UnaryOperator<String> attributes, Source bundle) {
        return new Declaration(text(attributes, "kind"), text(attributes, "id"), text(attributes, "name"),
                rank(text(attributes, "rank")), text(attributes, "class"), bundle);
    }

    private static String text(UnaryOperator<String> attributes, String name) {
        return Optional.ofNullable(attributes.apply(name)).orElse("").strip();
    }

    private static int rank(String text) {
        return text.matches("[+-]?\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** {@return the code of the bundle, of which the hash is taken when it is first asked for} */
    Code code() {
        return new Code(bundle.origin(), bundle.isOurs(), () -> bundle.place(type.replaceFirst(":.*", "")), bundle::libraries);
    }

    /**
     * Makes what is declared.
     *
     * @return the object
     * @throws ReflectiveOperationException if there is no such class, constructor or constant
     * @throws IllegalArgumentException     if the constructor throws, with what it threw as the cause
     */
    Object make() throws ReflectiveOperationException {
        int colon = type.indexOf(':');
        if (colon > 0) {
            return bundle.load(type.substring(0, colon)).getField(type.substring(colon + 1)).get(null);
        }
        try {
            return bundle.load(type).getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalArgumentException(String.valueOf(thrown.getCause().getMessage()), thrown.getCause());
        }
    }
}
