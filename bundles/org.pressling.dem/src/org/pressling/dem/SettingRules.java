// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What declared settings are held to when their contribution is registered, so that what one bundle declares cannot spoil the
 * settings, forms and study files of all.
 */
public final class SettingRules {
    /** What study files call a contribution's identifier and its settings. */
    private static final List<String> RESERVED = List.of("id", "settings");
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,59}";

    private SettingRules() {
    }

    /**
     * Requires that settings can be told apart, written, read and shown.
     *
     * @param declared what a contribution declares
     * @throws InvalidInputException with all problems that there are
     */
    public static void require(List<Setting> declared) {
        if (declared == null || declared.stream().anyMatch(setting -> setting == null)) {
            throw DeclarationProblem.NO_SETTING.of().exception();
        }
        Problems problems = new Problems();
        Set<String> names = new HashSet<>();
        for (Setting setting : declared) {
            String name = String.valueOf(setting.name());
            if (!name.matches(NAME)) {
                problems.add(DeclarationProblem.SETTING_NAME.of(name));
            } else if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                problems.add(DeclarationProblem.RESERVED_NAME.of(name, RESERVED));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(DeclarationProblem.SETTING_TWICE.of(name));
            }
            String meaning = setting.meaning() == null ? null : setting.meaning().text(Locale.ENGLISH);
            if (meaning == null || meaning.isBlank()) {
                problems.add(DeclarationProblem.NO_MEANING.of(name));
            }
            addOfKind(setting, name, problems);
        }
        problems.throwIfAny();
    }

    private static void addOfKind(Setting setting, String name, Problems problems) {
        SettingKind kind = setting.kind();
        if (kind == null || setting.scope() == null) {
            problems.add(DeclarationProblem.NO_SETTING.of());
            return;
        }
        if (kind.unit() == null || !kind.unit().isMeasure() || kind instanceof WholeKind && kind.unit().si() != 1) {
            problems.add(DeclarationProblem.UNIT.of(name, String.valueOf(kind.unit())));
            return;
        }
        boolean isRange = switch (kind) {
        case NumberKind n -> n.minimum() <= n.maximum(); // not so where one is no number
        case WholeKind w -> w.minimum() <= w.maximum();
        default -> true;
        };
        if (!isRange) {
            problems.add(kind instanceof NumberKind n ? DeclarationProblem.RANGE.of(name, n.minimum(), n.maximum())
                    : DeclarationProblem.RANGE.of(name, ((WholeKind) kind).minimum(), ((WholeKind) kind).maximum()));
            return;
        }
        String standard = kind.standard().text();
        if (standard == null || !(kind instanceof FileKind) && kind.complaint(standard).isPresent()) {
            problems.add(DeclarationProblem.DEFAULT.of(name, String.valueOf(standard), kind.allowed()));
        }
    }
}
