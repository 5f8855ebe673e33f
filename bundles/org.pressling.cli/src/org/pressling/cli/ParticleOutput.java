// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.analysis.draw.ColourScale;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.ParticleTable;
import org.pressling.learning.trust.PictureReading;
import org.pressling.learning.trust.ReadContactTable;

/**
 * The loads of the particles of one picture as a table and as a map, each particle in the colour of its load; where rims show,
 * the contacts as a table, too.
 */
final class ParticleOutput {
    private final PictureReading reading;
    private final GrayImage picture;

    ParticleOutput(PictureReading reading, GrayImage picture) {
        this.reading = reading;
        this.picture = picture;
    }

    /**
     * Writes them, or nothing for a picture that got no labels.
     *
     * @param name begin of the names of the files
     */
    List<Path> write(Path folder, String name) throws IOException {
        if (reading.values().isEmpty()) {
            return List.of();
        }
        Path table = folder.resolve(name + "_particles.csv");
        Files.writeString(table, ParticleTable.csv(reading.particles()));
        List<Path> files = new ArrayList<>(List.of(table));
        Path contacts = folder.resolve(name + "_contacts.csv");
        if (reading.contacts().isEmpty()) {
            Files.deleteIfExists(contacts); // of an earlier reading, whose rows are other particles
        } else {
            Files.writeString(contacts, ReadContactTable.csv(reading.contacts()));
            files.add(contacts);
        }
        Path map = folder.resolve(name + "_particles.png");
        MapFile.write(map(), map);
        files.add(map);
        return files;
    }

    private BufferedImage map() {
        BufferedImage image = MapFile.ground(picture, 0);
        double most = reading.particles().stream().mapToDouble(PictureReading.ReadParticle::load).max().orElse(1);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double perMetre = MapFile.SCALE / picture.pixelSize();
        for (PictureReading.ReadParticle am : reading.particles()) {
            double r = am.circle().radius() * perMetre;
            Ellipse2D disc = new Ellipse2D.Double(am.circle().x() * perMetre - r,
                    image.getHeight() - am.circle().y() * perMetre - r, 2 * r, 2 * r);
            g.setColor(ColourScale.sequential().at(am.load() / most));
            g.fill(disc);
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke(1));
            g.draw(disc);
            String load = String.format(Locale.ROOT, "%.3g mN", Unit.MILLINEWTON.fromSi(am.load()));
            int width = g.getFontMetrics().stringWidth(load);
            if (width < 2 * r) {
                g.drawString(load, (float) (disc.getCenterX() - width / 2.0), (float) disc.getCenterY());
            }
        }
        g.dispose();
        return image;
    }
}
