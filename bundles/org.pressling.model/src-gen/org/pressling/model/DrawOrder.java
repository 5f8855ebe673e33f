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
 * A representation of the literals of the enumeration '<em><b>Draw Order</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which particle is seen where two overlap.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getDrawOrder()
 * @model
 * @generated
 */
public enum DrawOrder implements Enumerator {
	/**
	 * The '<em><b>AM OVER SE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material keeps its whole disc.
	 * <!-- end-model-doc -->
	 * @see #AM_OVER_SE_VALUE
	 * @generated
	 * @ordered
	 */
	AM_OVER_SE(0, "AM_OVER_SE", "AM_OVER_SE"),

	/**
	 * The '<em><b>SE OVER AM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrolyte keeps its whole disc.
	 * <!-- end-model-doc -->
	 * @see #SE_OVER_AM_VALUE
	 * @generated
	 * @ordered
	 */
	SE_OVER_AM(1, "SE_OVER_AM", "SE_OVER_AM"),

	/**
	 * The '<em><b>BY INDEX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The particle that was placed later covers the earlier one.
	 * <!-- end-model-doc -->
	 * @see #BY_INDEX_VALUE
	 * @generated
	 * @ordered
	 */
	BY_INDEX(2, "BY_INDEX", "BY_INDEX");

	/**
	 * The '<em><b>AM OVER SE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material keeps its whole disc.
	 * <!-- end-model-doc -->
	 * @see #AM_OVER_SE
	 * @model annotation="https://pressling.org/model/quantity meaning='Active material keeps its whole disc.'"
	 * @generated
	 * @ordered
	 */
	public static final int AM_OVER_SE_VALUE = 0;

	/**
	 * The '<em><b>SE OVER AM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrolyte keeps its whole disc.
	 * <!-- end-model-doc -->
	 * @see #SE_OVER_AM
	 * @model annotation="https://pressling.org/model/quantity meaning='Electrolyte keeps its whole disc.'"
	 * @generated
	 * @ordered
	 */
	public static final int SE_OVER_AM_VALUE = 1;

	/**
	 * The '<em><b>BY INDEX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The particle that was placed later covers the earlier one.
	 * <!-- end-model-doc -->
	 * @see #BY_INDEX
	 * @model annotation="https://pressling.org/model/quantity meaning='The particle that was placed later covers the earlier one.'"
	 * @generated
	 * @ordered
	 */
	public static final int BY_INDEX_VALUE = 2;

	/**
	 * An array of all the '<em><b>Draw Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DrawOrder[] VALUES_ARRAY =
		new DrawOrder[] {
			AM_OVER_SE,
			SE_OVER_AM,
			BY_INDEX,
		};

	/**
	 * A public read-only list of all the '<em><b>Draw Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DrawOrder> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Draw Order</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawOrder get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DrawOrder result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Draw Order</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawOrder getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DrawOrder result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Draw Order</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawOrder get(int value) {
		switch (value) {
			case AM_OVER_SE_VALUE: return AM_OVER_SE;
			case SE_OVER_AM_VALUE: return SE_OVER_AM;
			case BY_INDEX_VALUE: return BY_INDEX;
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
	private DrawOrder(int value, String name, String literal) {
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
	
} //DrawOrder
