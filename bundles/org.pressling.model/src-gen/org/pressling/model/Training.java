/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Adam on the mean squared error of standardised labels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Training#getEpochs <em>Epochs</em>}</li>
 *   <li>{@link org.pressling.model.Training#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link org.pressling.model.Training#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link org.pressling.model.Training#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.pressling.model.Training#getLabelScale <em>Label Scale</em>}</li>
 *   <li>{@link org.pressling.model.Training#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.pressling.model.Training#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.pressling.model.Training#getWarmUpEpochs <em>Warm Up Epochs</em>}</li>
 *   <li>{@link org.pressling.model.Training#getAveragingDecay <em>Averaging Decay</em>}</li>
 *   <li>{@link org.pressling.model.Training#isMirrorX <em>Mirror X</em>}</li>
 *   <li>{@link org.pressling.model.Training#isMirrorY <em>Mirror Y</em>}</li>
 *   <li>{@link org.pressling.model.Training#getShift <em>Shift</em>}</li>
 *   <li>{@link org.pressling.model.Training#isMirrorAverage <em>Mirror Average</em>}</li>
 *   <li>{@link org.pressling.model.Training#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.pressling.model.Training#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.pressling.model.Training#getEngine <em>Engine</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends EObject {
	/**
	 * Returns the value of the '<em><b>Epochs</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes over the training part. Range: 1 to 100000. Default: 80.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epochs</em>' attribute.
	 * @see #setEpochs(int)
	 * @see org.pressling.model.PresslingPackage#getTraining_Epochs()
	 * @model default="80"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='100000' meaning='Passes over the training part.'"
	 * @generated
	 */
	int getEpochs();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getEpochs <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epochs</em>' attribute.
	 * @see #getEpochs()
	 * @generated
	 */
	void setEpochs(int value);

	/**
	 * Returns the value of the '<em><b>Batch Size</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pictures per step of the optimiser. Unit: pictures. Range: 1 to 4096. Default: 16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Size</em>' attribute.
	 * @see #setBatchSize(int)
	 * @see org.pressling.model.PresslingPackage#getTraining_BatchSize()
	 * @model default="16"
	 *        annotation="https://pressling.org/model/quantity unit='pictures' minimum='1' maximum='4096' meaning='Pictures per step of the optimiser.'"
	 * @generated
	 */
	int getBatchSize();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getBatchSize <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Size</em>' attribute.
	 * @see #getBatchSize()
	 * @generated
	 */
	void setBatchSize(int value);

	/**
	 * Returns the value of the '<em><b>Learning Rate</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full step size of Adam, from which the schedule starts. Range: 10⁻⁸ to 1. Default: 0.001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Rate</em>' attribute.
	 * @see #setLearningRate(double)
	 * @see org.pressling.model.PresslingPackage#getTraining_LearningRate()
	 * @model default="0.001"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1e-8' maximum='1' meaning='Full step size of Adam, from which the schedule starts.'"
	 * @generated
	 */
	double getLearningRate();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getLearningRate <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learning Rate</em>' attribute.
	 * @see #getLearningRate()
	 * @generated
	 */
	void setLearningRate(double value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' attribute.
	 * The default value is <code>"COSINE"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.Schedule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the learning rate changes over the epochs. Default: COSINE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' attribute.
	 * @see org.pressling.model.Schedule
	 * @see #setSchedule(Schedule)
	 * @see org.pressling.model.PresslingPackage#getTraining_Schedule()
	 * @model default="COSINE"
	 *        annotation="https://pressling.org/model/quantity meaning='How the learning rate changes over the epochs.'"
	 * @generated
	 */
	Schedule getSchedule();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getSchedule <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' attribute.
	 * @see org.pressling.model.Schedule
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Schedule value);

	/**
	 * Returns the value of the '<em><b>Label Scale</b></em>' attribute.
	 * The default value is <code>"LINEAR"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.LabelScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which scale labels are learnt: as they are, or those with a long tail in their logarithm, which keeps a few extreme samples from ruling the training. Default: LINEAR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Scale</em>' attribute.
	 * @see org.pressling.model.LabelScale
	 * @see #setLabelScale(LabelScale)
	 * @see org.pressling.model.PresslingPackage#getTraining_LabelScale()
	 * @model default="LINEAR"
	 *        annotation="https://pressling.org/model/quantity label='Scale of the labels' meaning='In which scale labels are learnt: as they are, or those with a long tail in their logarithm, which keeps a few extreme samples from ruling the training.'"
	 * @generated
	 */
	LabelScale getLabelScale();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getLabelScale <em>Label Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Scale</em>' attribute.
	 * @see org.pressling.model.LabelScale
	 * @see #getLabelScale()
	 * @generated
	 */
	void setLabelScale(LabelScale value);

	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Epochs without a better validation loss after which training stops; 0 never stops early. The best weights are kept either way. Unit: epochs. Range: 0 to 100000. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(int)
	 * @see org.pressling.model.PresslingPackage#getTraining_Patience()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='epochs' minimum='0' maximum='100000' meaning='Epochs without a better validation loss after which training stops; 0 never stops early. The best weights are kept either way.'"
	 * @generated
	 */
	int getPatience();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getPatience <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patience</em>' attribute.
	 * @see #getPatience()
	 * @generated
	 */
	void setPatience(int value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decoupled weight decay (AdamW) per unit of learning rate; 0 for none. Range: 0 to 1. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see org.pressling.model.PresslingPackage#getTraining_WeightDecay()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='1' meaning='Decoupled weight decay (AdamW) per unit of learning rate; 0 for none.'"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

	/**
	 * Returns the value of the '<em><b>Warm Up Epochs</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Epochs over which the learning rate rises from zero to its full value; 0 for none. Unit: epochs. Range: 0 to 100000. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warm Up Epochs</em>' attribute.
	 * @see #setWarmUpEpochs(double)
	 * @see org.pressling.model.PresslingPackage#getTraining_WarmUpEpochs()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='epochs' minimum='0' maximum='100000' label='Warm-up' meaning='Epochs over which the learning rate rises from zero to its full value; 0 for none.'"
	 * @generated
	 */
	double getWarmUpEpochs();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getWarmUpEpochs <em>Warm Up Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warm Up Epochs</em>' attribute.
	 * @see #getWarmUpEpochs()
	 * @generated
	 */
	void setWarmUpEpochs(double value);

	/**
	 * Returns the value of the '<em><b>Averaging Decay</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay per step of the exponential moving average of the weights; that mean is then validated and kept; 0 for no averaging. Range: 0 to 0.999999. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Averaging Decay</em>' attribute.
	 * @see #setAveragingDecay(double)
	 * @see org.pressling.model.PresslingPackage#getTraining_AveragingDecay()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='0.999999' label='Decay of the weights\' moving average' meaning='Decay per step of the exponential moving average of the weights; that mean is then validated and kept; 0 for no averaging.'"
	 * @generated
	 */
	double getAveragingDecay();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getAveragingDecay <em>Averaging Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Averaging Decay</em>' attribute.
	 * @see #getAveragingDecay()
	 * @generated
	 */
	void setAveragingDecay(double value);

	/**
	 * Returns the value of the '<em><b>Mirror X</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether training also sees pictures mirrored left to right. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirror X</em>' attribute.
	 * @see #setMirrorX(boolean)
	 * @see org.pressling.model.PresslingPackage#getTraining_MirrorX()
	 * @model default="true"
	 *        annotation="https://pressling.org/model/quantity label='Mirror left and right' meaning='Whether training also sees pictures mirrored left to right.'"
	 * @generated
	 */
	boolean isMirrorX();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#isMirrorX <em>Mirror X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirror X</em>' attribute.
	 * @see #isMirrorX()
	 * @generated
	 */
	void setMirrorX(boolean value);

	/**
	 * Returns the value of the '<em><b>Mirror Y</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether training also sees pictures mirrored top to bottom. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirror Y</em>' attribute.
	 * @see #setMirrorY(boolean)
	 * @see org.pressling.model.PresslingPackage#getTraining_MirrorY()
	 * @model default="true"
	 *        annotation="https://pressling.org/model/quantity label='Mirror top and bottom' meaning='Whether training also sees pictures mirrored top to bottom.'"
	 * @generated
	 */
	boolean isMirrorY();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#isMirrorY <em>Mirror Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirror Y</em>' attribute.
	 * @see #isMirrorY()
	 * @generated
	 */
	void setMirrorY(boolean value);

	/**
	 * Returns the value of the '<em><b>Shift</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training sees each picture shifted anew by up to so many pixels in each direction; 0 for not at all. Unit: pixel. Range: 0 to 64. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shift</em>' attribute.
	 * @see #setShift(int)
	 * @see org.pressling.model.PresslingPackage#getTraining_Shift()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='pixel' minimum='0' maximum='64' label='Shift' meaning='Training sees each picture shifted anew by up to so many pixels in each direction; 0 for not at all.'"
	 * @generated
	 */
	int getShift();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getShift <em>Shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shift</em>' attribute.
	 * @see #getShift()
	 * @generated
	 */
	void setShift(int value);

	/**
	 * Returns the value of the '<em><b>Mirror Average</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a prediction is the mean over the mirror images of a picture. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirror Average</em>' attribute.
	 * @see #setMirrorAverage(boolean)
	 * @see org.pressling.model.PresslingPackage#getTraining_MirrorAverage()
	 * @model default="true"
	 *        annotation="https://pressling.org/model/quantity label='Average over mirrored pictures' meaning='Whether a prediction is the mean over the mirror images of a picture.'"
	 * @generated
	 */
	boolean isMirrorAverage();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#isMirrorAverage <em>Mirror Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirror Average</em>' attribute.
	 * @see #isMirrorAverage()
	 * @generated
	 */
	void setMirrorAverage(boolean value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of initial weights, order and variations of the pictures; 0 takes the seed of the study. Range: ≥ 0. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.pressling.model.PresslingPackage#getTraining_Seed()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='9007199254740991' label='Seed of training' meaning='Seed of initial weights, order and variations of the pictures; 0 takes the seed of the study.'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Networks</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Networks trained one after the other on the same data, each from the next seed; a prediction is their mean. Range: 1 to 20. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Networks</em>' attribute.
	 * @see #setNetworks(int)
	 * @see org.pressling.model.PresslingPackage#getTraining_Networks()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='20' label='Networks' meaning='Networks trained one after the other on the same data, each from the next seed; a prediction is their mean.'"
	 * @generated
	 */
	int getNetworks();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getNetworks <em>Networks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Networks</em>' attribute.
	 * @see #getNetworks()
	 * @generated
	 */
	void setNetworks(int value);

	/**
	 * Returns the value of the '<em><b>Engine</b></em>' attribute.
	 * The default value is <code>"auto"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What computes the training, by identifier; auto takes the fastest that can compute on this machine. Engines differ in speed; their results agree but for rounding. Default: auto.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engine</em>' attribute.
	 * @see #setEngine(String)
	 * @see org.pressling.model.PresslingPackage#getTraining_Engine()
	 * @model default="auto"
	 *        annotation="https://pressling.org/model/quantity label='Learning engine' kind='engine' meaning='What computes the training, by identifier; auto takes the fastest that can compute on this machine. Engines differ in speed; their results agree but for rounding.'"
	 * @generated
	 */
	String getEngine();

	/**
	 * Sets the value of the '{@link org.pressling.model.Training#getEngine <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine</em>' attribute.
	 * @see #getEngine()
	 * @generated
	 */
	void setEngine(String value);

} // Training
