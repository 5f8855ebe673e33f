// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressling.ui.LocalTexts;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;
import org.pressling.ui.Messages;
import org.pressling.ui.PairWords;
import org.pressling.ui.NumberEntry;
import org.pressling.ui.Theme;

/** Asks how a structure is to be drawn; what is entered is seen at once, and Cancel takes it back. */
final class StructureLookDialog extends Dialog {
    private static final int WORDS_WIDTH = 320;
    private static final int COLUMNS = 4;
    private static final double WIDEST = 10;

    private final StructureLook before;
    private final StructureScene scene;
    private final Consumer<StructureLook> seen;
    private final Map<String, Button> pairs = new LinkedHashMap<>();
    private final Map<String, Button> phases = new LinkedHashMap<>();
    private Text from;
    private Text to;
    private Button logarithmic;
    private Text lineWidth;
    private Text leastForce;
    private Label problem;

    /**
     * A dialog.
     *
     * @param look  as it is now
     * @param scene what is drawn
     * @param seen  draws with another look
     */
    StructureLookDialog(Shell shell, StructureLook look, StructureScene scene, Consumer<StructureLook> seen) {
        super(shell);
        before = look;
        this.scene = scene;
        this.seen = seen;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Look_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite rows = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(rows);
        label(rows, NLS.bind(Messages.Look_colours, scene.meaning().text(scene.pressures())));
        from = number(rows, Messages.Look_from, LocalTexts.number(scene.from()));
        label(rows, Messages.Look_to);
        to = number(rows, Messages.Look_upTo, LocalTexts.number(scene.to()));
        label(rows, "");
        logarithmic = tick(rows, Messages.Look_logarithmic, COLUMNS - 1);
        label(rows, Messages.Look_lineWidth);
        lineWidth = number(rows, Messages.Look_lineWidth, "1");
        label(rows, Messages.Look_leastForce);
        leastForce = number(rows, Messages.Look_leastForce, "0");
        Phases of = scene.structure().phases();
        Composite row = ticks(area, Messages.Look_pairs);
        of.pairTypes().forEach(pair -> pairs.put(pair.name(), tick(row, PairWords.of(pair), 1)));
        Composite below = ticks(area, Messages.Look_phases);
        of.list().forEach(phase -> phases.put(phase.name(), tick(below, phase.name(), 1)));
        problem = new Label(area, SWT.WRAP);
        problem.setForeground(Theme.error());
        GridDataFactory.fillDefaults().grab(true, false).hint(WORDS_WIDTH, 2 * problem.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(problem);
        fill(before);
        return area;
    }

    private static void label(Composite parent, String words) {
        new Label(parent, SWT.NONE).setText(words);
    }

    private Text number(Composite parent, String purpose, String otherwise) {
        Text text = NumberEntry.field(parent, purpose, otherwise);
        text.addListener(SWT.Modify, e -> changed());
        return text;
    }

    private Button tick(Composite parent, String words, int columns) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(words);
        button.addListener(SWT.Selection, e -> changed());
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        return button;
    }

    /** Room for buttons of one kind. */
    private static Composite ticks(Composite area, String words) {
        label(area, words);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(row);
        return row;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.RETRY_ID, Messages.Look_reset, false)
                .addListener(SWT.Selection, e -> {
                    fill(StructureLook.STANDARD);
                    changed();
                });
        super.createButtonsForButtonBar(parent);
    }

    private void fill(StructureLook look) {
        from.setText(text(scene, look.from()));
        to.setText(text(scene, look.to()));
        logarithmic.setSelection(look.logarithmic());
        lineWidth.setText(look.lineWidth() == 1 ? "" : text(look.lineWidth()));
        leastForce.setText(look.leastForce() == 0 ? "" : text(Unit.MILLINEWTON.fromSi(look.leastForce())));
        pairs.forEach((name, button) -> button.setSelection(!look.hiddenPairs().contains(name)));
        phases.forEach((name, button) -> button.setSelection(!look.hiddenPhases().contains(name)));
    }

    private static String text(StructureScene scene, OptionalDouble si) {
        return si.isPresent() ? text(scene.meaning().inUnit(si.getAsDouble(), scene.pressures())) : "";
    }

    /** A number as it can be entered again; six digits are more than colours tell. */
    private static String text(double number) {
        return new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private void changed() {
        if (phases.isEmpty() || problem == null) {
            return; // not all is there yet
        }
        String wrong = problem();
        problem.setText(wrong);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(wrong.isEmpty());
        }
        if (wrong.isEmpty()) {
            seen.accept(entered());
        }
    }

    /** What is wrong with what was entered, and what to do; empty if nothing is. */
    private String problem() {
        for (Text text : new Text[] {from, to, lineWidth, leastForce}) {
            if (!text.getText().isBlank() && !Double.isFinite(NumberEntry.value(text, 0))) {
                return NLS.bind(Messages.Look_notANumber, text.getText().strip());
            }
        }
        StructureLook look = entered();
        if (look.from().isPresent() && look.to().isPresent() && look.from().getAsDouble() >= look.to().getAsDouble()) {
            return Messages.Look_order;
        }
        if (look.logarithmic() && (look.from().orElse(1) <= 0 || look.to().orElse(1) <= 0)) {
            return Messages.Look_notLogarithmic;
        }
        if (!(look.lineWidth() > 0) || look.lineWidth() > WIDEST) {
            return Messages.Look_lineWidthRange;
        }
        return look.leastForce() < 0 ? Messages.Look_leastForceRange : "";
    }

    private StructureLook entered() {
        return new StructureLook(bound(from), bound(to), logarithmic.getSelection(), NumberEntry.value(lineWidth, 1),
                Unit.MILLINEWTON.toSi(NumberEntry.value(leastForce, 0)), hidden(pairs), hidden(phases));
    }

    private static Set<String> hidden(Map<String, Button> buttons) {
        return buttons.entrySet().stream().filter(entry -> !entry.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private OptionalDouble bound(Text text) {
        return text.getText().isBlank() ? OptionalDouble.empty()
                : OptionalDouble.of(scene.meaning().toSi(NumberEntry.value(text, 0), scene.pressures()));
    }

    @Override
    protected void cancelPressed() {
        seen.accept(before);
        super.cancelPressed();
    }
}
