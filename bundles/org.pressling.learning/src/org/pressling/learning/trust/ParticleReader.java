// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Role;
import org.pressling.learning.trust.PictureReading.ReadContact;
import org.pressling.learning.trust.PictureReading.ReadParticle;

/**
 * Reads the loads of single particles: of all of them by their overlaps where rims show, else of active material by its
 * neighbourhood.
 */
final class ParticleReader {
    private final Optional<OverlapLoads> overlaps;
    private final Optional<AmLoads> neighbourhoods;

    /** Particles and, where rims show, their contacts. */
    record Read(List<ReadParticle> particles, List<ReadContact> contacts) {
    }

    private ParticleReader(Optional<OverlapLoads> overlaps, Optional<AmLoads> neighbourhoods) {
        this.overlaps = overlaps;
        this.neighbourhoods = neighbourhoods;
    }

    /**
     * Opens what the folder of a model holds.
     *
     * @throws org.pressling.dem.InvalidInputException if a file is damaged
     */
    static ParticleReader load(Path folder) {
        return new ParticleReader(OverlapLoads.load(folder), AmLoads.load(folder));
    }

    /** Reads nothing. */
    static ParticleReader none() {
        return new ParticleReader(Optional.empty(), Optional.empty());
    }

    /** Whether anything is read. */
    boolean reads() {
        return overlaps.isPresent() || neighbourhoods.isPresent();
    }

    Read read(Look look) {
        if (overlaps.isPresent()) {
            OverlapLoads loads = overlaps.get();
            return new Read(loads.particles(look.structure()).stream().map(seen -> read(loads, seen)).toList(),
                    loads.contacts(look.structure()));
        }
        return new Read(neighbourhoods.map(known -> look.am().stream().map(am -> read(known, am)).toList()).orElse(List.of()),
                List.of());
    }

    private static ReadParticle read(OverlapLoads loads, SeenParticle seen) {
        double[] ends = loads.interval(seen);
        return new ReadParticle(seen.role(), seen.circle(), loads.load(seen), ends[0], ends[1]);
    }

    private static ReadParticle read(AmLoads loads, SeenAm am) {
        double[] ends = loads.interval(am);
        return new ReadParticle(Role.ACTIVE, am.circle(), loads.load(am), ends[0], ends[1]);
    }
}
