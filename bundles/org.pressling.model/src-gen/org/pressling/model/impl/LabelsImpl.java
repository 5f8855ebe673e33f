/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pressling.model.Contribution;
import org.pressling.model.LabelRegion;
import org.pressling.model.Labels;
import org.pressling.model.PresslingPackage;
import org.pressling.model.StressMeasure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Labels</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.LabelsImpl#getStressMeasure <em>Stress Measure</em>}</li>
 *   <li>{@link org.pressling.model.impl.LabelsImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.pressling.model.impl.LabelsImpl#getSlabThickness <em>Slab Thickness</em>}</li>
 *   <li>{@link org.pressling.model.impl.LabelsImpl#getDescriptors <em>Descriptors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelsImpl extends MinimalEObjectImpl.Container implements Labels {
	/**
	 * The default value of the '{@link #getStressMeasure() <em>Stress Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStressMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final StressMeasure STRESS_MEASURE_EDEFAULT = StressMeasure.FORCE_SUM;

	/**
	 * The cached value of the '{@link #getStressMeasure() <em>Stress Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStressMeasure()
	 * @generated
	 * @ordered
	 */
	protected StressMeasure stressMeasure = STRESS_MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final LabelRegion REGION_EDEFAULT = LabelRegion.BOX;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected LabelRegion region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlabThickness() <em>Slab Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlabThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double SLAB_THICKNESS_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getSlabThickness() <em>Slab Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlabThickness()
	 * @generated
	 * @ordered
	 */
	protected double slabThickness = SLAB_THICKNESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescriptors() <em>Descriptors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptors()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> descriptors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LabelsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.LABELS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StressMeasure getStressMeasure() {
		return stressMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStressMeasure(StressMeasure newStressMeasure) {
		StressMeasure oldStressMeasure = stressMeasure;
		stressMeasure = newStressMeasure == null ? STRESS_MEASURE_EDEFAULT : newStressMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.LABELS__STRESS_MEASURE, oldStressMeasure, stressMeasure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelRegion getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(LabelRegion newRegion) {
		LabelRegion oldRegion = region;
		region = newRegion == null ? REGION_EDEFAULT : newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.LABELS__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSlabThickness() {
		return slabThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlabThickness(double newSlabThickness) {
		double oldSlabThickness = slabThickness;
		slabThickness = newSlabThickness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.LABELS__SLAB_THICKNESS, oldSlabThickness, slabThickness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getDescriptors() {
		if (descriptors == null) {
			descriptors = new EObjectContainmentEList<Contribution>(Contribution.class, this, PresslingPackage.LABELS__DESCRIPTORS);
		}
		return descriptors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.LABELS__DESCRIPTORS:
				return ((InternalEList<?>)getDescriptors()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.LABELS__STRESS_MEASURE:
				return getStressMeasure();
			case PresslingPackage.LABELS__REGION:
				return getRegion();
			case PresslingPackage.LABELS__SLAB_THICKNESS:
				return getSlabThickness();
			case PresslingPackage.LABELS__DESCRIPTORS:
				return getDescriptors();
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
			case PresslingPackage.LABELS__STRESS_MEASURE:
				setStressMeasure((StressMeasure)newValue);
				return;
			case PresslingPackage.LABELS__REGION:
				setRegion((LabelRegion)newValue);
				return;
			case PresslingPackage.LABELS__SLAB_THICKNESS:
				setSlabThickness((Double)newValue);
				return;
			case PresslingPackage.LABELS__DESCRIPTORS:
				getDescriptors().clear();
				getDescriptors().addAll((Collection<? extends Contribution>)newValue);
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
			case PresslingPackage.LABELS__STRESS_MEASURE:
				setStressMeasure(STRESS_MEASURE_EDEFAULT);
				return;
			case PresslingPackage.LABELS__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case PresslingPackage.LABELS__SLAB_THICKNESS:
				setSlabThickness(SLAB_THICKNESS_EDEFAULT);
				return;
			case PresslingPackage.LABELS__DESCRIPTORS:
				getDescriptors().clear();
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
			case PresslingPackage.LABELS__STRESS_MEASURE:
				return stressMeasure != STRESS_MEASURE_EDEFAULT;
			case PresslingPackage.LABELS__REGION:
				return region != REGION_EDEFAULT;
			case PresslingPackage.LABELS__SLAB_THICKNESS:
				return slabThickness != SLAB_THICKNESS_EDEFAULT;
			case PresslingPackage.LABELS__DESCRIPTORS:
				return descriptors != null && !descriptors.isEmpty();
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
		result.append(" (stressMeasure: ");
		result.append(stressMeasure);
		result.append(", region: ");
		result.append(region);
		result.append(", slabThickness: ");
		result.append(slabThickness);
		result.append(')');
		return result.toString();
	}

} //LabelsImpl
