// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others see of the types of a package: of each a line that begins with {@code type}, and one for each member. */
final class ApiTypes {
    /** How a line begins that obliges those who implement the type. */
    static final String TO_IMPLEMENT = "abstract method ";

    /** What every object has is no news; compilers write it into records in different ways. */
    private static final Set<String> OF_ALL = Set.of("<clinit>", "equals", "hashCode", "toString");

    private final ClassModel type;
    private final int flags;

    private ApiTypes(ClassModel type) {
        this.type = type;
        flags = type.findAttribute(Attributes.innerClasses()).stream().flatMap(all -> all.classes().stream())
                .filter(inner -> inner.innerClass().equals(type.thisClass())).map(inner -> inner.flagsMask()).findFirst()
                .orElse(type.flags().flagsMask());
    }

    /**
     * Reads compiled classes.
     *
     * @param folder of the classes of one package
     * @return lines by the name of the type that they are of
     */
    static SortedMap<String, SortedSet<String>> in(Path folder) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ApiTypes read = new ApiTypes(ClassFile.of().parse(file));
                if (read.isSeen(folder)) {
                    all.put(read.name(), read.lines());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private String name() {
        return type.thisClass().name().stringValue().replace('/', '.');
    }

    /** A type within another is seen where that is. */
    private boolean isSeen(Path folder) throws IOException {
        String file = type.thisClass().name().stringValue();
        String simple = file.substring(file.lastIndexOf('/') + 1);
        if (!isForOthers(flags) || simple.equals("package-info") || simple.matches(".*\\$\\d.*")) {
            return false;
        }
        int within = simple.lastIndexOf('$');
        return within < 0 || new ApiTypes(ClassFile.of().parse(folder.resolve(simple.substring(0, within) + ".class")))
                .isSeen(folder);
    }

    private static boolean isForOthers(int flags) {
        return (flags & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && (flags & AccessFlag.SYNTHETIC.mask()) == 0;
    }

    private SortedSet<String> lines() {
        SortedSet<String> lines = new TreeSet<>();
        lines.add(typeLine());
        boolean isFinal = (flags & Modifier.FINAL) != 0;
        for (FieldModel field : type.fields()) {
            if (isShown(field.flags().flagsMask(), isFinal)) {
                lines.add(words(field.flags().flagsMask()) + "field " + field.fieldName().stringValue() + ' '
                        + generic(field.findAttribute(Attributes.signature()), field.fieldType().stringValue()));
            }
        }
        for (MethodModel method : type.methods()) {
            if (isShown(method.flags().flagsMask(), isFinal) && !OF_ALL.contains(method.methodName().stringValue())) {
                lines.add(words(method.flags().flagsMask()) + "method " + method.methodName().stringValue()
                        + generic(method.findAttribute(Attributes.signature()), method.methodType().stringValue())
                        + thrown(method));
            }
        }
        return lines;
    }

    private static boolean isShown(int flags, boolean inFinal) {
        return isForOthers(flags) && ((flags & Modifier.PUBLIC) != 0 || !inFinal);
    }

    /** Of enumerations the compilers set the flags that depend on bodies of constants differently; nobody extends them. */
    private String typeLine() {
        boolean isEnum = (flags & AccessFlag.ENUM.mask()) != 0;
        String kind = (flags & Modifier.INTERFACE) != 0 ? "interface" : isEnum ? "enum" : "class";
        String words = isEnum || kind.equals("interface") ? "" : words(flags & (Modifier.FINAL | Modifier.ABSTRACT));
        List<String> above = new ArrayList<>();
        type.superclass().map(ClassEntry::asInternalName).ifPresent(above::add);
        type.interfaces().stream().map(ClassEntry::asInternalName).sorted().forEach(above::add);
        String sealed = type.findAttribute(Attributes.permittedSubclasses()).isPresent() && !isEnum ? "sealed " : "";
        return "type " + sealed + words + kind + ' '
                + generic(type.findAttribute(Attributes.signature()), String.join(" ", above));
    }

    private static String words(int flags) {
        List<String> words = new ArrayList<>();
        if ((flags & Modifier.PROTECTED) != 0) {
            words.add("protected ");
        }
        if ((flags & Modifier.STATIC) != 0) {
            words.add("static ");
        }
        if ((flags & Modifier.FINAL) != 0 && (flags & Modifier.STATIC) == 0) {
            words.add("final ");
        }
        if ((flags & Modifier.ABSTRACT) != 0) {
            words.add("abstract ");
        }
        return String.join("", words);
    }

    private static String generic(Optional<SignatureAttribute> signature, String plain) {
        return signature.map(s -> s.signature().stringValue()).orElse(plain).replace("java/lang/", "");
    }

    private static String thrown(MethodModel method) {
        Set<String> all = method.findAttribute(Attributes.exceptions()).map(ExceptionsAttribute::exceptions).orElse(List.of())
                .stream().map(ClassEntry::asInternalName).collect(Collectors.toCollection(TreeSet::new));
        return all.isEmpty() ? "" : " throws " + String.join(" ", all);
    }
}
