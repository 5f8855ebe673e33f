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
 * A representation of the literals of the enumeration '<em><b>Material Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Role of a material in the electrode.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getMaterialKind()
 * @model
 * @generated
 */
public enum MaterialKind implements Enumerator {
	/**
	 * The '<em><b>AM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material.
	 * <!-- end-model-doc -->
	 * @see #AM_VALUE
	 * @generated
	 * @ordered
	 */
	AM(0, "AM", "AM"),

	/**
	 * The '<em><b>SE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solid electrolyte.
	 * <!-- end-model-doc -->
	 * @see #SE_VALUE
	 * @generated
	 * @ordered
	 */
	SE(1, "SE", "SE"),

	/**
	 * The '<em><b>CONDUCTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducting additive.
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
	 * Binder or another filler.
	 * <!-- end-model-doc -->
	 * @see #INERT_VALUE
	 * @generated
	 * @ordered
	 */
	INERT(3, "INERT", "INERT");

	/**
	 * The '<em><b>AM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material.
	 * <!-- end-model-doc -->
	 * @see #AM
	 * @model annotation="https://pressling.org/model/quantity meaning='Active material.'"
	 * @generated
	 * @ordered
	 */
	public static final int AM_VALUE = 0;

	/**
	 * The '<em><b>SE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solid electrolyte.
	 * <!-- end-model-doc -->
	 * @see #SE
	 * @model annotation="https://pressling.org/model/quantity meaning='Solid electrolyte.'"
	 * @generated
	 * @ordered
	 */
	public static final int SE_VALUE = 1;

	/**
	 * The '<em><b>CONDUCTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducting additive.
	 * <!-- end-model-doc -->
	 * @see #CONDUCTOR
	 * @model annotation="https://pressling.org/model/quantity meaning='Conducting additive.'"
	 * @generated
	 * @ordered
	 */
	public static final int CONDUCTOR_VALUE = 2;

	/**
	 * The '<em><b>INERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binder or another filler.
	 * <!-- end-model-doc -->
	 * @see #INERT
	 * @model annotation="https://pressling.org/model/quantity meaning='Binder or another filler.'"
	 * @generated
	 * @ordered
	 */
	public static final int INERT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Material Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MaterialKind[] VALUES_ARRAY =
		new MaterialKind[] {
			AM,
			SE,
			CONDUCTOR,
			INERT,
		};

	/**
	 * A public read-only list of all the '<em><b>Material Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MaterialKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Material Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaterialKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Material Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaterialKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Material Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialKind get(int value) {
		switch (value) {
			case AM_VALUE: return AM;
			case SE_VALUE: return SE;
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
	private MaterialKind(int value, String name, String literal) {
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
	
} //MaterialKind
