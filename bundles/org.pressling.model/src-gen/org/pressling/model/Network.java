/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Convolution blocks (convolution, max-pooling, ReLU), then dense layers with ReLU, then one linear output per label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Network#getDesign <em>Design</em>}</li>
 *   <li>{@link org.pressling.model.Network#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.pressling.model.Network#getDense <em>Dense</em>}</li>
 *   <li>{@link org.pressling.model.Network#getGeometry <em>Geometry</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends EObject {
	/**
	 * Returns the value of the '<em><b>Design</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lays out the layers, by identifier, with its settings; blocks takes those that are listed here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design</em>' containment reference.
	 * @see #setDesign(Contribution)
	 * @see org.pressling.model.PresslingPackage#getNetwork_Design()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='What lays out the layers, by identifier, with its settings; blocks takes those that are listed here.' kind='network' chosen='blocks'"
	 * @generated
	 */
	Contribution getDesign();

	/**
	 * Sets the value of the '{@link org.pressling.model.Network#getDesign <em>Design</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Design</em>' containment reference.
	 * @see #getDesign()
	 * @generated
	 */
	void setDesign(Contribution value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The convolution blocks from the picture on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getNetwork_Blocks()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='The convolution blocks from the picture on.'"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Dense</b></em>' attribute.
	 * The default value is <code>"128 128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neurons of each dense layer between the last block and the outputs, separated by spaces or commas. Unit: neurons. Range: 1 to 65536. Default: 128 128.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dense</em>' attribute.
	 * @see #setDense(List)
	 * @see org.pressling.model.PresslingPackage#getNetwork_Dense()
	 * @model default="128 128" dataType="org.pressling.model.WholeNumbers"
	 *        annotation="https://pressling.org/model/quantity unit='neurons' minimum='1' maximum='65536' label='Dense layers' meaning='Neurons of each dense layer between the last block and the outputs, separated by spaces or commas.'"
	 * @generated
	 */
	List<Integer> getDense();

	/**
	 * Sets the value of the '{@link org.pressling.model.Network#getDense <em>Dense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dense</em>' attribute.
	 * @see #getDense()
	 * @generated
	 */
	void setDense(List<Integer> value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.NetworkGeometry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the geometry that is read from a picture the network is given beside its grays. Default: NONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' attribute.
	 * @see org.pressling.model.NetworkGeometry
	 * @see #setGeometry(NetworkGeometry)
	 * @see org.pressling.model.PresslingPackage#getNetwork_Geometry()
	 * @model default="NONE"
	 *        annotation="https://pressling.org/model/quantity label='Geometry of the picture' meaning='What of the geometry that is read from a picture the network is given beside its grays.'"
	 * @generated
	 */
	NetworkGeometry getGeometry();

	/**
	 * Sets the value of the '{@link org.pressling.model.Network#getGeometry <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' attribute.
	 * @see org.pressling.model.NetworkGeometry
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(NetworkGeometry value);

} // Network
