// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.learning.device.DeviceLostException;

/**
 * Trains a network: epochs, seeded shuffling, mirroring and shifting, mini-batches, learning-rate schedule, validation
 * after every epoch, early stopping, and the best weights kept. The same seed, settings and engine give the
 * same run.
 */
public final class Trainer {
    /** Keeps the stream of shuffling apart from the stream of initial weights of the same seed. */
    private static final long SHUFFLE_STREAM = 0x5348554646L;

    private final TrainableNetwork network;
    private final Examples training;
    private final Examples validation;
    private final LabelScaling scaling;
    private final TrainingSettings settings;
    private final TrainingMonitor monitor;
    private final RecordedRandom random;
    private final int[] order;
    private final int batches;
    private final List<EpochRow> history = new ArrayList<>();
    private Optional<WeightAverage> average = Optional.empty();
    private HeldPictures pictures;
    private long trainedImages;
    private long trainedNanos;
    private long validationNanos;

    private Trainer(TrainableNetwork network, Examples training, Examples validation, LabelScaling scaling,
            TrainingSettings settings, TrainingMonitor monitor) {
        this.network = network;
        this.training = training;
        this.validation = validation;
        this.scaling = scaling;
        this.settings = settings;
        this.monitor = monitor;
        random = new RecordedRandom(WeightInit.random(settings.seed() ^ SHUFFLE_STREAM));
        order = new int[training.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        batches = Math.ceilDiv(order.length, settings.batchSize());
    }

    /**
     * Trains on a data set's training split and validates on its validation split.
     *
     * @param network network to train; holds the best weights at the end
     * @param dataset pictures and labels
     * @param scaling of the labels, usually {@link LabelScaling#of} the training split
     * @param settings how to train
     * @param monitor progress and cancel
     * @throws org.pressling.dem.InvalidInputException if the training split is empty, a picture does not fit the network, or the
     *         loss leaves the range of numbers
     * @throws DeviceLostException if the device of the network is lost and it is no {@link MovableNetwork} with a spare
     * @throws CancellationException if the monitor cancelled; the network then holds the weights it had reached
     */
    public static TrainingResult train(TrainableNetwork network, Dataset dataset, LabelScaling scaling,
            TrainingSettings settings, TrainingMonitor monitor) {
        return train(network, Examples.of(dataset, Split.TRAIN), Examples.of(dataset, Split.VALIDATION), scaling,
                settings, monitor);
    }

    /**
     * Trains on examples; see {@link #train(TrainableNetwork, Dataset, LabelScaling, TrainingSettings, TrainingMonitor)}.
     * Without validation examples the last weights count as the best.
     */
    public static TrainingResult train(TrainableNetwork network, Examples training, Examples validation,
            LabelScaling scaling, TrainingSettings settings, TrainingMonitor monitor) {
        if (training.size() == 0) {
            throw TrainingProblem.NO_SAMPLES.of().exception();
        }
        settings.variations().requireFit(network.spec().inputSize());
        training.requireFit(network.spec());
        validation.requireFit(network.spec());
        return new Trainer(network, training, validation, scaling, settings, monitor).run();
    }

    private TrainingResult run() {
        long start = System.nanoTime();
        EarlyStopping stopping = new EarlyStopping(settings.patience());
        Checkpoint last = begin();
        while (history.size() < settings.epochs() && !stopping.shouldStop()) {
            int epoch = history.size() + 1;
            float[] candidate;
            EpochRow row;
            try {
                double trainingLoss = trainEpoch(epoch);
                float[] reached = network.weights();
                candidate = average.map(WeightAverage::weights).orElse(reached);
                network.setWeights(candidate);
                row = new EpochRow(epoch, rate(epoch, batches - 1), trainingLoss, validate());
                network.setWeights(reached);
                last = checkpoint(reached);
            } catch (DeviceLostException e) {
                move(epoch, e, last);
                continue;
            }
            if (validation.size() == 0) {
                // nothing to validate on: the latest weights are the ones to keep
                stopping = new EarlyStopping(0);
            }
            stopping.epoch(row.validationLoss(), candidate);
            history.add(row);
            monitor.epoch(row);
        }
        end(stopping.bestWeights());
        boolean validated = validation.size() > 0;
        return new TrainingResult(stopping.bestWeights().clone(), validated ? stopping.bestEpoch() : history.size(),
                validated ? stopping.bestLoss() : Double.NaN, List.copyOf(history), (System.nanoTime() - start) * 1e-9,
                trainedImages / (trainedNanos * 1e-9));
    }

    /** A network whose device is lost before it has been asked anything begins elsewhere with the same weights. */
    private Checkpoint begin() {
        try {
            return start();
        } catch (DeviceLostException e) {
            leave(e);
            monitor.moved(1, e);
            return start();
        }
    }

    private Checkpoint start() {
        float[] initial = network.weights();
        double decay = settings.optimisation().averagingDecay();
        average = decay > 0 ? Optional.of(new WeightAverage(network, initial, decay)) : Optional.empty();
        pictures = network.hold(training);
        return checkpoint(initial);
    }

    private Checkpoint checkpoint(float[] weights) {
        Moments moments = network.moments(); // first, as here the device may be lost, too
        random.mark();
        return new Checkpoint(weights, moments, average.map(WeightAverage::state), order, trainedImages, trainedNanos);
    }

    /** Goes on elsewhere from the end of the last epoch: with the same numbers, but for the rounding of another engine. */
    private void move(int epoch, DeviceLostException lost, Checkpoint last) {
        leave(lost);
        network.setWeights(last.weights());
        network.setMoments(last.moments());
        average = last.average().map(state -> new WeightAverage(network, state));
        pictures = network.hold(training);
        System.arraycopy(last.order(), 0, order, 0, order.length);
        random.rewind();
        trainedImages = last.images();
        trainedNanos = last.nanos();
        monitor.moved(epoch, lost);
    }

    private void leave(DeviceLostException lost) {
        if (!(network instanceof MovableNetwork movable)) {
            throw lost;
        }
        movable.move(lost);
    }

    private void end(float[] best) {
        try {
            pictures.close();
            network.setWeights(best);
        } catch (DeviceLostException e) {
            leave(e);
            network.setWeights(best);
            monitor.moved(history.size(), e);
        }
    }

    private double trainEpoch(int epoch) {
        shuffle();
        double sum = 0;
        List<Draw> next = draws(0);
        for (int batch = 0; batch < batches; batch++) {
            requireNotCancelled();
            long start = System.nanoTime();
            int from = batch * settings.batchSize();
            int to = Math.min(order.length, from + settings.batchSize());
            List<Draw> draws = next;
            next = draws(batch + 1); // nothing else draws within an epoch
            float[][] targets = new float[to - from][];
            for (int i = from; i < to; i++) {
                targets[i - from] = scaling.scale(training.labels()[order[i]]);
            }
            pictures.expect(next);
            double loss = pictures.trainBatch(draws, targets,
                    new BatchStep(rate(epoch, batch), settings.optimisation().weightDecay(), monitor::cancelled));
            if (!Double.isFinite(loss)) {
                throw TrainingProblem.DIVERGED.of(epoch, loss, settings.optimisation().learningRate()).exception();
            }
            average.ifPresent(WeightAverage::update);
            sum += loss * (to - from);
            trainedImages += to - from;
            trainedNanos += System.nanoTime() - start;
            monitor.progress(progress(epoch, batch + 1, sum / to));
        }
        return sum / order.length;
    }

    /** How the pictures of a batch are shown; none behind the last batch. */
    private List<Draw> draws(int batch) {
        List<Draw> draws = new ArrayList<>();
        int to = Math.min(order.length, (batch + 1) * settings.batchSize());
        for (int i = batch * settings.batchSize(); i < to; i++) {
            draws.add(settings.variations().draw(order[i], random));
        }
        return draws;
    }

    /** Learning rate of a batch, taken inside the epoch so that neither warm-up nor cosine gives exactly zero. */
    private double rate(int epoch, int batch) {
        return settings.optimisation().learningRateAt(epoch - 1 + (batch + 1.0) / (batches + 1.0), settings.epochs());
    }

    private TrainingProgress progress(int epoch, int batch, double loss) {
        double perImage = trainedNanos * 1e-9 / trainedImages;
        long imagesLeft = (long) settings.epochs() * order.length - trainedImages;
        double perValidation = history.isEmpty() ? perImage * validation.size() / 4
                : validationNanos * 1e-9 / history.size();
        double left = imagesLeft * perImage + (settings.epochs() - history.size()) * perValidation;
        return new TrainingProgress(epoch, settings.epochs(), batch, batches, loss, 1 / perImage, left);
    }

    private double validate() {
        long start = System.nanoTime();
        double sum = 0;
        for (int from = 0; from < validation.size(); from += settings.batchSize()) {
            requireNotCancelled();
            int to = Math.min(validation.size(), from + settings.batchSize());
            float[][] images = new float[to - from][];
            for (int i = from; i < to; i++) {
                images[i - from] = validation.picture(i);
            }
            float[][] outputs = network.predict(images);
            for (int i = from; i < to; i++) {
                sum += squaredError(outputs[i - from], scaling.scale(validation.labels()[i]));
            }
        }
        validationNanos += System.nanoTime() - start;
        return validation.size() == 0 ? Double.NaN : sum / validation.size();
    }

    private static double squaredError(float[] output, float[] target) {
        double sum = 0;
        for (int j = 0; j < output.length; j++) {
            double d = output[j] - target[j];
            sum += d * d;
        }
        return sum / output.length;
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void requireNotCancelled() {
        if (monitor.cancelled()) {
            throw new CancellationException("Training was cancelled");
        }
    }
}
