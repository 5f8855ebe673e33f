/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that others may provide (contact law, packer, descriptor, analysis), chosen by its identifier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Contribution#getId <em>Id</em>}</li>
 *   <li>{@link org.pressling.model.Contribution#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getContribution()
 * @model
 * @generated
 */
public interface Contribution extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier under which it was contributed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.pressling.model.PresslingPackage#getContribution_Id()
	 * @model annotation="https://pressling.org/model/quantity meaning='Identifier under which it was contributed.' example='hertz-mindlin.published'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.pressling.model.Contribution#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.NamedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings that differ from the defaults which the contribution declares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getContribution_Settings()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='Settings that differ from the defaults which the contribution declares.'"
	 * @generated
	 */
	EList<NamedValue> getSettings();

} // Contribution
