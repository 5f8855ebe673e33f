// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.hipparchus.exception.MathRuntimeException;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.baseline.GaussianProcess;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.TrainedModel;

/**
 * Reads labels from a picture by network and geometry together, with intervals, and says whether the picture is of the kind
 * that was learnt. It lies in the folder of the model, {@code reader.json} beside {@code calibration.csv}.
 * <p>
 * The geometry is read by a Gaussian process for each label, fitted to the training pictures; everything else is made from the
 * validation pictures, or from both where no label is involved.
 */
public final class TrustedReader {
    /** With fewer training pictures than this, thirteen numbers explain whatever they are given. */
    public static final int LEAST_TRAINING = 30;

    private final Calibration calibration;
    private final List<GeometryFit> fits;
    private final List<LabelReader> readers;
    private final Optional<Likeness> likeness;

    /**
     * What the geometry says of one label.
     *
     * @param logarithmic whether the label is taken in its logarithm
     * @param kernel      what the process learnt
     * @param regression  the fit
     */
    record GeometryFit(boolean logarithmic, double[] kernel, LabelRegression regression) {
    }

    private TrustedReader(Calibration calibration, List<GeometryFit> fits, TrainedModel model) {
        this.calibration = calibration;
        this.fits = List.copyOf(fits);
        boolean[] logarithmic = model.scaling().logarithmic();
        readers = IntStream.range(0, logarithmic.length).mapToObj(k -> new LabelReader(
                fits.isEmpty() ? Optional.empty() : Optional.of(fits.get(k).regression()), logarithmic[k], k,
                model.labels().get(k).share(), calibration)).toList();
        likeness = calibration.rows().size() < Likeness.LEAST_PICTURES ? Optional.empty()
                : Optional.of(Likeness.of(Calibration.numbers(calibration.rows(), row -> row.look().statistics()),
                        Calibration.numbers(calibration.rows(), row -> row.view().features())));
    }

    /**
     * Fits and calibrates on the training and validation pictures of a data set.
     *
     * @param dataset the data set
     * @param looks   what each of its pictures shows
     * @param views   what the network makes of each
     * @param model   the network
     * @param fitted  told how many labels are done
     */
    public static TrustedReader fit(Dataset dataset, List<Look> looks, List<NetworkView> views, TrainedModel model,
            IntConsumer fitted) {
        Calibration calibration = Calibration.of(dataset, looks, views);
        List<Calibration.Row> training = calibration.of(Split.TRAIN);
        List<GeometryFit> fits = new ArrayList<>();
        if (training.size() >= LEAST_TRAINING) {
            double[][] predictors = Calibration.numbers(training, row -> row.look().geometry());
            for (int label = 0; label < dataset.labels().size(); label++) {
                fitted.accept(label);
                fits.add(fit(predictors, Calibration.truth(training, label)));
            }
        }
        return new TrustedReader(calibration, fits, model);
    }

    private static GeometryFit fit(double[][] predictors, double[] labels) {
        double[][] kernel = new double[1][];
        LabelRegression regression = LabelRegression.fit(predictors, labels, (x, y) -> {
            GaussianProcess process = GaussianProcess.fit(x, y);
            kernel[0] = process.kernel();
            return process;
        });
        return new GeometryFit(regression.logarithmic(), kernel[0], regression);
    }

    /** Writes both files. */
    public void save(Path folder) throws IOException {
        calibration.write(folder);
        ReaderJson.write(folder, calibration.labels(), fits, readers);
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param folder folder of a model
     * @param model  the model in it
     * @return nothing for models of before
     * @throws org.pressling.dem.InvalidInputException if a file is damaged or of another model
     */
    public static Optional<TrustedReader> load(Path folder, TrainedModel model) {
        if (Files.notExists(folder.resolve(ReaderJson.FILE))) {
            return Optional.empty();
        }
        Calibration calibration = Calibration.read(folder, model.labels());
        List<Calibration.Row> training = calibration.of(Split.TRAIN);
        double[][] predictors = Calibration.numbers(training, row -> row.look().geometry());
        List<ReaderJson.Learnt> learnt = ReaderJson.read(folder, model.labels());
        int side = model.spec().inputSize();
        int numbers = PictureStatistics.of(new GrayImage(side, side, new byte[side * side], model.pixelSize()),
                model.rendering()).length;
        boolean fits = calibration.rows().stream().allMatch(row -> row.look().statistics().length == numbers);
        fits &= training.isEmpty() || learnt.stream()
                .allMatch(one -> one.kernel().length == ReaderJson.SHARED + predictors[0].length);
        int features = calibration.rows().isEmpty() ? 0 : calibration.rows().getFirst().view().features().length;
        fits &= features == 0 || features == model.spec().blocks().getLast().filters();
        if (!fits || !learnt.isEmpty() && training.size() < LEAST_TRAINING) {
            throw TrustProblem.NO_FIT.of().in(folder.resolve(Calibration.FILE)).exception();
        }
        try {
            List<GeometryFit> again = IntStream.range(0, learnt.size()).parallel()
                    .mapToObj(k -> again(predictors, Calibration.truth(training, k), learnt.get(k))).toList();
            return Optional.of(new TrustedReader(calibration, again, model));
        } catch (MathRuntimeException e) {
            throw TrustProblem.NO_FIT.of().in(folder.resolve(ReaderJson.FILE)).exception(e);
        }
    }

    private static GeometryFit again(double[][] predictors, double[] labels, ReaderJson.Learnt learnt) {
        return new GeometryFit(learnt.logarithmic(), learnt.kernel(), LabelRegression.fit(predictors, labels,
                learnt.logarithmic(), (x, y) -> GaussianProcess.of(x, y, learnt.kernel())));
    }

    /** Whether the features of the network are looked at; not with models of before. */
    public boolean seesFeatures() {
        return !calibration.rows().isEmpty() && calibration.rows().getFirst().view().features().length > 0;
    }

    /** Whether geometry is read beside the network. */
    public boolean readsGeometry() {
        return !fits.isEmpty();
    }

    /** What geometry alone says of one label; only where geometry is read. */
    public LabelRegression geometry(int label) {
        return fits.get(label).regression();
    }

    /** The reader of one label. */
    public LabelReader label(int label) {
        return readers.get(label);
    }

    /**
     * How a picture stands to those that were learnt.
     *
     * @param statistics its {@link PictureStatistics}
     * @param features   the features of the network, see {@link NetworkView}
     */
    public Kinship kinship(double[] statistics, double[] features) {
        return likeness.map(kind -> kind.kinship(statistics, features)).orElse(Kinship.UNKNOWN);
    }

    /** Distance of a picture from the kind that was learnt, above 1 outside; not a number where nothing is known. */
    public double distance(double[] statistics, double[] features) {
        return likeness.map(kind -> kind.distance(statistics, features)).orElse(Double.NaN);
    }
}
