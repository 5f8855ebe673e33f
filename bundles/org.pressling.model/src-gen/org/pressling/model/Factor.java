/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One attribute of the study with the levels it takes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Factor#getPath <em>Path</em>}</li>
 *   <li>{@link org.pressling.model.Factor#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getFactor()
 * @model
 * @generated
 */
public interface Factor extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of a number, a switch or a choice that may vary from sample to sample, as --set takes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.pressling.model.PresslingPackage#getFactor_Path()
	 * @model annotation="https://pressling.org/model/quantity meaning='Path of a number, a switch or a choice that may vary from sample to sample, as --set takes it.' example='packing.initialWidth'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.pressling.model.Factor#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels in the unit of that attribute, separated by spaces or commas; 46:2:54 stands for 46 48 50 52 54. A design that spreads points takes numbers from the least to the greatest. Unit: as the attribute at path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(List)
	 * @see org.pressling.model.PresslingPackage#getFactor_Values()
	 * @model default="" dataType="org.pressling.model.Levels"
	 *        annotation="https://pressling.org/model/quantity unit='as the attribute at path' label='Levels' meaning='Levels in the unit of that attribute, separated by spaces or commas; 46:2:54 stands for 46 48 50 52 54. A design that spreads points takes numbers from the least to the greatest.' example='46 48 50'"
	 * @generated
	 */
	List<String> getValues();

	/**
	 * Sets the value of the '{@link org.pressling.model.Factor#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(List<String> value);

} // Factor
