// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.pressling.dem.Setting;
import org.pressling.study.contribute.Catalogue;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Fields for a contributed part: which one, and what it asks for. Nothing here knows any contribution by name. */
final class Contributed {
    private Contributed() {
    }

    /**
     * Adds the fields.
     *
     * @param page     the page
     * @param form     where to
     * @param name     name of the choice
     * @param path     path of the contribution
     * @param known    identifiers of those installed
     * @param names    what people call them
     * @param settings what the chosen one asks for
     */
    static void fields(StudyPage page, FormBuilder form, String name, String path, Collection<String> known,
            UnaryOperator<String> names,
            List<Setting> settings) {
        form.choice(name, path, known.stream().map(id -> new ChoiceField.Choice(id, names.apply(id), "")).toList(),
                StudyDocument.help(path).meaning());
        SettingFields fields = new SettingFields(page.document(), form, page.toolkit(), path);
        settings.forEach(fields::add);
    }

    /**
     * What an attribute that holds an identifier can be chosen from.
     *
     * @param kind the kind of contribution
     * @param open what leaves the choice open; comes first
     * @return the choices
     */
    static List<ChoiceField.Choice> choices(String kind, String open) {
        List<ChoiceField.Choice> choices = new ArrayList<>(List.of(new ChoiceField.Choice(open, Messages.Choice_automatic, "")));
        PresslingUi.contributions().kind(kind).ifPresent(known -> {
            Catalogue<?> catalogue = PresslingUi.contributions().of(known);
            catalogue.ids().forEach(id -> choices.add(new ChoiceField.Choice(id, catalogue.nameOf(id), "")));
        });
        return choices;
    }
}
