// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pressling.examples.Examples;
import org.pressling.ui.Fit;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.run.Runs;
import org.pressling.ui.view.ParityView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.Seen;
import org.pressling.ui.view.StructureView;
import org.pressling.ui.view.TrendsView;

/**
 * What someone does who starts the workbench for the first time, in one that {@link WalkTest} started: by mouse and keys alone.
 * Does nothing in any other workbench.
 */
public final class WalkScript implements IStartup {
    /** System property with the folder for pictures and the account; a walk is taken where it is set. */
    static final String FOLDER = "org.pressling.ui.tests.walk";
    /** System property: width and height of the window, or {@link #MAXIMISED}. */
    static final String SIZE = "org.pressling.ui.tests.walk.size";
    /** A window as large as the screen. */
    static final String MAXIMISED = "maximised";

    private static final Duration A_RUN = Duration.ofMinutes(5);
    /** Page of the editor, field, and what is typed: eight samples of some eighty particles, learnt in seconds. */
    private static final List<List<String>> TYPED = List.of(List.of("packing", "packing.height", "10"),
            List.of("packing", "packing.amDiameterMeanMin", "2.5"), List.of("packing", "packing.amDiameterMeanMax", "3"),
            List.of("packing", "packing.amDiameterSdMax", "0.3"), List.of("press", "press.finalWidth", "10"),
            List.of("press", "press.wallSpeed", "100"), List.of("campaign", "campaign.factors[packing.initialWidth]", "11.5 12"),
            List.of("campaign", "campaign.factors[packing.amRatio]", "0.7"), List.of("picture", "rendering.crop", "1"),
            List.of("picture", "rendering.pixels", "16"), List.of("learning", "network.blocks", "4"),
            List.of("learning", "network.dense", "8"), List.of("learning", "training.epochs", "3"));
    private final Fit fit = new Fit();
    private Hand hand;
    private Steps steps;
    private int pictures;

    /** For the platform. */
    public WalkScript() {
        // nothing to set up
    }

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Thread.ofPlatform().name("walk").start(() -> walk(Path.of(folder)));
        }
    }

    private void walk(Path folder) {
        StringWriter account = new StringWriter();
        Display display = PlatformUI.getWorkbench().getDisplay();
        try (Devices devices = new Devices(System.getenv("DISPLAY"))) {
            hand = new Hand(display, devices, folder);
            steps = new Steps(hand);
            size();
            begin();
            fill();
            run();
            look();
            compare();
            fit.cut().forEach(line -> account.append(line).append('\n'));
        } catch (Exception | AssertionError e) {
            e.printStackTrace(new PrintWriter(account));
        }
        ScriptedWorkbench.tell(folder, account.toString());
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private void size() {
        hand.await("the window", () -> Boolean.valueOf(PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null));
        String size = System.getProperty(SIZE);
        hand.see(() -> {
            Shell window = WorkbenchDriver.shell();
            if (MAXIMISED.equals(size)) {
                window.setMaximized(true);
            } else {
                String[] sides = size.split("x");
                window.setBounds(0, 0, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            }
            return null;
        });
    }

    /** From the start page to the editor of a study. */
    private void begin() {
        click("the first example", control -> control instanceof Hyperlink link
                && link.getText().equals(Examples.all().getFirst().title().said()) ? Hand.target(link) : null, "start");
        hand.await("the editor", () -> Boolean.valueOf(Steps.page().getActiveEditor() instanceof StudyEditor));
        keep("editor");
    }

    /** Types the settings of a small study, takes what is offered where they do not fit together, and saves. */
    private void fill() {
        String front = "";
        for (List<String> typed : TYPED) {
            if (!typed.getFirst().equals(front)) {
                front = typed.getFirst();
                steps.turnTo(front);
                keep(front);
            }
            steps.enter(typed.get(1), typed.get(2));
        }
        hand.reach("which samples are learnt from", control -> Boolean.valueOf(Steps.isField(control, "split.admit")));
        for (int i = 0; i < 4 && !"ALL".equals(hand.see(() -> Steps.editor().document().get("split.admit"))); i++) {
            hand.press(Devices.DOWN);
        }
        steps.turnTo("overview");
        Hyperlink remedy = hand.await("a remedy for batches that are too large", () -> hand.find(
                control -> control instanceof Hyperlink link && link.getText().contains("5") && link.getText().length() < 60
                        ? link : null));
        keep("remedy");
        Point there = hand.see(() -> Hand.target(remedy));
        if (there == null) {
            hand.reach("the remedy", control -> Boolean.valueOf(control == remedy));
            hand.press(Devices.RETURN);
        } else {
            hand.click(there);
        }
        hand.await("the remedy", () -> Boolean.valueOf("5".equals(Steps.editor().document().get("training.batchSize"))));
        steps.save();
    }

    private void run() {
        hand.press(Devices.CONTROL, Devices.F11);
        hand.await("a run", () -> Boolean.valueOf(!Runs.underWay().isEmpty()));
        keep("running");
        hand.await("the end of the run", A_RUN, () -> Boolean.valueOf(Runs.underWay().isEmpty()));
        keep("finished");
    }

    /** Looks at what came out. */
    private void look() {
        steps.layout("layout.look");
        steps.bring(StructureView.ID);
        hand.await("a structure", () -> Boolean.valueOf(Seen.particles(Steps.page().findView(StructureView.ID))));
        keep("structure");
        steps.bring(SamplesView.ID);
        keep("gallery");
        steps.layout("layout.evaluate");
        steps.bring(ParityView.ID);
        hand.await("points", () -> Boolean.valueOf(Seen.points(Steps.page().findView(ParityView.ID))));
        keep("parity");
        steps.bring(TrendsView.ID);
        keep("trends");
    }

    /** Learns longer in a second run, and compares it with the first. */
    private void compare() {
        steps.layout("layout.setUp");
        steps.turnTo("learning");
        steps.enter("training.epochs", "5");
        steps.save();
        hand.press(Devices.CONTROL, Devices.F11);
        Point asNew = hand.await("the question", () -> hand.find(control -> control instanceof Button button
                && button.getText().replace("&", "").equals(Messages.Run_asNew) ? Hand.target(button) : null));
        keep("question");
        hand.click(asNew);
        hand.await("a second run", () -> Boolean.valueOf(!Runs.underWay().isEmpty()));
        hand.await("the end of the second run", A_RUN, () -> Boolean.valueOf(Runs.underWay().isEmpty()));
        steps.layout("layout.evaluate");
        steps.bring(RunsView.ID);
        Table table = hand.await("two runs", () -> hand.find(control -> control instanceof Table runs
                && runs.getColumnCount() > 2 && runs.getItemCount() == 2 ? runs : null));
        hand.click(steps.row(table, 0));
        hand.click(steps.row(table, 1), Devices.CONTROL);
        hand.await("both runs", () -> Boolean.valueOf(table.getSelectionCount() == 2));
        keep("runs");
        List<String> cells = hand.see(() -> Arrays.stream(table.getItems()).map(item -> cells(table, item)).toList());
        if (cells.stream().noneMatch(row -> row.contains("|5|")) || cells.stream().noneMatch(row -> row.contains("|3|"))) {
            throw new AssertionError("The table does not tell the two runs apart: " + cells);
        }
    }

    private static String cells(Table table, TableItem item) {
        StringBuilder cells = new StringBuilder("|");
        for (int i = 0; i < table.getColumnCount(); i++) {
            cells.append(item.getText(i)).append('|');
        }
        return cells.toString();
    }

    private void click(String what, Function<Control, Point> where, String picture) {
        Point there = hand.await(what, () -> hand.find(where));
        keep(picture);
        hand.click(there);
    }

    /** Keeps a picture, and notes what is cut in it. */
    private void keep(String name) {
        hand.picture("%02d-%s".formatted(Integer.valueOf(++pictures), name));
        hand.see(() -> {
            for (Shell shell : Display.getCurrent().getShells()) {
                if (shell.isVisible()) {
                    fit.look(shell, name);
                }
            }
            return null;
        });
    }
}
