// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressling.dem.Limits;
import org.pressling.dem.SettingKind;
import org.pressling.model.Contribution;
import org.pressling.model.NamedValue;
import org.pressling.model.PresslingFactory;

/** Targets inside contributions: their identifier, their settings, and lists of them. */
final class ContributionTargets {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private ContributionTargets() {
    }

    /** Which contribution is used; another one loses the settings of the former. */
    record Id(String path, Contribution contribution) implements Target {
        @Override
        public String get() {
            return contribution.getId() == null ? "" : contribution.getId();
        }

        @Override
        public void set(String text) {
            String id = text.strip();
            if (id.isEmpty()) {
                throw PathProblem.NO_ID.of().at(path).exception();
            }
            if (!id.equals(contribution.getId())) {
                contribution.setId(id);
                contribution.getSettings().clear();
            }
        }
    }

    /**
     * A setting of a contribution; an empty text takes it back to the default that the contribution declares. Which texts fit
     * only the contribution knows, so that is told where a study is checked against what is installed.
     */
    record Setting(String path, boolean mayVary, Contribution contribution, String name) implements Target {
        @Override
        public String get() {
            return find().map(NamedValue::getValue).orElse("");
        }

        @Override
        public void set(String text) {
            if (text.isBlank()) {
                find().ifPresent(contribution.getSettings()::remove);
                return;
            }
            String value = text.strip();
            if (value.length() > Limits.SETTING_CHARACTERS || value.chars().anyMatch(Character::isISOControl)) {
                throw PathProblem.SETTING_TEXT.of(value, Limits.SETTING_CHARACTERS).at(path).exception();
            }
            find().orElseGet(this::add).setValue(value);
        }

        @Override
        public boolean numeric() {
            return find().map(NamedValue::getValue).flatMap(SettingKind::finite).isPresent();
        }

        private Optional<NamedValue> find() {
            return contribution.getSettings().stream().filter(setting -> name.equals(setting.getName())).findFirst();
        }

        private NamedValue add() {
            NamedValue setting = PresslingFactory.eINSTANCE.createNamedValue();
            setting.setName(name);
            contribution.getSettings().add(setting);
            return setting;
        }
    }

    /** One contribution of a list; an empty text removes it, the last where the list names it more than once. */
    record Member(List<Contribution> contributions, Contribution contribution) implements Target {
        @Override
        public String get() {
            return contribution.getId();
        }

        @Override
        public void set(String text) {
            String id = text.strip();
            if (id.isEmpty()) {
                List<Contribution> alike = contributions.stream().filter(c -> Objects.equals(c.getId(), contribution.getId()))
                        .toList();
                contributions.remove(alike.getLast());
            } else if (!id.equals(contribution.getId())) {
                contribution.setId(id);
                contribution.getSettings().clear();
            }
        }
    }

    /** A list of contributions by identifier; those that stay keep their settings. */
    record Ids(List<Contribution> contributions) implements Target {
        @Override
        public String get() {
            return contributions.stream().map(Contribution::getId).collect(Collectors.joining(" "));
        }

        @Override
        public void set(String text) {
            List<Contribution> before = new ArrayList<>(contributions);
            List<Contribution> after = SEPARATOR.splitAsStream(text).filter(id -> !id.isEmpty()).distinct()
                    .map(id -> before.stream().filter(old -> id.equals(old.getId())).findFirst().orElseGet(() -> create(id)))
                    .toList();
            contributions.clear();
            contributions.addAll(after);
        }

        private static Contribution create(String id) {
            Contribution contribution = PresslingFactory.eINSTANCE.createContribution();
            contribution.setId(id);
            return contribution;
        }
    }
}
