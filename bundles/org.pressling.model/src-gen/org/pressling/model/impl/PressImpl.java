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

import org.pressling.model.Press;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Press</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.PressImpl#getFinalWidth <em>Final Width</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getWallSpeed <em>Wall Speed</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getRayleighShare <em>Rayleigh Share</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getUnbalancedLimit <em>Unbalanced Limit</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getRelaxDamping <em>Relax Damping</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getMaxRelaxSteps <em>Max Relax Steps</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getHistoryPoints <em>History Points</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getPressureDepth <em>Pressure Depth</em>}</li>
 *   <li>{@link org.pressling.model.impl.PressImpl#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PressImpl extends MinimalEObjectImpl.Container implements Press {
	/**
	 * The default value of the '{@link #getFinalWidth() <em>Final Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinalWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double FINAL_WIDTH_EDEFAULT = 40.0;

	/**
	 * The cached value of the '{@link #getFinalWidth() <em>Final Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinalWidth()
	 * @generated
	 * @ordered
	 */
	protected double finalWidth = FINAL_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWallSpeed() <em>Wall Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double WALL_SPEED_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getWallSpeed() <em>Wall Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallSpeed()
	 * @generated
	 * @ordered
	 */
	protected double wallSpeed = WALL_SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRayleighShare() <em>Rayleigh Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRayleighShare()
	 * @generated
	 * @ordered
	 */
	protected static final double RAYLEIGH_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRayleighShare() <em>Rayleigh Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRayleighShare()
	 * @generated
	 * @ordered
	 */
	protected double rayleighShare = RAYLEIGH_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnbalancedLimit() <em>Unbalanced Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnbalancedLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double UNBALANCED_LIMIT_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getUnbalancedLimit() <em>Unbalanced Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnbalancedLimit()
	 * @generated
	 * @ordered
	 */
	protected double unbalancedLimit = UNBALANCED_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelaxDamping() <em>Relax Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelaxDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double RELAX_DAMPING_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getRelaxDamping() <em>Relax Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelaxDamping()
	 * @generated
	 * @ordered
	 */
	protected double relaxDamping = RELAX_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRelaxSteps() <em>Max Relax Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRelaxSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_RELAX_STEPS_EDEFAULT = 200000;

	/**
	 * The cached value of the '{@link #getMaxRelaxSteps() <em>Max Relax Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRelaxSteps()
	 * @generated
	 * @ordered
	 */
	protected int maxRelaxSteps = MAX_RELAX_STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHistoryPoints() <em>History Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int HISTORY_POINTS_EDEFAULT = 101;

	/**
	 * The cached value of the '{@link #getHistoryPoints() <em>History Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryPoints()
	 * @generated
	 * @ordered
	 */
	protected int historyPoints = HISTORY_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressureDepth() <em>Pressure Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureDepth()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_DEPTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPressureDepth() <em>Pressure Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureDepth()
	 * @generated
	 * @ordered
	 */
	protected double pressureDepth = PRESSURE_DEPTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.PRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFinalWidth() {
		return finalWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinalWidth(double newFinalWidth) {
		double oldFinalWidth = finalWidth;
		finalWidth = newFinalWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__FINAL_WIDTH, oldFinalWidth, finalWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWallSpeed() {
		return wallSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWallSpeed(double newWallSpeed) {
		double oldWallSpeed = wallSpeed;
		wallSpeed = newWallSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__WALL_SPEED, oldWallSpeed, wallSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRayleighShare() {
		return rayleighShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRayleighShare(double newRayleighShare) {
		double oldRayleighShare = rayleighShare;
		rayleighShare = newRayleighShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__RAYLEIGH_SHARE, oldRayleighShare, rayleighShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnbalancedLimit() {
		return unbalancedLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnbalancedLimit(double newUnbalancedLimit) {
		double oldUnbalancedLimit = unbalancedLimit;
		unbalancedLimit = newUnbalancedLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__UNBALANCED_LIMIT, oldUnbalancedLimit, unbalancedLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRelaxDamping() {
		return relaxDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelaxDamping(double newRelaxDamping) {
		double oldRelaxDamping = relaxDamping;
		relaxDamping = newRelaxDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__RELAX_DAMPING, oldRelaxDamping, relaxDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxRelaxSteps() {
		return maxRelaxSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRelaxSteps(int newMaxRelaxSteps) {
		int oldMaxRelaxSteps = maxRelaxSteps;
		maxRelaxSteps = newMaxRelaxSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__MAX_RELAX_STEPS, oldMaxRelaxSteps, maxRelaxSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHistoryPoints() {
		return historyPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistoryPoints(int newHistoryPoints) {
		int oldHistoryPoints = historyPoints;
		historyPoints = newHistoryPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__HISTORY_POINTS, oldHistoryPoints, historyPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPressureDepth() {
		return pressureDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressureDepth(double newPressureDepth) {
		double oldPressureDepth = pressureDepth;
		pressureDepth = newPressureDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PRESS__PRESSURE_DEPTH, oldPressureDepth, pressureDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, PresslingPackage.PRESS__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.PRESS__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
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
			case PresslingPackage.PRESS__FINAL_WIDTH:
				return getFinalWidth();
			case PresslingPackage.PRESS__WALL_SPEED:
				return getWallSpeed();
			case PresslingPackage.PRESS__RAYLEIGH_SHARE:
				return getRayleighShare();
			case PresslingPackage.PRESS__UNBALANCED_LIMIT:
				return getUnbalancedLimit();
			case PresslingPackage.PRESS__RELAX_DAMPING:
				return getRelaxDamping();
			case PresslingPackage.PRESS__MAX_RELAX_STEPS:
				return getMaxRelaxSteps();
			case PresslingPackage.PRESS__HISTORY_POINTS:
				return getHistoryPoints();
			case PresslingPackage.PRESS__PRESSURE_DEPTH:
				return getPressureDepth();
			case PresslingPackage.PRESS__STAGES:
				return getStages();
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
			case PresslingPackage.PRESS__FINAL_WIDTH:
				setFinalWidth((Double)newValue);
				return;
			case PresslingPackage.PRESS__WALL_SPEED:
				setWallSpeed((Double)newValue);
				return;
			case PresslingPackage.PRESS__RAYLEIGH_SHARE:
				setRayleighShare((Double)newValue);
				return;
			case PresslingPackage.PRESS__UNBALANCED_LIMIT:
				setUnbalancedLimit((Double)newValue);
				return;
			case PresslingPackage.PRESS__RELAX_DAMPING:
				setRelaxDamping((Double)newValue);
				return;
			case PresslingPackage.PRESS__MAX_RELAX_STEPS:
				setMaxRelaxSteps((Integer)newValue);
				return;
			case PresslingPackage.PRESS__HISTORY_POINTS:
				setHistoryPoints((Integer)newValue);
				return;
			case PresslingPackage.PRESS__PRESSURE_DEPTH:
				setPressureDepth((Double)newValue);
				return;
			case PresslingPackage.PRESS__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
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
			case PresslingPackage.PRESS__FINAL_WIDTH:
				setFinalWidth(FINAL_WIDTH_EDEFAULT);
				return;
			case PresslingPackage.PRESS__WALL_SPEED:
				setWallSpeed(WALL_SPEED_EDEFAULT);
				return;
			case PresslingPackage.PRESS__RAYLEIGH_SHARE:
				setRayleighShare(RAYLEIGH_SHARE_EDEFAULT);
				return;
			case PresslingPackage.PRESS__UNBALANCED_LIMIT:
				setUnbalancedLimit(UNBALANCED_LIMIT_EDEFAULT);
				return;
			case PresslingPackage.PRESS__RELAX_DAMPING:
				setRelaxDamping(RELAX_DAMPING_EDEFAULT);
				return;
			case PresslingPackage.PRESS__MAX_RELAX_STEPS:
				setMaxRelaxSteps(MAX_RELAX_STEPS_EDEFAULT);
				return;
			case PresslingPackage.PRESS__HISTORY_POINTS:
				setHistoryPoints(HISTORY_POINTS_EDEFAULT);
				return;
			case PresslingPackage.PRESS__PRESSURE_DEPTH:
				setPressureDepth(PRESSURE_DEPTH_EDEFAULT);
				return;
			case PresslingPackage.PRESS__STAGES:
				getStages().clear();
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
			case PresslingPackage.PRESS__FINAL_WIDTH:
				return finalWidth != FINAL_WIDTH_EDEFAULT;
			case PresslingPackage.PRESS__WALL_SPEED:
				return wallSpeed != WALL_SPEED_EDEFAULT;
			case PresslingPackage.PRESS__RAYLEIGH_SHARE:
				return rayleighShare != RAYLEIGH_SHARE_EDEFAULT;
			case PresslingPackage.PRESS__UNBALANCED_LIMIT:
				return unbalancedLimit != UNBALANCED_LIMIT_EDEFAULT;
			case PresslingPackage.PRESS__RELAX_DAMPING:
				return relaxDamping != RELAX_DAMPING_EDEFAULT;
			case PresslingPackage.PRESS__MAX_RELAX_STEPS:
				return maxRelaxSteps != MAX_RELAX_STEPS_EDEFAULT;
			case PresslingPackage.PRESS__HISTORY_POINTS:
				return historyPoints != HISTORY_POINTS_EDEFAULT;
			case PresslingPackage.PRESS__PRESSURE_DEPTH:
				return pressureDepth != PRESSURE_DEPTH_EDEFAULT;
			case PresslingPackage.PRESS__STAGES:
				return stages != null && !stages.isEmpty();
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
		result.append(" (finalWidth: ");
		result.append(finalWidth);
		result.append(", wallSpeed: ");
		result.append(wallSpeed);
		result.append(", rayleighShare: ");
		result.append(rayleighShare);
		result.append(", unbalancedLimit: ");
		result.append(unbalancedLimit);
		result.append(", relaxDamping: ");
		result.append(relaxDamping);
		result.append(", maxRelaxSteps: ");
		result.append(maxRelaxSteps);
		result.append(", historyPoints: ");
		result.append(historyPoints);
		result.append(", pressureDepth: ");
		result.append(pressureDepth);
		result.append(')');
		return result.toString();
	}

} //PressImpl
