// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.util.List;
import java.util.Locale;

import org.pressling.study.Machine;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows results to people and to machines. */
public final class BenchReport {

    private final Machine machine;
    private final List<BenchCase> cases;

    /**
     * A report.
     *
     * @param machine where it was measured
     * @param cases   what was measured
     */
    public BenchReport(Machine machine, List<BenchCase> cases) {
        this.machine = machine;
        this.cases = List.copyOf(cases);
    }

    /** {@return a table per case, with medians and ratios, in plain text} */
    public String text() {
        var text = new StringBuilder();
        line(text, "%s", BenchTerm.MACHINE.with(machine.processor(), machine.features(), machine.cores(), machine.system(),
                machine.java()).said());
        for (BenchCase c : cases) {
            line(text, "");
            line(text, "%s", c.name().said());
            boolean millions = c.work() / c.ours().wallSeconds() > 1e5;
            line(text, "  %-34s %10s %10s %18s %10s %13s", "", BenchTerm.ELAPSED.said(), BenchTerm.CPU.said(),
                    (millions ? "M " : "") + c.unit().said() + "/s", BenchTerm.SPEED_UP.said(),
                    BenchTerm.CPU_SPEED_UP.said());
            for (Outcome o : c.outcomes()) {
                line(text, "  %-34s %10.3f %10.3f %18.3f %10.2f %13.2f", o.name(), o.wallSeconds(), o.cpuSeconds(),
                        c.work() / o.wallSeconds() * (millions ? 1e-6 : 1), c.ours().timesFasterThan(o, Reading::wallSeconds),
                        c.ours().timesFasterThan(o, Reading::cpuSeconds));
            }
            for (Agreement a : c.agreements()) {
                line(text, "  %s%s", BenchTerm.AGREEMENT.with(a.peer(), a.what(), number("%.6g", a.ours()),
                        number("%.6g", a.theirs()), number("%.2g", a.difference())).said(),
                        a.holds() ? "" : ' ' + BenchTerm.NOT_SAME.said());
            }
            c.notes().forEach(note -> line(text, "  %s", note.said()));
        }
        return text.toString();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** {@return the same, with every single reading, as JSON} */
    public String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.set("machine", mapper.valueToTree(machine));
        ArrayNode list = root.putArray("cases");
        cases.forEach(c -> add(list.addObject(), c));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode node, BenchCase c) {
        node.put("name", c.name().text(Locale.ENGLISH)).put("unit", c.unit().text(Locale.ENGLISH));
        node.put("work", c.work()).put("same_work", c.sameWork());
        ArrayNode outcomes = node.putArray("outcomes");
        for (Outcome o : c.outcomes()) {
            ObjectNode outcome = outcomes.addObject().put("name", o.name());
            outcome.put("elapsed_s", o.wallSeconds()).put("units_per_s", c.work() / o.wallSeconds());
            putIfKnown(outcome, "cpu_s", o.cpuSeconds());
            putIfKnown(outcome, "ours_is_times_faster", c.ours().timesFasterThan(o, Reading::wallSeconds));
            putIfKnown(outcome, "ours_is_times_faster_by_cpu", c.ours().timesFasterThan(o, Reading::cpuSeconds));
            ArrayNode readings = outcome.putArray("readings");
            for (Reading r : o.readings()) {
                ObjectNode reading = readings.addObject().put("elapsed_s", r.wallSeconds());
                putIfKnown(reading, "cpu_s", r.cpuSeconds());
                ObjectNode facts = reading.putObject("facts");
                r.facts().forEach((name, value) -> putIfKnown(facts, name, value));
            }
        }
        ArrayNode agreements = node.putArray("agreements");
        for (Agreement a : c.agreements()) {
            agreements.addObject().put("what", a.what()).put("peer", a.peer()).put("ours", a.ours())
                    .put("theirs", a.theirs()).put("difference", a.difference()).put("tolerance", a.tolerance())
                    .put("holds", a.holds());
        }
        ArrayNode notes = node.putArray("notes");
        c.notes().forEach(note -> notes.add(note.text(Locale.ENGLISH)));
    }

    /** JSON has no NaN: what is not known is left out. */
    private static void putIfKnown(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        }
    }
}
