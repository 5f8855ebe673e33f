/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What varies from sample to sample: every combination of the factor levels, or points spread over their ranges, each repeated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Campaign#getFactors <em>Factors</em>}</li>
 *   <li>{@link org.pressling.model.Campaign#getDesign <em>Design</em>}</li>
 *   <li>{@link org.pressling.model.Campaign#getPoints <em>Points</em>}</li>
 *   <li>{@link org.pressling.model.Campaign#getReplicates <em>Replicates</em>}</li>
 *   <li>{@link org.pressling.model.Campaign#getTables <em>Tables</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getCampaign()
 * @model
 * @generated
 */
public interface Campaign extends EObject {
	/**
	 * Returns the value of the '<em><b>Factors</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Factor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes that vary from sample to sample; the last one varies fastest, replicates faster still.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factors</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getCampaign_Factors()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Attributes that vary from sample to sample; the last one varies fastest, replicates faster still.'"
	 * @generated
	 */
	EList<Factor> getFactors();

	/**
	 * Returns the value of the '<em><b>Design</b></em>' attribute.
	 * The default value is <code>"GRID"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.Design}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which levels the factors take together. Default: GRID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design</em>' attribute.
	 * @see org.pressling.model.Design
	 * @see #setDesign(Design)
	 * @see org.pressling.model.PresslingPackage#getCampaign_Design()
	 * @model default="GRID"
	 *        annotation="https://pressling.org/model/quantity meaning='Which levels the factors take together.'"
	 * @generated
	 */
	Design getDesign();

	/**
	 * Sets the value of the '{@link org.pressling.model.Campaign#getDesign <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Design</em>' attribute.
	 * @see org.pressling.model.Design
	 * @see #getDesign()
	 * @generated
	 */
	void setDesign(Design value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Combinations of a design that spreads them; a full grid does not read it. Range: 1 to 1000000. Default: 64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(int)
	 * @see org.pressling.model.PresslingPackage#getCampaign_Points()
	 * @model default="64"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='1000000' meaning='Combinations of a design that spreads them; a full grid does not read it.'"
	 * @generated
	 */
	int getPoints();

	/**
	 * Sets the value of the '{@link org.pressling.model.Campaign#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(int value);

	/**
	 * Returns the value of the '<em><b>Replicates</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples per combination; they differ in their random draws. Range: 1 to 1000000. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replicates</em>' attribute.
	 * @see #setReplicates(int)
	 * @see org.pressling.model.PresslingPackage#getCampaign_Replicates()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='1000000' meaning='Samples per combination; they differ in their random draws.'"
	 * @generated
	 */
	int getReplicates();

	/**
	 * Sets the value of the '{@link org.pressling.model.Campaign#getReplicates <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replicates</em>' attribute.
	 * @see #getReplicates()
	 * @generated
	 */
	void setReplicates(int value);

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' attribute.
	 * The default value is <code>"AUTOMATIC"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.SampleTables}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that keep particles, contacts and the course of the press of new samples; the numbers are the same, and samples that are there stay as they are. Default: AUTOMATIC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' attribute.
	 * @see org.pressling.model.SampleTables
	 * @see #setTables(SampleTables)
	 * @see org.pressling.model.PresslingPackage#getCampaign_Tables()
	 * @model default="AUTOMATIC"
	 *        annotation="https://pressling.org/model/quantity label='Particles and contacts' meaning='Files that keep particles, contacts and the course of the press of new samples; the numbers are the same, and samples that are there stay as they are.'"
	 * @generated
	 */
	SampleTables getTables();

	/**
	 * Sets the value of the '{@link org.pressling.model.Campaign#getTables <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tables</em>' attribute.
	 * @see org.pressling.model.SampleTables
	 * @see #getTables()
	 * @generated
	 */
	void setTables(SampleTables value);

} // Campaign
