// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.dem.Contacts;
import org.pressling.ui.Messages;

/** The particles that are chosen in a drawing and their contacts as tables; all that are drawn, if none is chosen. */
final class StructureTables extends Composite {
    private final TabFolder tabs;
    private final TabItem particleTab;
    private final TabItem contactTab;
    private final NumberTable particles;
    private final NumberTable contacts;
    private StructureScene scene;
    private Set<Integer> chosen = Set.of();
    private final BiConsumer<Set<Integer>, Set<Integer>> selected;

    /**
     * Empty tables.
     *
     * @param selected told of the particles and of the contacts whose rows are selected
     */
    StructureTables(Composite parent, BiConsumer<Set<Integer>, Set<Integer>> selected) {
        super(parent, SWT.NONE);
        this.selected = selected;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(this);
        tabs = new TabFolder(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(buttons);
        Choices.icon(buttons, SWT.PUSH, "copy", Messages.Table_copy, pressed -> front().copy());
        Choices.icon(buttons, SWT.PUSH, "export", Messages.Table_save, pressed -> save());
        particleTab = new TabItem(tabs, SWT.NONE);
        contactTab = new TabItem(tabs, SWT.NONE);
        particles = new NumberTable(tabs, Messages.Table_show, _ -> tell(true));
        contacts = new NumberTable(tabs, Messages.Table_show, _ -> tell(false));
        particleTab.setControl(particles.control());
        contactTab.setControl(contacts.control());
        nameTabs();
    }

    /** Rows are selected in one of the tables alone. */
    private void tell(boolean ofParticles) {
        (ofParticles ? contacts : particles).select(Set.of());
        selected.accept(particles.selection(), contacts.selection());
    }

    /**
     * Shows what is chosen in a drawing.
     *
     * @param drawn  the drawing; null for none
     * @param picked numbers of particles of its sample; none for all that are drawn
     */
    void show(StructureScene drawn, Set<Integer> picked) {
        if (scene == null || drawn == null || drawn.sample() != scene.sample()) {
            particles.select(Set.of());
        }
        if (scene == null || drawn == null || drawn.state() != scene.state()) { // contacts are numbered anew at each moment
            contacts.select(Set.of());
        }
        scene = drawn;
        chosen = Set.copyOf(picked);
        if (drawn == null) {
            particles.clear();
            contacts.clear();
        } else {
            particles.show(StructureColumns.particles(drawn), particles());
            contacts.show(StructureColumns.contacts(drawn), contacts());
        }
        selected.accept(particles.selection(), contacts.selection());
        setEnabled(drawn != null);
        nameTabs();
    }

    private int[] particles() {
        return chosen.isEmpty()
                ? IntStream.range(0, scene.particles().count()).filter(scene::showsCircle).map(scene::particle).distinct()
                        .toArray()
                : chosen.stream().mapToInt(Integer::intValue).filter(i -> i < scene.state().structure().particles().count())
                        .toArray();
    }

    private int[] contacts() {
        if (chosen.isEmpty()) {
            return IntStream.range(0, scene.contacts().count()).filter(scene::showsLine).map(scene::contact).distinct().toArray();
        }
        Contacts c = scene.state().contacts();
        return IntStream.range(0, c.count()).filter(k -> chosen.contains(c.first[k]) || chosen.contains(c.second[k]))
                .filter(k -> scene.look().shows(scene.state().structure().particles(), c, k)).toArray();
    }

    private void nameTabs() {
        particleTab.setText(NLS.bind(Messages.Table_particles, Integer.valueOf(particles.rows().size())));
        contactTab.setText(NLS.bind(Messages.Table_contacts, Integer.valueOf(contacts.rows().size())));
    }

    /** The table in front. */
    private NumberTable front() {
        return tabs.getSelectionIndex() == 1 ? contacts : particles;
    }

    private void save() {
        if (scene != null) {
            TableFile.ask(getShell(), Messages.Table_save, String.format(Locale.ROOT, "sample-%04d-%s.csv",
                    scene.sample().factors().index(), front() == contacts ? "contacts" : "particles"),
                    FigureFiles.csv(front().values(false)));
        }
    }

    /** The table of particles; for tests. */
    NumberTable particleTable() {
        return particles;
    }

    /** The table of contacts; for tests. */
    NumberTable contactTable() {
        return contacts;
    }
}
