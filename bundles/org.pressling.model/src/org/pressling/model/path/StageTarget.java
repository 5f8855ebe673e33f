// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.pressling.model.Press;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Stage;
import org.pressling.model.StageKind;

/**
 * All stages of a press as one text: kind and number, separated by commas, such as {@code pressure 300, hold 1, release
 * 1} (µm, MPa, µs). An empty text takes all stages away.
 */
record StageTarget(String path, Press press) implements Target {

    @Override
    public String get() {
        return press.getStages().stream().map(stage -> stage.getKind().getName().toLowerCase(Locale.ROOT) + " "
                + text(stage)).collect(Collectors.joining(", "));
    }

    @Override
    public void set(String text) {
        List<Stage> stages = new ArrayList<>();
        for (String part : text.strip().split("\\s*,\\s*")) {
            if (!part.isBlank()) {
                stages.add(stage(part.split("[\\s:]+"), stages.size()));
            }
        }
        press.getStages().clear();
        press.getStages().addAll(stages);
    }

    private Stage stage(String[] words, int index) {
        StageKind kind = StageKind.getByName(words[0].toUpperCase(Locale.ROOT));
        if (kind == null || words.length != 2) {
            List<String> kinds = Arrays.stream(StageKind.values()).map(k -> k.getName().toLowerCase(Locale.ROOT)).toList();
            throw PathProblem.STAGE.of(String.join(" ", words), kinds).at(path).exception();
        }
        Stage stage = PresslingFactory.eINSTANCE.createStage();
        stage.setKind(kind);
        EAttribute number = number(kind);
        stage.eSet(number, AttributeText.parse(number, words[1], path + "[" + index + "]." + number.getName()));
        return stage;
    }

    private static String text(Stage stage) {
        EAttribute number = number(stage.getKind());
        return AttributeText.format(number, stage.eGet(number));
    }

    private static EAttribute number(StageKind kind) {
        return switch (kind) {
        case WIDTH -> PresslingPackage.Literals.STAGE__WIDTH;
        case HOLD -> PresslingPackage.Literals.STAGE__TIME;
        case PRESSURE, RELEASE -> PresslingPackage.Literals.STAGE__PRESSURE;
        };
    }
}
