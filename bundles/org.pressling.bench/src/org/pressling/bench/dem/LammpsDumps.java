// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/** What LAMMPS wrote of a motion in space, as the scripts of {@link LammpsDeck} ask for it. */
final class LammpsDumps {

    private LammpsDumps() {
    }

    /** The particles of all frames. */
    static List<Particles> states(Path dump) throws IOException {
        List<Particles> states = new ArrayList<>();
        List<String> lines = Files.readAllLines(dump);
        int line = 0;
        while (line < lines.size()) {
            int count = Integer.parseInt(lines.get(line + 3));
            List<String> columns = List.of(lines.get(line + 8).substring("ITEM: ATOMS ".length()).strip().split(" "));
            var p = new Particles(count);
            for (int i = 0; i < count; i++) {
                fill(p, i, columns, lines.get(line + 9 + i).strip().split(" "));
            }
            states.add(p);
            line += 9 + count;
        }
        return states;
    }

    private static void fill(Particles p, int i, List<String> columns, String[] words) throws IOException {
        Map<String, Double> row = new HashMap<>();
        for (int c = 0; c < words.length; c++) {
            row.put(columns.get(c), Double.valueOf(words[c]));
        }
        if (row.get("id") != i + 1) {
            throw new IOException("Particle " + row.get("id") + " stands at place " + (i + 1) + " of a dump of LAMMPS.");
        }
        p.set(i, row.get("type") == 1 ? Phase.AM : Phase.SE, row.get("x"), row.get("y"), row.get("z"), row.get("radius"));
        p.vx[i] = row.getOrDefault("vx", 0.0);
        p.vy[i] = row.getOrDefault("vy", 0.0);
        p.vz[i] = row.getOrDefault("vz", 0.0);
        p.angularVelocityX[i] = row.getOrDefault("omegax", 0.0);
        p.angularVelocityY[i] = row.getOrDefault("omegay", 0.0);
        p.angularVelocity[i] = row.getOrDefault("omegaz", 0.0);
    }

    /** The contacts between particles in the last frame, with their normal forces alone. */
    static Contacts contacts(Path dump, Particles p) throws IOException {
        List<String> lines = Files.readAllLines(dump);
        int last = lines.size();
        while (!lines.get(last - 1).startsWith("ITEM: ENTRIES")) {
            last--;
        }
        var contacts = new Contacts(p.phases(), lines.size() - last, true);
        for (int k = 0; k < contacts.count(); k++) {
            String[] words = lines.get(last + k).strip().split(" ");
            contacts.first[k] = Integer.parseInt(words[0]) - 1;
            contacts.second[k] = Integer.parseInt(words[1]) - 1;
            contacts.normalForce[k] = Double.parseDouble(words[2]);
            contacts.setPairType(k, p.phases().pair(p.phaseOf(contacts.first[k]), p.phaseOf(contacts.second[k])));
        }
        return contacts;
    }
}
