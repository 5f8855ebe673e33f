/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Press</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Compression along x between two rigid walls, then relaxation at the final width.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Press#getFinalWidth <em>Final Width</em>}</li>
 *   <li>{@link org.pressling.model.Press#getWallSpeed <em>Wall Speed</em>}</li>
 *   <li>{@link org.pressling.model.Press#getRayleighShare <em>Rayleigh Share</em>}</li>
 *   <li>{@link org.pressling.model.Press#getUnbalancedLimit <em>Unbalanced Limit</em>}</li>
 *   <li>{@link org.pressling.model.Press#getRelaxDamping <em>Relax Damping</em>}</li>
 *   <li>{@link org.pressling.model.Press#getMaxRelaxSteps <em>Max Relax Steps</em>}</li>
 *   <li>{@link org.pressling.model.Press#getHistoryPoints <em>History Points</em>}</li>
 *   <li>{@link org.pressling.model.Press#getPressureDepth <em>Pressure Depth</em>}</li>
 *   <li>{@link org.pressling.model.Press#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getPress()
 * @model
 * @generated
 */
public interface Press extends EObject {
	/**
	 * Returns the value of the '<em><b>Final Width</b></em>' attribute.
	 * The default value is <code>"40"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the box at the end of the press. Unit: µm. Range: 1 to 5000. Default: 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final Width</em>' attribute.
	 * @see #setFinalWidth(double)
	 * @see org.pressling.model.PresslingPackage#getPress_FinalWidth()
	 * @model default="40"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='1' maximum='5000' meaning='Width of the box at the end of the press.'"
	 * @generated
	 */
	double getFinalWidth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getFinalWidth <em>Final Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final Width</em>' attribute.
	 * @see #getFinalWidth()
	 * @generated
	 */
	void setFinalWidth(double value);

	/**
	 * Returns the value of the '<em><b>Wall Speed</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speed at which the width shrinks; slow enough when the inertial number of the sample stays below 0.001, and at most a twentieth of the speed of sound in the softer material. Unit: m/s. Range: 0.001 to 300. Default: 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wall Speed</em>' attribute.
	 * @see #setWallSpeed(double)
	 * @see org.pressling.model.PresslingPackage#getPress_WallSpeed()
	 * @model default="2"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='m/s' minimum='0.001' maximum='300' meaning='Speed at which the width shrinks; slow enough when the inertial number of the sample stays below 0.001, and at most a twentieth of the speed of sound in the softer material.'"
	 * @generated
	 */
	double getWallSpeed();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getWallSpeed <em>Wall Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wall Speed</em>' attribute.
	 * @see #getWallSpeed()
	 * @generated
	 */
	void setWallSpeed(double value);

	/**
	 * Returns the value of the '<em><b>Rayleigh Share</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time step as a fraction of the Rayleigh time of the smallest particle; 0 takes the largest that the contact law bears with its settings, and more than that is refused. Range: 0 to 0.15. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rayleigh Share</em>' attribute.
	 * @see #setRayleighShare(double)
	 * @see org.pressling.model.PresslingPackage#getPress_RayleighShare()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='0.15' label='Time step, fraction of Rayleigh time' meaning='Time step as a fraction of the Rayleigh time of the smallest particle; 0 takes the largest that the contact law bears with its settings, and more than that is refused.'"
	 * @generated
	 */
	double getRayleighShare();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getRayleighShare <em>Rayleigh Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rayleigh Share</em>' attribute.
	 * @see #getRayleighShare()
	 * @generated
	 */
	void setRayleighShare(double value);

	/**
	 * Returns the value of the '<em><b>Unbalanced Limit</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The structure has settled, and relaxation ends, when the mean net force on a particle, divided by the mean contact force, falls below this. Range: 10⁻⁹ to 0.1. Default: 0.001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unbalanced Limit</em>' attribute.
	 * @see #setUnbalancedLimit(double)
	 * @see org.pressling.model.PresslingPackage#getPress_UnbalancedLimit()
	 * @model default="0.001"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1e-9' maximum='0.1' label='Settled when force ratio below' meaning='The structure has settled, and relaxation ends, when the mean net force on a particle, divided by the mean contact force, falls below this.'"
	 * @generated
	 */
	double getUnbalancedLimit();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getUnbalancedLimit <em>Unbalanced Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unbalanced Limit</em>' attribute.
	 * @see #getUnbalancedLimit()
	 * @generated
	 */
	void setUnbalancedLimit(double value);

	/**
	 * Returns the value of the '<em><b>Relax Damping</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local damping while relaxing: every force is lessened by this share of itself while it drives a particle on and raised by it while it slows it; 0 leaves only the damping of the contact law. Range: 0 to 0.95. Default: 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relax Damping</em>' attribute.
	 * @see #setRelaxDamping(double)
	 * @see org.pressling.model.PresslingPackage#getPress_RelaxDamping()
	 * @model default="0.5"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='0.95' label='Local damping while relaxing' meaning='Local damping while relaxing: every force is lessened by this share of itself while it drives a particle on and raised by it while it slows it; 0 leaves only the damping of the contact law.'"
	 * @generated
	 */
	double getRelaxDamping();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getRelaxDamping <em>Relax Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relax Damping</em>' attribute.
	 * @see #getRelaxDamping()
	 * @generated
	 */
	void setRelaxDamping(double value);

	/**
	 * Returns the value of the '<em><b>Max Relax Steps</b></em>' attribute.
	 * The default value is <code>"200000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps after which relaxation ends and the sample is marked as not settled. Range: 0 to 100000000. Default: 200000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Relax Steps</em>' attribute.
	 * @see #setMaxRelaxSteps(int)
	 * @see org.pressling.model.PresslingPackage#getPress_MaxRelaxSteps()
	 * @model default="200000"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='100000000' label='Max. relaxation steps' meaning='Steps after which relaxation ends and the sample is marked as not settled.'"
	 * @generated
	 */
	int getMaxRelaxSteps();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getMaxRelaxSteps <em>Max Relax Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Relax Steps</em>' attribute.
	 * @see #getMaxRelaxSteps()
	 * @generated
	 */
	void setMaxRelaxSteps(int value);

	/**
	 * Returns the value of the '<em><b>History Points</b></em>' attribute.
	 * The default value is <code>"101"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the force and energy history that are stored per sample, start and end included. Range: 2 to 100000. Default: 101.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History Points</em>' attribute.
	 * @see #setHistoryPoints(int)
	 * @see org.pressling.model.PresslingPackage#getPress_HistoryPoints()
	 * @model default="101"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='2' maximum='100000' label='Points of the compaction curve' meaning='Rows of the force and energy history that are stored per sample, start and end included.'"
	 * @generated
	 */
	int getHistoryPoints();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getHistoryPoints <em>History Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History Points</em>' attribute.
	 * @see #getHistoryPoints()
	 * @generated
	 */
	void setHistoryPoints(int value);

	/**
	 * Returns the value of the '<em><b>Pressure Depth</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of the slab that every pressure is taken over; 0 takes that of a slab which holds the volume of all particles at their area fraction. Two thirds of the electrolyte's diameter give the pressure in its own plane. Unit: µm. Range: 0 to 1000. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure Depth</em>' attribute.
	 * @see #setPressureDepth(double)
	 * @see org.pressling.model.PresslingPackage#getPress_PressureDepth()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='1000' label='Slab depth for pressures' meaning='Depth of the slab that every pressure is taken over; 0 takes that of a slab which holds the volume of all particles at their area fraction. Two thirds of the electrolyte\'s diameter give the pressure in its own plane.'"
	 * @generated
	 */
	double getPressureDepth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Press#getPressureDepth <em>Pressure Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure Depth</em>' attribute.
	 * @see #getPressureDepth()
	 * @generated
	 */
	void setPressureDepth(double value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the press does, one after the other; without stages it closes to the final width and relaxes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getPress_Stages()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='What the press does, one after the other; without stages it closes to the final width and relaxes.'"
	 * @generated
	 */
	EList<Stage> getStages();

} // Press
