/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Phase Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a phase does in the electrode.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getPhaseRole()
 * @model
 * @generated
 */
public enum PhaseRole implements Enumerator {
	/**
	 * The '<em><b>ACTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material: stores lithium and conducts electrons.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVE(0, "ACTIVE", "ACTIVE"),

	/**
	 * The '<em><b>ELECTROLYTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solid electrolyte: conducts lithium ions.
	 * <!-- end-model-doc -->
	 * @see #ELECTROLYTE_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTROLYTE(1, "ELECTROLYTE", "ELECTROLYTE"),

	/**
	 * The '<em><b>CONDUCTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducting additive: conducts electrons.
	 * <!-- end-model-doc -->
	 * @see #CONDUCTOR_VALUE
	 * @generated
	 * @ordered
	 */
	CONDUCTOR(2, "CONDUCTOR", "CONDUCTOR"),

	/**
	 * The '<em><b>INERT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes room and bears load, such as a binder.
	 * <!-- end-model-doc -->
	 * @see #INERT_VALUE
	 * @generated
	 * @ordered
	 */
	INERT(3, "INERT", "INERT");

	/**
	 * The '<em><b>ACTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material: stores lithium and conducts electrons.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE
	 * @model annotation="https://pressling.org/model/quantity meaning='Active material: stores lithium and conducts electrons.'"
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVE_VALUE = 0;

	/**
	 * The '<em><b>ELECTROLYTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solid electrolyte: conducts lithium ions.
	 * <!-- end-model-doc -->
	 * @see #ELECTROLYTE
	 * @model annotation="https://pressling.org/model/quantity meaning='Solid electrolyte: conducts lithium ions.'"
	 * @generated
	 * @ordered
	 */
	public static final int ELECTROLYTE_VALUE = 1;

	/**
	 * The '<em><b>CONDUCTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducting additive: conducts electrons.
	 * <!-- end-model-doc -->
	 * @see #CONDUCTOR
	 * @model annotation="https://pressling.org/model/quantity meaning='Conducting additive: conducts electrons.'"
	 * @generated
	 * @ordered
	 */
	public static final int CONDUCTOR_VALUE = 2;

	/**
	 * The '<em><b>INERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes room and bears load, such as a binder.
	 * <!-- end-model-doc -->
	 * @see #INERT
	 * @model annotation="https://pressling.org/model/quantity meaning='Takes room and bears load, such as a binder.'"
	 * @generated
	 * @ordered
	 */
	public static final int INERT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Phase Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PhaseRole[] VALUES_ARRAY =
		new PhaseRole[] {
			ACTIVE,
			ELECTROLYTE,
			CONDUCTOR,
			INERT,
		};

	/**
	 * A public read-only list of all the '<em><b>Phase Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PhaseRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phase Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PhaseRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PhaseRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseRole get(int value) {
		switch (value) {
			case ACTIVE_VALUE: return ACTIVE;
			case ELECTROLYTE_VALUE: return ELECTROLYTE;
			case CONDUCTOR_VALUE: return CONDUCTOR;
			case INERT_VALUE: return INERT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PhaseRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PhaseRole
