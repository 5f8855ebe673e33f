// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds declarations in the {@code plugin.xml} files on the class path: in jars and, for folders of classes as a build makes
 * them, in the folder of the bundle that they lie in ({@code bin}, {@code target/classes}).
 */
final class ClassPathDeclarations {
    private static final String FILE = "plugin.xml";
    private static final String JAR = "jar:";
    private static final String IN_JAR = "!/";
    private static final int FOLDERS_ABOVE_CLASSES = 2;

    private ClassPathDeclarations() {
    }

    /** {@return what is declared on the class path, read once} */
    static List<Declaration> read() {
        return Once.DECLARATIONS;
    }

    /** The class path does not change while the program runs. */
    private static final class Once {
        static final List<Declaration> DECLARATIONS = read(ClassPathDeclarations.class.getClassLoader(),
                System.getProperty("java.class.path", ""));
    }

    /**
     * What is declared on a class path.
     *
     * @param loader    finds files and classes
     * @param classPath its folders and jars, of which only the folders are looked at
     * @return the declarations, by the places of their files
     */
    static List<Declaration> read(ClassLoader loader, String classPath) {
        List<Declaration> all = new ArrayList<>();
        for (String file : files(loader, classPath)) {
            try (InputStream in = URI.create(file).toURL().openStream()) {
                String root = file.substring(0, file.length() - FILE.length());
                all.addAll(read(in, new OnClassPath(Origin.beside(root), root, loader)));
            } catch (IOException | XMLStreamException e) {
                InstalledContributions.LOGGED.accept(new LeftOut("", "", Origin.DEVELOPMENT,
                        LeftOutTerm.NO_DECLARATIONS.with(file, String.valueOf(e.getMessage())), e));
            }
        }
        return List.copyOf(all);
    }

    private static Set<String> files(ClassLoader loader, String classPath) {
        Set<String> files = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(FILE))) {
                files.add(url.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String entry : classPath.split(File.pathSeparator)) {
            Path folder = Path.of(entry).toAbsolutePath();
            for (int i = 0; i < FOLDERS_ABOVE_CLASSES && Files.isDirectory(folder) && folder.getParent() != null; i++) {
                folder = folder.getParent();
                if (Files.isRegularFile(folder.resolve(FILE))) {
                    files.add(folder.resolve(FILE).toUri().toString());
                }
            }
        }
        return files;
    }

    /**
     * The declarations in a file.
     *
     * @param in     the file
     * @param bundle the bundle that it is of
     * @return its contributions, in order; other extensions are passed over
     * @throws XMLStreamException if it is no XML
     */
    static List<Declaration> read(InputStream in, Declaration.Source bundle) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<Declaration> found = new ArrayList<>();
        boolean ours = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("extension")) {
                    ours = RegistryContributions.POINT.equals(xml.getAttributeValue(null, "point"));
                } else if (ours && xml.getLocalName().equals(Declaration.ELEMENT)) {
                    found.add(Declaration.of(name -> xml.getAttributeValue(null, name), bundle));
                }
            }
        }
        return found;
    }

    private record OnClassPath(Origin origin, String root, ClassLoader loader) implements Declaration.Source {
        @Override
        public boolean isOurs() {
            return Release.holds(root);
        }

        @Override
        public Optional<URL> find(String file) {
            try {
                return Optional.of(URI.create(root + file).toURL());
            } catch (MalformedURLException e) {
                return Optional.empty(); // what is not found is called by its English name
            }
        }

        /** A jar is looked at whole, of a folder of a build only the classes: sources lie beside them. */
        @Override
        public Optional<Path> place(String type) {
            if (root.startsWith(JAR) && root.endsWith(IN_JAR)) {
                return Optional.of(Path.of(URI.create(root.substring(JAR.length(), root.length() - IN_JAR.length()))));
            }
            try {
                return CodeHash.place(load(type));
            } catch (ClassNotFoundException | LinkageError e) {
                return Optional.empty(); // then it cannot be made either, which is told
            }
        }

        @Override
        public Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name, true, loader);
        }
    }
}
