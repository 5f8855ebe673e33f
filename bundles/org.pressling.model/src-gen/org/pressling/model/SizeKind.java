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
 * A representation of the literals of the enumeration '<em><b>Size Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How diameters are distributed.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getSizeKind()
 * @model
 * @generated
 */
public enum SizeKind implements Enumerator {
	/**
	 * The '<em><b>ONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All particles have the mean diameter.
	 * <!-- end-model-doc -->
	 * @see #ONE_VALUE
	 * @generated
	 * @ordered
	 */
	ONE(0, "ONE", "ONE"),

	/**
	 * The '<em><b>NORMAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal distribution of mean and spread.
	 * <!-- end-model-doc -->
	 * @see #NORMAL_VALUE
	 * @generated
	 * @ordered
	 */
	NORMAL(1, "NORMAL", "NORMAL"),

	/**
	 * The '<em><b>LOGNORMAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lognormal distribution whose diameters have the mean and the spread.
	 * <!-- end-model-doc -->
	 * @see #LOGNORMAL_VALUE
	 * @generated
	 * @ordered
	 */
	LOGNORMAL(2, "LOGNORMAL", "LOGNORMAL"),

	/**
	 * The '<em><b>PERCENTILES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Table of percentiles in the study.
	 * <!-- end-model-doc -->
	 * @see #PERCENTILES_VALUE
	 * @generated
	 * @ordered
	 */
	PERCENTILES(3, "PERCENTILES", "PERCENTILES"),

	/**
	 * The '<em><b>MEASURED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Table of percentiles in a CSV file.
	 * <!-- end-model-doc -->
	 * @see #MEASURED_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURED(4, "MEASURED", "MEASURED");

	/**
	 * The '<em><b>ONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All particles have the mean diameter.
	 * <!-- end-model-doc -->
	 * @see #ONE
	 * @model annotation="https://pressling.org/model/quantity label='One size' meaning='All particles have the mean diameter.'"
	 * @generated
	 * @ordered
	 */
	public static final int ONE_VALUE = 0;

	/**
	 * The '<em><b>NORMAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal distribution of mean and spread.
	 * <!-- end-model-doc -->
	 * @see #NORMAL
	 * @model annotation="https://pressling.org/model/quantity meaning='Normal distribution of mean and spread.'"
	 * @generated
	 * @ordered
	 */
	public static final int NORMAL_VALUE = 1;

	/**
	 * The '<em><b>LOGNORMAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lognormal distribution whose diameters have the mean and the spread.
	 * <!-- end-model-doc -->
	 * @see #LOGNORMAL
	 * @model annotation="https://pressling.org/model/quantity meaning='Lognormal distribution whose diameters have the mean and the spread.'"
	 * @generated
	 * @ordered
	 */
	public static final int LOGNORMAL_VALUE = 2;

	/**
	 * The '<em><b>PERCENTILES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Table of percentiles in the study.
	 * <!-- end-model-doc -->
	 * @see #PERCENTILES
	 * @model annotation="https://pressling.org/model/quantity label='Table of percentiles' meaning='Table of percentiles in the study.'"
	 * @generated
	 * @ordered
	 */
	public static final int PERCENTILES_VALUE = 3;

	/**
	 * The '<em><b>MEASURED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Table of percentiles in a CSV file.
	 * <!-- end-model-doc -->
	 * @see #MEASURED
	 * @model annotation="https://pressling.org/model/quantity label='Measured (CSV file)' meaning='Table of percentiles in a CSV file.'"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Size Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SizeKind[] VALUES_ARRAY =
		new SizeKind[] {
			ONE,
			NORMAL,
			LOGNORMAL,
			PERCENTILES,
			MEASURED,
		};

	/**
	 * A public read-only list of all the '<em><b>Size Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SizeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Size Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SizeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SizeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Size Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SizeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SizeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Size Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SizeKind get(int value) {
		switch (value) {
			case ONE_VALUE: return ONE;
			case NORMAL_VALUE: return NORMAL;
			case LOGNORMAL_VALUE: return LOGNORMAL;
			case PERCENTILES_VALUE: return PERCENTILES;
			case MEASURED_VALUE: return MEASURED;
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
	private SizeKind(int value, String name, String literal) {
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
	
} //SizeKind
