// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Role;

class PredictionTableTest {
    @Test
    void loadsOfParticlesHaveARowEach() {
        SeenCircle circle = new SeenCircle(4e-6, 3e-6, 2e-6, 1e-9, 1e-9, 0.75);
        List<String> lines = ParticleTable.csv(List.of(
                new PictureReading.ReadParticle(Role.ACTIVE, circle, 0.01, 0.008, 0.012),
                new PictureReading.ReadParticle(Role.ELECTROLYTE, circle, 0.001, Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY)))
                .lines().toList();
        assertEquals(List.of("x_um,y_um,radius_um,seen,force_sum_mN,lower_mN,upper_mN,phase",
                "4.0,3.0,2.0,0.75,10.0,8.0,12.0,AM", "4.0,3.0,2.0,0.75,1.0,,,SE"), lines);
    }

    @Test
    void everyRowHasACellForEveryHeading() {
        PredictionTable table = new PredictionTable(List.of(new LabelColumn("load", "mN"), new LabelColumn("area", "um2")));
        table.add(Path.of("a \"b\".png"), Optional.of(new PictureReading(Kinship.IN, 0.5, Optional.of(new double[] {1.5, 2}),
                Optional.of(new double[][] {{1, 2}, {1.5, Double.POSITIVE_INFINITY}}), List.of(), 0.6, 0.1)));
        table.add(Path.of("other.png"), Optional.of(new PictureReading(Kinship.OUT, Double.NaN, Optional.empty(),
                Optional.empty(), List.of(), 0.6, 0.1)));
        table.add(Path.of("broken.png"), Optional.empty());
        List<String> lines = table.csv().lines().toList();
        assertTrue(lines.getFirst().startsWith("file,load_mN,area_um2,kinship,distance,"), lines.getFirst());
        assertEquals("\"a \"\"b\"\".png\",1.5,2.0,in,0.5,0.6,0.1,1.0,2.0,,,1.0", lines.get(1));
        assertEquals("\"other.png\",,,out,,0.6,0.1,,,,,1.0", lines.get(2));
        assertEquals("\"broken.png\",,,not_read,,,,,,,,", lines.get(3));
        for (String line : lines) {
            assertEquals(lines.getFirst().chars().filter(c -> c == ',').count(), line.chars().filter(c -> c == ',').count(),
                    line);
        }
    }
}
