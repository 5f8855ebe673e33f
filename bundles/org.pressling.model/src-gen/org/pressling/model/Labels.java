/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Labels</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The quantities to be learnt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Labels#getStressMeasure <em>Stress Measure</em>}</li>
 *   <li>{@link org.pressling.model.Labels#getRegion <em>Region</em>}</li>
 *   <li>{@link org.pressling.model.Labels#getSlabThickness <em>Slab Thickness</em>}</li>
 *   <li>{@link org.pressling.model.Labels#getDescriptors <em>Descriptors</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getLabels()
 * @model
 * @generated
 */
public interface Labels extends EObject {
	/**
	 * Returns the value of the '<em><b>Stress Measure</b></em>' attribute.
	 * The default value is <code>"FORCE_SUM"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.StressMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is called the stress on a particle. Default: FORCE_SUM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stress Measure</em>' attribute.
	 * @see org.pressling.model.StressMeasure
	 * @see #setStressMeasure(StressMeasure)
	 * @see org.pressling.model.PresslingPackage#getLabels_StressMeasure()
	 * @model default="FORCE_SUM"
	 *        annotation="https://pressling.org/model/quantity meaning='What is called the stress on a particle.'"
	 * @generated
	 */
	StressMeasure getStressMeasure();

	/**
	 * Sets the value of the '{@link org.pressling.model.Labels#getStressMeasure <em>Stress Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stress Measure</em>' attribute.
	 * @see org.pressling.model.StressMeasure
	 * @see #getStressMeasure()
	 * @generated
	 */
	void setStressMeasure(StressMeasure value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * The default value is <code>"BOX"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.LabelRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which particles count: all in the box, those that the picture shows, or of a body in space those around its section or cut by it. Default: BOX.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see org.pressling.model.LabelRegion
	 * @see #setRegion(LabelRegion)
	 * @see org.pressling.model.PresslingPackage#getLabels_Region()
	 * @model default="BOX"
	 *        annotation="https://pressling.org/model/quantity label='Region of the labels' meaning='Which particles count: all in the box, those that the picture shows, or of a body in space those around its section or cut by it.'"
	 * @generated
	 */
	LabelRegion getRegion();

	/**
	 * Sets the value of the '{@link org.pressling.model.Labels#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see org.pressling.model.LabelRegion
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(LabelRegion value);

	/**
	 * Returns the value of the '<em><b>Slab Thickness</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of the slab around a section that labels are taken of where the region is SLAB, half of it on either side. Unit: µm. Range: 0.01 to 5000. Default: 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slab Thickness</em>' attribute.
	 * @see #setSlabThickness(double)
	 * @see org.pressling.model.PresslingPackage#getLabels_SlabThickness()
	 * @model default="2"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.01' maximum='5000' label='Thickness of the slab' meaning='Thickness of the slab around a section that labels are taken of where the region is SLAB, half of it on either side.'"
	 * @generated
	 */
	double getSlabThickness();

	/**
	 * Sets the value of the '{@link org.pressling.model.Labels#getSlabThickness <em>Slab Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slab Thickness</em>' attribute.
	 * @see #getSlabThickness()
	 * @generated
	 */
	void setSlabThickness(double value);

	/**
	 * Returns the value of the '<em><b>Descriptors</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels by identifier, in the order of the network's outputs; empty means the standard nine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptors</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getLabels_Descriptors()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Labels by identifier, in the order of the network\'s outputs; empty means the standard nine.' kind='descriptor'"
	 * @generated
	 */
	EList<Contribution> getDescriptors();

} // Labels
