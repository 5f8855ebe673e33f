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
 * A representation of the literals of the enumeration '<em><b>Design</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the combinations of factor levels are chosen.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getDesign()
 * @model
 * @generated
 */
public enum Design implements Enumerator {
	/**
	 * The '<em><b>GRID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every combination of the levels.
	 * <!-- end-model-doc -->
	 * @see #GRID_VALUE
	 * @generated
	 * @ordered
	 */
	GRID(0, "GRID", "GRID"),

	/**
	 * The '<em><b>LATIN HYPERCUBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points between the least and the greatest level of each factor, one in each of as many equal parts; another number of points gives other points.
	 * <!-- end-model-doc -->
	 * @see #LATIN_HYPERCUBE_VALUE
	 * @generated
	 * @ordered
	 */
	LATIN_HYPERCUBE(1, "LATIN_HYPERCUBE", "LATIN_HYPERCUBE"),

	/**
	 * The '<em><b>SOBOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points between the least and the greatest level of each factor that fill their space evenly, best 2, 4, 8, 16 and so on; more points keep those that are there.
	 * <!-- end-model-doc -->
	 * @see #SOBOL_VALUE
	 * @generated
	 * @ordered
	 */
	SOBOL(2, "SOBOL", "SOBOL");

	/**
	 * The '<em><b>GRID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every combination of the levels.
	 * <!-- end-model-doc -->
	 * @see #GRID
	 * @model annotation="https://pressling.org/model/quantity label='Full grid' meaning='Every combination of the levels.'"
	 * @generated
	 * @ordered
	 */
	public static final int GRID_VALUE = 0;

	/**
	 * The '<em><b>LATIN HYPERCUBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points between the least and the greatest level of each factor, one in each of as many equal parts; another number of points gives other points.
	 * <!-- end-model-doc -->
	 * @see #LATIN_HYPERCUBE
	 * @model annotation="https://pressling.org/model/quantity label='Latin hypercube' meaning='Points between the least and the greatest level of each factor, one in each of as many equal parts; another number of points gives other points.'"
	 * @generated
	 * @ordered
	 */
	public static final int LATIN_HYPERCUBE_VALUE = 1;

	/**
	 * The '<em><b>SOBOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points between the least and the greatest level of each factor that fill their space evenly, best 2, 4, 8, 16 and so on; more points keep those that are there.
	 * <!-- end-model-doc -->
	 * @see #SOBOL
	 * @model annotation="https://pressling.org/model/quantity label='Sobol sequence' meaning='Points between the least and the greatest level of each factor that fill their space evenly, best 2, 4, 8, 16 and so on; more points keep those that are there.'"
	 * @generated
	 * @ordered
	 */
	public static final int SOBOL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Design</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Design[] VALUES_ARRAY =
		new Design[] {
			GRID,
			LATIN_HYPERCUBE,
			SOBOL,
		};

	/**
	 * A public read-only list of all the '<em><b>Design</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Design> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Design</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Design get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Design result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Design</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Design getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Design result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Design</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Design get(int value) {
		switch (value) {
			case GRID_VALUE: return GRID;
			case LATIN_HYPERCUBE_VALUE: return LATIN_HYPERCUBE;
			case SOBOL_VALUE: return SOBOL;
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
	private Design(int value, String name, String literal) {
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
	
} //Design
