/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pressling.model.LabelScale;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Schedule;
import org.pressling.model.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getEpochs <em>Epochs</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getLabelScale <em>Label Scale</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getWarmUpEpochs <em>Warm Up Epochs</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getAveragingDecay <em>Averaging Decay</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#isMirrorX <em>Mirror X</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#isMirrorY <em>Mirror Y</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getShift <em>Shift</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#isMirrorAverage <em>Mirror Average</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.pressling.model.impl.TrainingImpl#getEngine <em>Engine</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends MinimalEObjectImpl.Container implements Training {
	/**
	 * The default value of the '{@link #getEpochs() <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpochs()
	 * @generated
	 * @ordered
	 */
	protected static final int EPOCHS_EDEFAULT = 80;

	/**
	 * The cached value of the '{@link #getEpochs() <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpochs()
	 * @generated
	 * @ordered
	 */
	protected int epochs = EPOCHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected static final int BATCH_SIZE_EDEFAULT = 16;

	/**
	 * The cached value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected int batchSize = BATCH_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected static final double LEARNING_RATE_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected double learningRate = LEARNING_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchedule() <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected static final Schedule SCHEDULE_EDEFAULT = Schedule.COSINE;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Schedule schedule = SCHEDULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelScale() <em>Label Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelScale()
	 * @generated
	 * @ordered
	 */
	protected static final LabelScale LABEL_SCALE_EDEFAULT = LabelScale.LINEAR;

	/**
	 * The cached value of the '{@link #getLabelScale() <em>Label Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelScale()
	 * @generated
	 * @ordered
	 */
	protected LabelScale labelScale = LABEL_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final int PATIENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected int patience = PATIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_DECAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected double weightDecay = WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarmUpEpochs() <em>Warm Up Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUpEpochs()
	 * @generated
	 * @ordered
	 */
	protected static final double WARM_UP_EPOCHS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWarmUpEpochs() <em>Warm Up Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUpEpochs()
	 * @generated
	 * @ordered
	 */
	protected double warmUpEpochs = WARM_UP_EPOCHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAveragingDecay() <em>Averaging Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveragingDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double AVERAGING_DECAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAveragingDecay() <em>Averaging Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveragingDecay()
	 * @generated
	 * @ordered
	 */
	protected double averagingDecay = AVERAGING_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #isMirrorX() <em>Mirror X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorX()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MIRROR_X_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMirrorX() <em>Mirror X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorX()
	 * @generated
	 * @ordered
	 */
	protected boolean mirrorX = MIRROR_X_EDEFAULT;

	/**
	 * The default value of the '{@link #isMirrorY() <em>Mirror Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorY()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MIRROR_Y_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMirrorY() <em>Mirror Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorY()
	 * @generated
	 * @ordered
	 */
	protected boolean mirrorY = MIRROR_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getShift() <em>Shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShift()
	 * @generated
	 * @ordered
	 */
	protected static final int SHIFT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getShift() <em>Shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShift()
	 * @generated
	 * @ordered
	 */
	protected int shift = SHIFT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMirrorAverage() <em>Mirror Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorAverage()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MIRROR_AVERAGE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMirrorAverage() <em>Mirror Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrorAverage()
	 * @generated
	 * @ordered
	 */
	protected boolean mirrorAverage = MIRROR_AVERAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworks() <em>Networks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected static final int NETWORKS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNetworks() <em>Networks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected int networks = NETWORKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINE_EDEFAULT = "auto";

	/**
	 * The cached value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected String engine = ENGINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.TRAINING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEpochs() {
		return epochs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpochs(int newEpochs) {
		int oldEpochs = epochs;
		epochs = newEpochs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__EPOCHS, oldEpochs, epochs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBatchSize() {
		return batchSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchSize(int newBatchSize) {
		int oldBatchSize = batchSize;
		batchSize = newBatchSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__BATCH_SIZE, oldBatchSize, batchSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLearningRate() {
		return learningRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearningRate(double newLearningRate) {
		double oldLearningRate = learningRate;
		learningRate = newLearningRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__LEARNING_RATE, oldLearningRate, learningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule getSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedule(Schedule newSchedule) {
		Schedule oldSchedule = schedule;
		schedule = newSchedule == null ? SCHEDULE_EDEFAULT : newSchedule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__SCHEDULE, oldSchedule, schedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelScale getLabelScale() {
		return labelScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelScale(LabelScale newLabelScale) {
		LabelScale oldLabelScale = labelScale;
		labelScale = newLabelScale == null ? LABEL_SCALE_EDEFAULT : newLabelScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__LABEL_SCALE, oldLabelScale, labelScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPatience() {
		return patience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatience(int newPatience) {
		int oldPatience = patience;
		patience = newPatience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__PATIENCE, oldPatience, patience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeightDecay() {
		return weightDecay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightDecay(double newWeightDecay) {
		double oldWeightDecay = weightDecay;
		weightDecay = newWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__WEIGHT_DECAY, oldWeightDecay, weightDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWarmUpEpochs() {
		return warmUpEpochs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmUpEpochs(double newWarmUpEpochs) {
		double oldWarmUpEpochs = warmUpEpochs;
		warmUpEpochs = newWarmUpEpochs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__WARM_UP_EPOCHS, oldWarmUpEpochs, warmUpEpochs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAveragingDecay() {
		return averagingDecay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAveragingDecay(double newAveragingDecay) {
		double oldAveragingDecay = averagingDecay;
		averagingDecay = newAveragingDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__AVERAGING_DECAY, oldAveragingDecay, averagingDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMirrorX() {
		return mirrorX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMirrorX(boolean newMirrorX) {
		boolean oldMirrorX = mirrorX;
		mirrorX = newMirrorX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__MIRROR_X, oldMirrorX, mirrorX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMirrorY() {
		return mirrorY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMirrorY(boolean newMirrorY) {
		boolean oldMirrorY = mirrorY;
		mirrorY = newMirrorY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__MIRROR_Y, oldMirrorY, mirrorY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getShift() {
		return shift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShift(int newShift) {
		int oldShift = shift;
		shift = newShift;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__SHIFT, oldShift, shift));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMirrorAverage() {
		return mirrorAverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMirrorAverage(boolean newMirrorAverage) {
		boolean oldMirrorAverage = mirrorAverage;
		mirrorAverage = newMirrorAverage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__MIRROR_AVERAGE, oldMirrorAverage, mirrorAverage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNetworks() {
		return networks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworks(int newNetworks) {
		int oldNetworks = networks;
		networks = newNetworks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__NETWORKS, oldNetworks, networks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngine() {
		return engine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngine(String newEngine) {
		String oldEngine = engine;
		engine = newEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.TRAINING__ENGINE, oldEngine, engine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.TRAINING__EPOCHS:
				return getEpochs();
			case PresslingPackage.TRAINING__BATCH_SIZE:
				return getBatchSize();
			case PresslingPackage.TRAINING__LEARNING_RATE:
				return getLearningRate();
			case PresslingPackage.TRAINING__SCHEDULE:
				return getSchedule();
			case PresslingPackage.TRAINING__LABEL_SCALE:
				return getLabelScale();
			case PresslingPackage.TRAINING__PATIENCE:
				return getPatience();
			case PresslingPackage.TRAINING__WEIGHT_DECAY:
				return getWeightDecay();
			case PresslingPackage.TRAINING__WARM_UP_EPOCHS:
				return getWarmUpEpochs();
			case PresslingPackage.TRAINING__AVERAGING_DECAY:
				return getAveragingDecay();
			case PresslingPackage.TRAINING__MIRROR_X:
				return isMirrorX();
			case PresslingPackage.TRAINING__MIRROR_Y:
				return isMirrorY();
			case PresslingPackage.TRAINING__SHIFT:
				return getShift();
			case PresslingPackage.TRAINING__MIRROR_AVERAGE:
				return isMirrorAverage();
			case PresslingPackage.TRAINING__SEED:
				return getSeed();
			case PresslingPackage.TRAINING__NETWORKS:
				return getNetworks();
			case PresslingPackage.TRAINING__ENGINE:
				return getEngine();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.TRAINING__EPOCHS:
				setEpochs((Integer)newValue);
				return;
			case PresslingPackage.TRAINING__BATCH_SIZE:
				setBatchSize((Integer)newValue);
				return;
			case PresslingPackage.TRAINING__LEARNING_RATE:
				setLearningRate((Double)newValue);
				return;
			case PresslingPackage.TRAINING__SCHEDULE:
				setSchedule((Schedule)newValue);
				return;
			case PresslingPackage.TRAINING__LABEL_SCALE:
				setLabelScale((LabelScale)newValue);
				return;
			case PresslingPackage.TRAINING__PATIENCE:
				setPatience((Integer)newValue);
				return;
			case PresslingPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay((Double)newValue);
				return;
			case PresslingPackage.TRAINING__WARM_UP_EPOCHS:
				setWarmUpEpochs((Double)newValue);
				return;
			case PresslingPackage.TRAINING__AVERAGING_DECAY:
				setAveragingDecay((Double)newValue);
				return;
			case PresslingPackage.TRAINING__MIRROR_X:
				setMirrorX((Boolean)newValue);
				return;
			case PresslingPackage.TRAINING__MIRROR_Y:
				setMirrorY((Boolean)newValue);
				return;
			case PresslingPackage.TRAINING__SHIFT:
				setShift((Integer)newValue);
				return;
			case PresslingPackage.TRAINING__MIRROR_AVERAGE:
				setMirrorAverage((Boolean)newValue);
				return;
			case PresslingPackage.TRAINING__SEED:
				setSeed((Long)newValue);
				return;
			case PresslingPackage.TRAINING__NETWORKS:
				setNetworks((Integer)newValue);
				return;
			case PresslingPackage.TRAINING__ENGINE:
				setEngine((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PresslingPackage.TRAINING__EPOCHS:
				setEpochs(EPOCHS_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__BATCH_SIZE:
				setBatchSize(BATCH_SIZE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__LEARNING_RATE:
				setLearningRate(LEARNING_RATE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__SCHEDULE:
				setSchedule(SCHEDULE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__LABEL_SCALE:
				setLabelScale(LABEL_SCALE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay(WEIGHT_DECAY_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__WARM_UP_EPOCHS:
				setWarmUpEpochs(WARM_UP_EPOCHS_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__AVERAGING_DECAY:
				setAveragingDecay(AVERAGING_DECAY_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__MIRROR_X:
				setMirrorX(MIRROR_X_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__MIRROR_Y:
				setMirrorY(MIRROR_Y_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__SHIFT:
				setShift(SHIFT_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__MIRROR_AVERAGE:
				setMirrorAverage(MIRROR_AVERAGE_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__NETWORKS:
				setNetworks(NETWORKS_EDEFAULT);
				return;
			case PresslingPackage.TRAINING__ENGINE:
				setEngine(ENGINE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PresslingPackage.TRAINING__EPOCHS:
				return epochs != EPOCHS_EDEFAULT;
			case PresslingPackage.TRAINING__BATCH_SIZE:
				return batchSize != BATCH_SIZE_EDEFAULT;
			case PresslingPackage.TRAINING__LEARNING_RATE:
				return learningRate != LEARNING_RATE_EDEFAULT;
			case PresslingPackage.TRAINING__SCHEDULE:
				return schedule != SCHEDULE_EDEFAULT;
			case PresslingPackage.TRAINING__LABEL_SCALE:
				return labelScale != LABEL_SCALE_EDEFAULT;
			case PresslingPackage.TRAINING__PATIENCE:
				return patience != PATIENCE_EDEFAULT;
			case PresslingPackage.TRAINING__WEIGHT_DECAY:
				return weightDecay != WEIGHT_DECAY_EDEFAULT;
			case PresslingPackage.TRAINING__WARM_UP_EPOCHS:
				return warmUpEpochs != WARM_UP_EPOCHS_EDEFAULT;
			case PresslingPackage.TRAINING__AVERAGING_DECAY:
				return averagingDecay != AVERAGING_DECAY_EDEFAULT;
			case PresslingPackage.TRAINING__MIRROR_X:
				return mirrorX != MIRROR_X_EDEFAULT;
			case PresslingPackage.TRAINING__MIRROR_Y:
				return mirrorY != MIRROR_Y_EDEFAULT;
			case PresslingPackage.TRAINING__SHIFT:
				return shift != SHIFT_EDEFAULT;
			case PresslingPackage.TRAINING__MIRROR_AVERAGE:
				return mirrorAverage != MIRROR_AVERAGE_EDEFAULT;
			case PresslingPackage.TRAINING__SEED:
				return seed != SEED_EDEFAULT;
			case PresslingPackage.TRAINING__NETWORKS:
				return networks != NETWORKS_EDEFAULT;
			case PresslingPackage.TRAINING__ENGINE:
				return ENGINE_EDEFAULT == null ? engine != null : !ENGINE_EDEFAULT.equals(engine);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (epochs: ");
		result.append(epochs);
		result.append(", batchSize: ");
		result.append(batchSize);
		result.append(", learningRate: ");
		result.append(learningRate);
		result.append(", schedule: ");
		result.append(schedule);
		result.append(", labelScale: ");
		result.append(labelScale);
		result.append(", patience: ");
		result.append(patience);
		result.append(", weightDecay: ");
		result.append(weightDecay);
		result.append(", warmUpEpochs: ");
		result.append(warmUpEpochs);
		result.append(", averagingDecay: ");
		result.append(averagingDecay);
		result.append(", mirrorX: ");
		result.append(mirrorX);
		result.append(", mirrorY: ");
		result.append(mirrorY);
		result.append(", shift: ");
		result.append(shift);
		result.append(", mirrorAverage: ");
		result.append(mirrorAverage);
		result.append(", seed: ");
		result.append(seed);
		result.append(", networks: ");
		result.append(networks);
		result.append(", engine: ");
		result.append(engine);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl
