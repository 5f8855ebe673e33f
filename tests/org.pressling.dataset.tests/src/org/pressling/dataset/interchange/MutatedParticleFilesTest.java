// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.mutation.FileTrial;
import org.pressling.mutation.TextTrial;

/** Files of particles and contacts from other programs, damaged in every way, are read or refused by name. */
class MutatedParticleFilesTest {

    @TempDir
    Path place;
    @TempDir
    Path made;

    @Test
    void dataFiles() throws IOException {
        FileTrial.of("lammps-data", place, folder -> ParticleFile.of(folder.resolve("p.data")).read())
                .seed("p.data", exported(new LammpsDataExporter(), ".data"))
                .seed("p.data", foreign("liggghts.data"))
                .seed("p.data", body(new LammpsDataExporter(), ".data"))
                .words("atoms", "Atoms", "Atoms # sphere", "Velocities", "xlo", "xhi", "ylo", "yhi", "zlo", "zhi", "xy xz yz",
                        "0 0 0",
                        "sphere",
                        "granular", "bond", "units = micro")
                .run();
    }

    @Test
    void dumps() throws IOException {
        FileTrial.of("dump", place, folder -> ParticleFile.of(folder.resolve("p.dump")).read())
                .seed("p.dump", exported(new LammpsDumpExporter(), ".dump"))
                .seed("p.dump", foreign("liggghts-particles.dump"))
                .seed("p.dump", body(new LammpsDumpExporter(), ".dump"))
                .words("ITEM: TIMESTEP", "ITEM: NUMBER OF ATOMS", "ITEM: BOX BOUNDS pp pp ff", "ITEM: ATOMS id type x y radius",
                        "ITEM: ENTRIES", "ITEM: UNITS", "pp", "ff", "mm", "xs", "ys", "zs", "zu", "xu", "xsu", "diameter",
                        "radius", "ix",
                        "iy")
                .run();
    }

    @Test
    void anEarlierFrameOfADump() throws IOException {
        ReadOptions options = ReadOptions.STANDARD.withTimestep(0).withTypes("1=AM,2=SE,3=none").withLengthUnit("mm");
        FileTrial.of("dump-frame", place, folder -> new ParticleFile(folder.resolve("p.dump"), options).read())
                .seed("p.dump", foreign("liggghts-particles.dump"))
                .seed("p.dump", foreign("liggghts-particles.dump") + foreign("liggghts-particles.dump"))
                .words("ITEM: TIMESTEP", "ITEM: NUMBER OF ATOMS", "ITEM: BOX BOUNDS pp pp ff", "ITEM: ATOMS id type x y radius")
                .run();
    }

    @Test
    void dumpsOfContacts() throws IOException {
        FileTrial.of("contact-dump", place, folder -> {
            ReadParticles particles = ParticleFile.of(folder.resolve("p.dump")).read();
            new ContactDump(folder.resolve("c.dump"), "pos id force force_normal force_tangential contactArea delta contactPoint",
                    Optional.empty()).read(particles);
        }).seed(Map.of("p.dump", foreign("liggghts-particles.dump").getBytes(), "c.dump",
                foreign("liggghts-contacts.dump").getBytes())).damaging("c.dump")
                .words("ITEM: ENTRIES", "ITEM: TIMESTEP", "ITEM: NUMBER OF ENTRIES", "ITEM: BOX BOUNDS", "ITEM: ATOMS").run();
    }

    @Test
    void columnsOfContacts() {
        TextTrial.of("contact-columns", ContactColumns::parse, "pos id force force_normal delta",
                "patom1 patom2 dist fx fy fz", "id force contactArea").words("id", "pos", "force", "patom1", "delta").run();
    }

    @Test
    void typesOfAtoms() {
        TextTrial.of("atom-types", LammpsTypes::parse, "1=AM,2=SE", "1=SE, 2=AM ,3=none").words("1", "AM", "none").run();
    }

    @Test
    void unitsOfLength() {
        TextTrial.of("length-unit", LengthUnit::parse, "um", "mm", "2.5e-7", "m").words("um", "cm", "1e-3").run();
    }

    private String exported(StructureExporter exporter, String ending) throws IOException {
        return written(Exports.structure(), exporter, ending);
    }

    private String body(StructureExporter exporter, String ending) throws IOException {
        return written(Bodies.touching(), exporter, ending);
    }

    private String written(ExportedStructure structure, StructureExporter exporter, String ending) throws IOException {
        List<Path> files = exporter.write(structure, made, "p");
        return Files.readString(files.stream().filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow());
    }

    private String foreign(String name) throws IOException {
        return Files.readString(Exports.foreign(name, made));
    }
}
