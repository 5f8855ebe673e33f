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
 * A representation of the literals of the enumeration '<em><b>Label Region</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Particles over which labels are taken.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getLabelRegion()
 * @model
 * @generated
 */
public enum LabelRegion implements Enumerator {
	/**
	 * The '<em><b>BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole pressed box, in space the whole body.
	 * <!-- end-model-doc -->
	 * @see #BOX_VALUE
	 * @generated
	 * @ordered
	 */
	BOX(0, "BOX", "BOX"),

	/**
	 * The '<em><b>PICTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the cropped picture shows; of a body in space what its section cuts within the picture.
	 * <!-- end-model-doc -->
	 * @see #PICTURE_VALUE
	 * @generated
	 * @ordered
	 */
	PICTURE(1, "PICTURE", "PICTURE"),

	/**
	 * The '<em><b>SLAB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a body in space: particles whose centre, and contacts whose point, lies in a slab around the section.
	 * <!-- end-model-doc -->
	 * @see #SLAB_VALUE
	 * @generated
	 * @ordered
	 */
	SLAB(2, "SLAB", "SLAB"),

	/**
	 * The '<em><b>SECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a body in space: particles that the section cuts, and contacts whose spot it cuts.
	 * <!-- end-model-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(3, "SECTION", "SECTION");

	/**
	 * The '<em><b>BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole pressed box, in space the whole body.
	 * <!-- end-model-doc -->
	 * @see #BOX
	 * @model annotation="https://pressling.org/model/quantity meaning='The whole pressed box, in space the whole body.'"
	 * @generated
	 * @ordered
	 */
	public static final int BOX_VALUE = 0;

	/**
	 * The '<em><b>PICTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the cropped picture shows; of a body in space what its section cuts within the picture.
	 * <!-- end-model-doc -->
	 * @see #PICTURE
	 * @model annotation="https://pressling.org/model/quantity meaning='What the cropped picture shows; of a body in space what its section cuts within the picture.'"
	 * @generated
	 * @ordered
	 */
	public static final int PICTURE_VALUE = 1;

	/**
	 * The '<em><b>SLAB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a body in space: particles whose centre, and contacts whose point, lies in a slab around the section.
	 * <!-- end-model-doc -->
	 * @see #SLAB
	 * @model annotation="https://pressling.org/model/quantity meaning='Of a body in space: particles whose centre, and contacts whose point, lies in a slab around the section.'"
	 * @generated
	 * @ordered
	 */
	public static final int SLAB_VALUE = 2;

	/**
	 * The '<em><b>SECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a body in space: particles that the section cuts, and contacts whose spot it cuts.
	 * <!-- end-model-doc -->
	 * @see #SECTION
	 * @model annotation="https://pressling.org/model/quantity meaning='Of a body in space: particles that the section cuts, and contacts whose spot it cuts.'"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Label Region</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LabelRegion[] VALUES_ARRAY =
		new LabelRegion[] {
			BOX,
			PICTURE,
			SLAB,
			SECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Label Region</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LabelRegion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Label Region</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LabelRegion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LabelRegion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Label Region</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LabelRegion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LabelRegion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Label Region</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LabelRegion get(int value) {
		switch (value) {
			case BOX_VALUE: return BOX;
			case PICTURE_VALUE: return PICTURE;
			case SLAB_VALUE: return SLAB;
			case SECTION_VALUE: return SECTION;
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
	private LabelRegion(int value, String name, String literal) {
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
	
} //LabelRegion
