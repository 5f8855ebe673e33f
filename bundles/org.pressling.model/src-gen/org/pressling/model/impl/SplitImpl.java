/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pressling.model.Admission;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Split;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Split</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.SplitImpl#getTrain <em>Train</em>}</li>
 *   <li>{@link org.pressling.model.impl.SplitImpl#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.pressling.model.impl.SplitImpl#getTest <em>Test</em>}</li>
 *   <li>{@link org.pressling.model.impl.SplitImpl#getProportions <em>Proportions</em>}</li>
 *   <li>{@link org.pressling.model.impl.SplitImpl#getAdmit <em>Admit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SplitImpl extends MinimalEObjectImpl.Container implements Split {
	/**
	 * The default value of the '{@link #getTrain() <em>Train</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrain()
	 * @generated
	 * @ordered
	 */
	protected static final int TRAIN_EDEFAULT = 320;

	/**
	 * The cached value of the '{@link #getTrain() <em>Train</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrain()
	 * @generated
	 * @ordered
	 */
	protected int train = TRAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidation() <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidation()
	 * @generated
	 * @ordered
	 */
	protected static final int VALIDATION_EDEFAULT = 80;

	/**
	 * The cached value of the '{@link #getValidation() <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidation()
	 * @generated
	 * @ordered
	 */
	protected int validation = VALIDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected static final int TEST_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected int test = TEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getProportions() <em>Proportions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProportions()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Integer> PROPORTIONS_EDEFAULT = (List<Integer>)PresslingFactory.eINSTANCE.createFromString(PresslingPackage.eINSTANCE.getWholeNumbers(), "");

	/**
	 * The cached value of the '{@link #getProportions() <em>Proportions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProportions()
	 * @generated
	 * @ordered
	 */
	protected List<Integer> proportions = PROPORTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdmit() <em>Admit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdmit()
	 * @generated
	 * @ordered
	 */
	protected static final Admission ADMIT_EDEFAULT = Admission.NOT_FAILED;

	/**
	 * The cached value of the '{@link #getAdmit() <em>Admit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdmit()
	 * @generated
	 * @ordered
	 */
	protected Admission admit = ADMIT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SplitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.SPLIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrain() {
		return train;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrain(int newTrain) {
		int oldTrain = train;
		train = newTrain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.SPLIT__TRAIN, oldTrain, train));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValidation() {
		return validation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidation(int newValidation) {
		int oldValidation = validation;
		validation = newValidation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.SPLIT__VALIDATION, oldValidation, validation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTest() {
		return test;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTest(int newTest) {
		int oldTest = test;
		test = newTest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.SPLIT__TEST, oldTest, test));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Integer> getProportions() {
		return proportions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProportions(List<Integer> newProportions) {
		List<Integer> oldProportions = proportions;
		proportions = newProportions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.SPLIT__PROPORTIONS, oldProportions, proportions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Admission getAdmit() {
		return admit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdmit(Admission newAdmit) {
		Admission oldAdmit = admit;
		admit = newAdmit == null ? ADMIT_EDEFAULT : newAdmit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.SPLIT__ADMIT, oldAdmit, admit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.SPLIT__TRAIN:
				return getTrain();
			case PresslingPackage.SPLIT__VALIDATION:
				return getValidation();
			case PresslingPackage.SPLIT__TEST:
				return getTest();
			case PresslingPackage.SPLIT__PROPORTIONS:
				return getProportions();
			case PresslingPackage.SPLIT__ADMIT:
				return getAdmit();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.SPLIT__TRAIN:
				setTrain((Integer)newValue);
				return;
			case PresslingPackage.SPLIT__VALIDATION:
				setValidation((Integer)newValue);
				return;
			case PresslingPackage.SPLIT__TEST:
				setTest((Integer)newValue);
				return;
			case PresslingPackage.SPLIT__PROPORTIONS:
				setProportions((List<Integer>)newValue);
				return;
			case PresslingPackage.SPLIT__ADMIT:
				setAdmit((Admission)newValue);
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
			case PresslingPackage.SPLIT__TRAIN:
				setTrain(TRAIN_EDEFAULT);
				return;
			case PresslingPackage.SPLIT__VALIDATION:
				setValidation(VALIDATION_EDEFAULT);
				return;
			case PresslingPackage.SPLIT__TEST:
				setTest(TEST_EDEFAULT);
				return;
			case PresslingPackage.SPLIT__PROPORTIONS:
				setProportions(PROPORTIONS_EDEFAULT);
				return;
			case PresslingPackage.SPLIT__ADMIT:
				setAdmit(ADMIT_EDEFAULT);
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
			case PresslingPackage.SPLIT__TRAIN:
				return train != TRAIN_EDEFAULT;
			case PresslingPackage.SPLIT__VALIDATION:
				return validation != VALIDATION_EDEFAULT;
			case PresslingPackage.SPLIT__TEST:
				return test != TEST_EDEFAULT;
			case PresslingPackage.SPLIT__PROPORTIONS:
				return PROPORTIONS_EDEFAULT == null ? proportions != null : !PROPORTIONS_EDEFAULT.equals(proportions);
			case PresslingPackage.SPLIT__ADMIT:
				return admit != ADMIT_EDEFAULT;
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
		result.append(" (train: ");
		result.append(train);
		result.append(", validation: ");
		result.append(validation);
		result.append(", test: ");
		result.append(test);
		result.append(", proportions: ");
		result.append(proportions);
		result.append(", admit: ");
		result.append(admit);
		result.append(')');
		return result.toString();
	}

} //SplitImpl
