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

import org.pressling.model.Campaign;
import org.pressling.model.Design;
import org.pressling.model.Factor;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SampleTables;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.CampaignImpl#getFactors <em>Factors</em>}</li>
 *   <li>{@link org.pressling.model.impl.CampaignImpl#getDesign <em>Design</em>}</li>
 *   <li>{@link org.pressling.model.impl.CampaignImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.pressling.model.impl.CampaignImpl#getReplicates <em>Replicates</em>}</li>
 *   <li>{@link org.pressling.model.impl.CampaignImpl#getTables <em>Tables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CampaignImpl extends MinimalEObjectImpl.Container implements Campaign {
	/**
	 * The cached value of the '{@link #getFactors() <em>Factors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactors()
	 * @generated
	 * @ordered
	 */
	protected EList<Factor> factors;

	/**
	 * The default value of the '{@link #getDesign() <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected static final Design DESIGN_EDEFAULT = Design.GRID;

	/**
	 * The cached value of the '{@link #getDesign() <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected Design design = DESIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int POINTS_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected int points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplicates() <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicates()
	 * @generated
	 * @ordered
	 */
	protected static final int REPLICATES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getReplicates() <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicates()
	 * @generated
	 * @ordered
	 */
	protected int replicates = REPLICATES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTables() <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected static final SampleTables TABLES_EDEFAULT = SampleTables.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected SampleTables tables = TABLES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CampaignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.CAMPAIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Factor> getFactors() {
		if (factors == null) {
			factors = new EObjectContainmentEList<Factor>(Factor.class, this, PresslingPackage.CAMPAIGN__FACTORS);
		}
		return factors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Design getDesign() {
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesign(Design newDesign) {
		Design oldDesign = design;
		design = newDesign == null ? DESIGN_EDEFAULT : newDesign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.CAMPAIGN__DESIGN, oldDesign, design));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(int newPoints) {
		int oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.CAMPAIGN__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReplicates() {
		return replicates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplicates(int newReplicates) {
		int oldReplicates = replicates;
		replicates = newReplicates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.CAMPAIGN__REPLICATES, oldReplicates, replicates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleTables getTables() {
		return tables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTables(SampleTables newTables) {
		SampleTables oldTables = tables;
		tables = newTables == null ? TABLES_EDEFAULT : newTables;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.CAMPAIGN__TABLES, oldTables, tables));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.CAMPAIGN__FACTORS:
				return ((InternalEList<?>)getFactors()).basicRemove(otherEnd, msgs);
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
			case PresslingPackage.CAMPAIGN__FACTORS:
				return getFactors();
			case PresslingPackage.CAMPAIGN__DESIGN:
				return getDesign();
			case PresslingPackage.CAMPAIGN__POINTS:
				return getPoints();
			case PresslingPackage.CAMPAIGN__REPLICATES:
				return getReplicates();
			case PresslingPackage.CAMPAIGN__TABLES:
				return getTables();
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
			case PresslingPackage.CAMPAIGN__FACTORS:
				getFactors().clear();
				getFactors().addAll((Collection<? extends Factor>)newValue);
				return;
			case PresslingPackage.CAMPAIGN__DESIGN:
				setDesign((Design)newValue);
				return;
			case PresslingPackage.CAMPAIGN__POINTS:
				setPoints((Integer)newValue);
				return;
			case PresslingPackage.CAMPAIGN__REPLICATES:
				setReplicates((Integer)newValue);
				return;
			case PresslingPackage.CAMPAIGN__TABLES:
				setTables((SampleTables)newValue);
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
			case PresslingPackage.CAMPAIGN__FACTORS:
				getFactors().clear();
				return;
			case PresslingPackage.CAMPAIGN__DESIGN:
				setDesign(DESIGN_EDEFAULT);
				return;
			case PresslingPackage.CAMPAIGN__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case PresslingPackage.CAMPAIGN__REPLICATES:
				setReplicates(REPLICATES_EDEFAULT);
				return;
			case PresslingPackage.CAMPAIGN__TABLES:
				setTables(TABLES_EDEFAULT);
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
			case PresslingPackage.CAMPAIGN__FACTORS:
				return factors != null && !factors.isEmpty();
			case PresslingPackage.CAMPAIGN__DESIGN:
				return design != DESIGN_EDEFAULT;
			case PresslingPackage.CAMPAIGN__POINTS:
				return points != POINTS_EDEFAULT;
			case PresslingPackage.CAMPAIGN__REPLICATES:
				return replicates != REPLICATES_EDEFAULT;
			case PresslingPackage.CAMPAIGN__TABLES:
				return tables != TABLES_EDEFAULT;
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
		result.append(" (design: ");
		result.append(design);
		result.append(", points: ");
		result.append(points);
		result.append(", replicates: ");
		result.append(replicates);
		result.append(", tables: ");
		result.append(tables);
		result.append(')');
		return result.toString();
	}

} //CampaignImpl
