// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures, for starts alone: Java holds the classes of a signed jar against its signature at every
 * start and never keeps them in an archive of loaded classes. What the copy is made of was held against a checksum when the
 * product was built, and the copies lie where only who may change the product may write.
 * <p>
 * Runs as a plain Java program and uses nothing but Java.
 */
public final class UnsignedJar {
    /** Files of a signature, by the JAR File Specification of Java 25. */
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    private UnsignedJar() {
    }

    /**
     * Copies.
     *
     * @param arguments pairs of a jar and its copy
     * @throws IOException when one cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            copy(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
    }

    /**
     * Copies a jar.
     *
     * @param jar  a jar, signed or not
     * @param copy where the copy goes
     * @throws IOException when the jar cannot be read or the copy not written
     */
    static void copy(Path jar, Path copy) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!SIGNATURE.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
        }
    }
}
