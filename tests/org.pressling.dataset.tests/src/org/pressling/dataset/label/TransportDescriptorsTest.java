// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;
import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dataset.transport.Charge;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Problem;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.PressResult;

/** A row of spheres between the walls: active material, carbon, active material; beside them a row of electrolyte. */
class TransportDescriptorsTest {
    private static final double R = 1e-6;
    private static final double OVERLAP = 0.1 * R;
    private static final double AREA = Math.PI * 0.04 * R * R;
    private static final Phases PHASES = Phases.of(List.of(new Phases.Named("NMC", Role.ACTIVE),
            new Phases.Named("SE", Role.ELECTROLYTE), new Phases.Named("carbon", Role.CONDUCTOR)));
    private static final int[] KINDS = {0, 2, 0, 1, 1, 1};
    private static final double WALL_HALF = (R - OVERLAP) / (Math.PI * R * R) + 1 / (4 * 0.2 * R);
    private static final double HALF = (R - OVERLAP / 2) / (Math.PI * R * R) + 1 / (4 * 0.2 * R);

    private static BulkConductivity bulk(Map<String, Double> known) {
        return BulkConductivity.of(PHASES, (phase, _) -> known.containsKey(phase.name())
                ? OptionalDouble.of(known.get(phase.name())) : OptionalDouble.empty());
    }

    private static PressedSample rows() {
        var p = new Particles(PHASES, KINDS.length);
        double pitch = 2 * R - OVERLAP;
        for (int i = 0; i < KINDS.length; i++) {
            p.set(i, PHASES.get(KINDS[i]), R - OVERLAP + i % 3 * pitch, R + i / 3 * 3 * R, R);
        }
        var c = new Contacts(PHASES, 8);
        for (int k = 0; k < 8; k++) {
            int row = k / 4 * 3;
            int[][] ends = {{row, Contacts.WALL_LEFT}, {row, row + 1}, {row + 1, row + 2}, {row + 2, Contacts.WALL_RIGHT}};
            c.first[k] = ends[k % 4][0];
            c.second[k] = ends[k % 4][1];
            c.area[k] = AREA;
            c.overlap[k] = OVERLAP;
        }
        PressedSample tiny = Samples.tiny(1);
        var structure = new Structure(new Box(2 * (R - OVERLAP) + 2 * pitch, 6 * R, false), p);
        return new PressedSample(tiny.factors(), tiny.packing(), new PressResult(structure, c, tiny.press().history(),
                tiny.press().quality()), ParticleMeasures.of(structure, c));
    }

    private static Map<String, Descriptor> labels(BulkConductivity bulk) {
        return TransportDescriptors.all(new LabelContext(StressMeasure.FORCE_SUM, LabelRegion.BOX,
                LabelContext.of(PHASES).rendering(), bulk)).stream().collect(Collectors.toMap(Descriptor::name, d -> d));
    }

    @Test
    void eachPhaseConductsWithTheConductivityOfItsOwnSolid() {
        PressedSample sample = rows();
        Map<String, Descriptor> labels = labels(bulk(Map.of("NMC", 1e-3, "carbon", 300.0, "SE", 0.2)));
        double section = 6 * R * sample.press().slabDepth();
        double width = sample.press().pressed().box().width();
        double electrons = 1 / (2 * (WALL_HALF + HALF) / 1e-3 + 2 * HALF / 300) * width / section;
        double ions = 0.2 / (2 * WALL_HALF + 4 * HALF) * width / section;
        assertEquals(electrons, labels.get("electronic_conductivity").value(sample), 1e-9 * electrons);
        assertEquals(ions, labels.get("ionic_conductivity").value(sample), 1e-9 * ions);
        assertEquals("S/m", labels.get("ionic_conductivity").unit().printed());
        assertTrue(labels.get("ionic_conductivity").lacks().isEmpty());
    }

    @Test
    void relativeConductivitiesGoByGeometryAlone() {
        PressedSample sample = rows();
        double relative = labels(bulk(Map.of())).get("electronic_conductivity_relative").value(sample);
        assertEquals(relative, labels(bulk(Map.of("NMC", 7.0, "carbon", 3.0))).get("electronic_conductivity_relative")
                .value(sample));
        assertEquals(relative, labels(bulk(Map.of())).get("ionic_conductivity_relative").value(sample), 1e-9 * relative);
    }

    @Test
    void withoutTheConductivityOfASolidThereIsNoneOfTheStructure() {
        Descriptor electronic = labels(bulk(Map.of("NMC", 1e-3, "SE", 1.0))).get("electronic_conductivity");
        assertTrue(Double.isNaN(electronic.value(rows())));
        Problem lacking = electronic.lacks().orElseThrow();
        assertEquals(ConductivityProblem.NOT_GIVEN, lacking.code());
        assertEquals(List.of("electronic_conductivity", List.of("carbon"), "electronicConductivity"), lacking.arguments());
    }

    @Test
    void onlyTheConductivityThatARoleCallsForIsAskedFor() {
        BulkConductivity bulk = bulk(Map.of("NMC", 1e-3, "SE", 1.0));
        assertTrue(bulk.of(PHASES.get(0), Charge.IONIC).isEmpty());
        assertTrue(bulk.of(PHASES.get(1), Charge.ELECTRONIC).isEmpty());
        assertEquals(1.0, bulk.of(PHASES.get(1), Charge.IONIC).orElseThrow());
    }
}
