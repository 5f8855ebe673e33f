// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Methods of the bundles that neither a bundle nor a test calls. The compiler sees this for private methods only. A method
 * counts as called where a compiled class refers to its name and types, of whatever class it says it is.
 */
class UnusedCodeTest {

    /** Written by a generator, whose way it is. */
    private static final Pattern GENERATED = Pattern.compile("org/pressling/model/(\\w+|impl/\\w+|util/\\w+)");
    /** Called by the virtual machine or by code that the compiler adds. */
    private static final Set<String> BY_THE_LANGUAGE = Set.of("<init>", "<clinit>", "values", "valueOf", "main", "toString",
            "hashCode", "equals");

    private static final Map<String, ClassModel> CLASSES = new HashMap<>();
    private static final Set<String> CALLED = new HashSet<>();
    private static final Set<String> WORDS_OF_TESTS = new HashSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (String bundle : Bundles.in("bundles")) {
            Path classes = Bundles.root().resolve("bundles").resolve(bundle).resolve("target/classes");
            for (Path file : filesIn(classes, ".class")) {
                ClassModel model = ClassFile.of().parse(file);
                CLASSES.put(model.thisClass().asInternalName(), model);
                for (PoolEntry entry : model.constantPool()) {
                    if (entry instanceof MemberRefEntry used) {
                        CALLED.add(used.name().stringValue() + used.type().stringValue());
                    }
                }
            }
        }
        for (Path file : filesIn(Bundles.root().resolve("tests"), ".java")) {
            Matcher word = Pattern.compile("\\w+").matcher(Files.readString(file));
            while (word.find()) {
                WORDS_OF_TESTS.add(word.group());
            }
        }
    }

    @Test
    void everyMethodIsCalledBySomebody() {
        assertTrue(CLASSES.size() > 500, "the compiled bundles are not where they should be");
        Set<String> unused = new TreeSet<>();
        CLASSES.forEach((name, model) -> {
            if (!GENERATED.matcher(name).matches() && inherits(model).noneMatch(type -> !isOurs(type))) {
                model.methods().stream().filter(method -> !isCalled(model, method))
                        .forEach(method -> unused.add(name.replace('/', '.') + "." + method.methodName().stringValue()));
            }
        });
        assertEquals(Set.of(), unused, "nothing calls these; delete them (see docs/architecture.md)");
    }

    private static boolean isCalled(ClassModel owner, MethodModel method) {
        String name = method.methodName().stringValue();
        return BY_THE_LANGUAGE.contains(name) || method.flags().has(AccessFlag.SYNTHETIC)
                || CALLED.contains(name + method.methodType().stringValue()) || WORDS_OF_TESTS.contains(name)
                || isComponent(owner, method) || inherits(owner).anyMatch(type -> declares(type, name));
    }

    private static boolean isComponent(ClassModel owner, MethodModel method) {
        return owner.superclass().map(ClassEntry::asInternalName).filter("java/lang/Record"::equals).isPresent()
                && method.methodTypeSymbol().parameterCount() == 0
                && owner.fields().stream().anyMatch(field -> field.fieldName().equals(method.methodName()));
    }

    /** All types above a class, however far, but those that every class, record or enumeration has. */
    private static Stream<String> inherits(ClassModel model) {
        return Stream.concat(model.superclass().stream(), model.interfaces().stream()).map(ClassEntry::asInternalName)
                .filter(type -> !type.startsWith("java/lang/Object") && !type.equals("java/lang/Record")
                        && !type.equals("java/lang/Enum"))
                .flatMap(type -> Stream.concat(Stream.of(type),
                        isOurs(type) ? inherits(CLASSES.get(type)) : Stream.empty()));
    }

    private static boolean isOurs(String type) {
        return CLASSES.containsKey(type);
    }

    private static boolean declares(String type, String method) {
        return isOurs(type)
                && CLASSES.get(type).methods().stream().anyMatch(m -> m.methodName().stringValue().equals(method));
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
