// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.framework.Version;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the files by which a p2 repository tells what it has: {@code content} and {@code artifacts}, or {@code compositeContent}
 * for one that is made of others, each as XML, as XML in a jar, or as XML packed by xz.
 */
final class SiteReader {
    private static final String UNITS = "org.eclipse.equinox.p2.iu";
    private static final String TYPES = "org.eclipse.equinox.p2.eclipse.type";
    private static final String NAME = "org.eclipse.equinox.p2.name";

    private final XMLInputFactory xml = XMLInputFactory.newFactory();
    private final Set<URI> seen = new HashSet<>();
    private final List<SiteUnit> units = new ArrayList<>();

    private SiteReader() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Reads the repository at an address, which ends in a slash; nothing where there is none. */
    static Optional<List<SiteUnit>> read(URI address) throws IOException {
        SiteReader reader = new SiteReader();
        return reader.readSite(address) ? Optional.of(reader.units) : Optional.empty();
    }

    private boolean readSite(URI address) throws IOException {
        if (!seen.add(address)) {
            return true; // two that name one another
        }
        Map<String, String> sums = new HashMap<>();
        if (read(address, "content", in -> readContent(address, in))) {
            read(address, "artifacts", in -> readSums(in, sums)); // of a repository without it nobody knows the sums
            units.replaceAll(unit -> unit.site().equals(address)
                    ? unit.with(sums.getOrDefault(unit.id() + ' ' + unit.version(), "")) : unit);
            return true;
        }
        List<URI> parts = new ArrayList<>();
        if (!read(address, "compositeContent", in -> readParts(address, in, parts))) {
            return false;
        }
        for (URI part : parts) {
            if (!readSite(part)) {
                throw PluginProblem.NO_SITE.of(part).exception();
            }
        }
        return true;
    }

    /** How a repository may keep a file of XML; the first that is there is taken. */
    private enum Packing {
        JAR(".jar") {
            @Override
            InputStream unpack(InputStream file, String name) throws IOException {
                ZipInputStream jar = new ZipInputStream(file);
                ZipEntry entry = jar.getNextEntry();
                while (entry != null && !entry.getName().equals(name)) {
                    entry = jar.getNextEntry();
                }
                if (entry == null) {
                    throw new IOException(name);
                }
                return jar;
            }
        },
        PLAIN(".xml") {
            @Override
            InputStream unpack(InputStream file, String name) {
                return file;
            }
        },
        XZ(".xml.xz") {
            @Override
            InputStream unpack(InputStream file, String name) throws IOException {
                return new XZInputStream(file, XZ_MEMORY_KIB);
            }
        };

        /** What the tool xz packs asks for 65 MiB at most; a damaged file may ask for 4 GiB. */
        private static final int XZ_MEMORY_KIB = 100 << 10;

        private final String ending;

        Packing(String ending) {
            this.ending = ending;
        }

        /** The XML of a file, which in a jar has a name. */
        abstract InputStream unpack(InputStream file, String name) throws IOException;
    }

    /** Is not closed by who reads XML to its end, and ends where no list of a repository is so long: little unpacks to much. */
    private static final class Unpacked extends FilterInputStream {
        private static final long MOST = 256L << 20;

        private long count;

        Unpacked(InputStream in) {
            super(in);
        }

        private int counted(int read) throws IOException {
            count += Math.max(0, read);
            if (count > MOST) {
                throw new IOException("> " + (MOST >> 20) + " MiB");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return counted(super.read(bytes, from, length));
        }

        @Override
        public void close() {
            // by who opened it
        }
    }

    /** What reads a file of a repository. */
    private interface Reading {
        void read(XMLStreamReader in) throws XMLStreamException;
    }

    /** Finds the file, and says whether it is there. */
    private boolean read(URI address, String name, Reading reading) throws IOException {
        for (Packing packing : Packing.values()) {
            URI place = address.resolve(name + packing.ending);
            Optional<Path> file = Download.fileIfThere(place);
            if (file.isPresent()) {
                try (InputStream packed = Files.newInputStream(file.get());
                        InputStream unpacked = packing.unpack(packed, name + ".xml")) {
                    InputStream in = new Unpacked(unpacked);
                    reading.read(xml.createXMLStreamReader(in));
                    in.transferTo(OutputStream.nullOutputStream()); // to where sums tell that it is whole
                    return true;
                } catch (IOException | XMLStreamException | IllegalArgumentException e) {
                    throw PluginProblem.BROKEN_SITE
                            .of(place, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()).exception(e);
                } finally {
                    Files.deleteIfExists(file.get());
                }
            }
        }
        return false;
    }

    private void readContent(URI address, XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("unit")) {
                readUnit(address, in);
            }
        }
    }

    /** Its own lines lie two levels below it, its filter one; deeper ones are about something else. */
    private void readUnit(URI address, XMLStreamReader in) throws XMLStreamException {
        String id = in.getAttributeValue(null, "id");
        Version version = version(in);
        Map<String, String> properties = new HashMap<>();
        Map<String, Version> provided = new HashMap<>();
        Set<String> types = new HashSet<>();
        Set<String> required = new HashSet<>();
        String filter = "";
        int depth = 0;
        while (depth >= 0) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String tag = in.getLocalName() + depth;
                switch (tag) {
                case "property2" -> properties.put(in.getAttributeValue(null, "name"), in.getAttributeValue(null, "value"));
                case "provided2" -> addProvided(in, provided, types);
                case "required2" -> {
                    if (UNITS.equals(in.getAttributeValue(null, "namespace"))) {
                        required.add(in.getAttributeValue(null, "name"));
                    }
                }
                case "filter1" -> {
                    filter = in.getElementText().strip(); // ends behind the element
                    depth--;
                }
                default -> {
                    // of no matter here
                }
                }
            }
        }
        String label = properties.getOrDefault(NAME, id);
        boolean isGroup = Boolean.parseBoolean(properties.get("org.eclipse.equinox.p2.type.group"));
        units.add(new SiteUnit(address, id, version, label.startsWith("%") ? id : label, types, filter, provided,
                isGroup ? required : Set.of(), ""));
    }

    private static void addProvided(XMLStreamReader in, Map<String, Version> provided, Set<String> types) {
        String namespace = in.getAttributeValue(null, "namespace");
        String name = in.getAttributeValue(null, "name");
        if (TYPES.equals(namespace)) {
            types.add(name);
        } else if (PluginNeed.Kind.PACKAGE.namespace().equals(namespace)
                || PluginNeed.Kind.BUNDLE.namespace().equals(namespace)) {
            provided.put(SiteUnit.key(namespace, name), version(in));
        }
    }

    /** p2 knows forms of versions that bundles cannot have. */
    private static Version version(XMLStreamReader in) {
        try {
            return Version.parseVersion(in.getAttributeValue(null, "version"));
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    private static void readSums(XMLStreamReader in, Map<String, String> sums) throws XMLStreamException {
        String artifact = "";
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                if (in.getLocalName().equals("artifact")) {
                    artifact = "osgi.bundle".equals(in.getAttributeValue(null, "classifier"))
                            ? in.getAttributeValue(null, "id") + ' ' + in.getAttributeValue(null, "version") : "";
                } else if ("download.checksum.sha-256".equals(in.getAttributeValue(null, "name")) && !artifact.isEmpty()) {
                    sums.put(artifact, in.getAttributeValue(null, "value"));
                }
            }
        }
    }

    private static void readParts(URI address, XMLStreamReader in, List<URI> parts) throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("child")) {
                String location = in.getAttributeValue(null, "location");
                parts.add(address.resolve(location.endsWith("/") ? location : location + '/'));
            }
        }
    }
}
