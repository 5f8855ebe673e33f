/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rendering</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How particles are drawn, on a square picture cut out of the pressed box.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Rendering#getStyle <em>Style</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getCrop <em>Crop</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getPixels <em>Pixels</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getAmGray <em>Am Gray</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getSeGray <em>Se Gray</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getVoidGray <em>Void Gray</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getSupersampling <em>Supersampling</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getOutlineWidth <em>Outline Width</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getOutlineGray <em>Outline Gray</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getDrawOrder <em>Draw Order</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getField <em>Field</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getDegradation <em>Degradation</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getSections <em>Sections</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getSectionAxis <em>Section Axis</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.pressling.model.Rendering#getChannelSpacing <em>Channel Spacing</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getRendering()
 * @model
 * @generated
 */
public interface Rendering extends EObject {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the picture is drawn as, by identifier, with its settings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' containment reference.
	 * @see #setStyle(Contribution)
	 * @see org.pressling.model.PresslingPackage#getRendering_Style()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='What the picture is drawn as, by identifier, with its settings.' kind='rendering-style' chosen='discs'"
	 * @generated
	 */
	Contribution getStyle();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getStyle <em>Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' containment reference.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(Contribution value);

	/**
	 * Returns the value of the '<em><b>Crop</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strip cut off at each of the four sides, since voids gather at the walls. Unit: µm. Range: 0 to 1000. Default: 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crop</em>' attribute.
	 * @see #setCrop(double)
	 * @see org.pressling.model.PresslingPackage#getRendering_Crop()
	 * @model default="2"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='1000' meaning='Strip cut off at each of the four sides, since voids gather at the walls.'"
	 * @generated
	 */
	double getCrop();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getCrop <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crop</em>' attribute.
	 * @see #getCrop()
	 * @generated
	 */
	void setCrop(double value);

	/**
	 * Returns the value of the '<em><b>Pixels</b></em>' attribute.
	 * The default value is <code>"224"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width and height of the picture, and input size of the network. Unit: pixel. Range: 8 to 4096. Default: 224.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pixels</em>' attribute.
	 * @see #setPixels(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_Pixels()
	 * @model default="224"
	 *        annotation="https://pressling.org/model/quantity unit='pixel' minimum='8' maximum='4096' label='Picture size' meaning='Width and height of the picture, and input size of the network.'"
	 * @generated
	 */
	int getPixels();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getPixels <em>Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pixels</em>' attribute.
	 * @see #getPixels()
	 * @generated
	 */
	void setPixels(int value);

	/**
	 * Returns the value of the '<em><b>Am Gray</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gray of the active material, 0 black to 255 white. Range: 0 to 255. Default: 128.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Gray</em>' attribute.
	 * @see #setAmGray(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_AmGray()
	 * @model default="128"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='255' meaning='Gray of the active material, 0 black to 255 white.'"
	 * @generated
	 */
	int getAmGray();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getAmGray <em>Am Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Gray</em>' attribute.
	 * @see #getAmGray()
	 * @generated
	 */
	void setAmGray(int value);

	/**
	 * Returns the value of the '<em><b>Se Gray</b></em>' attribute.
	 * The default value is <code>"255"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gray of the electrolyte, 0 black to 255 white. Range: 0 to 255. Default: 255.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Se Gray</em>' attribute.
	 * @see #setSeGray(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_SeGray()
	 * @model default="255"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='255' meaning='Gray of the electrolyte, 0 black to 255 white.'"
	 * @generated
	 */
	int getSeGray();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getSeGray <em>Se Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Se Gray</em>' attribute.
	 * @see #getSeGray()
	 * @generated
	 */
	void setSeGray(int value);

	/**
	 * Returns the value of the '<em><b>Void Gray</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gray of the voids, 0 black to 255 white. Range: 0 to 255. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Void Gray</em>' attribute.
	 * @see #setVoidGray(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_VoidGray()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='255' meaning='Gray of the voids, 0 black to 255 white.'"
	 * @generated
	 */
	int getVoidGray();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getVoidGray <em>Void Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Void Gray</em>' attribute.
	 * @see #getVoidGray()
	 * @generated
	 */
	void setVoidGray(int value);

	/**
	 * Returns the value of the '<em><b>Supersampling</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample points along each side of a pixel, for smooth edges; 1 takes its centre alone and draws hard edges. Range: 1 to 16. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersampling</em>' attribute.
	 * @see #setSupersampling(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_Supersampling()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='16' label='Supersampling' meaning='Sample points along each side of a pixel, for smooth edges; 1 takes its centre alone and draws hard edges.'"
	 * @generated
	 */
	int getSupersampling();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getSupersampling <em>Supersampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersampling</em>' attribute.
	 * @see #getSupersampling()
	 * @generated
	 */
	void setSupersampling(int value);

	/**
	 * Returns the value of the '<em><b>Outline Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the line drawn inside the rim of each particle; 0 draws none. Unit: µm. Range: 0 to 10. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline Width</em>' attribute.
	 * @see #setOutlineWidth(double)
	 * @see org.pressling.model.PresslingPackage#getRendering_OutlineWidth()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='10' meaning='Width of the line drawn inside the rim of each particle; 0 draws none.'"
	 * @generated
	 */
	double getOutlineWidth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getOutlineWidth <em>Outline Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline Width</em>' attribute.
	 * @see #getOutlineWidth()
	 * @generated
	 */
	void setOutlineWidth(double value);

	/**
	 * Returns the value of the '<em><b>Outline Gray</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gray of the line inside the rim of each particle, 0 black to 255 white. Range: 0 to 255. Default: 64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline Gray</em>' attribute.
	 * @see #setOutlineGray(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_OutlineGray()
	 * @model default="64"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='255' meaning='Gray of the line inside the rim of each particle, 0 black to 255 white.'"
	 * @generated
	 */
	int getOutlineGray();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getOutlineGray <em>Outline Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline Gray</em>' attribute.
	 * @see #getOutlineGray()
	 * @generated
	 */
	void setOutlineGray(int value);

	/**
	 * Returns the value of the '<em><b>Draw Order</b></em>' attribute.
	 * The default value is <code>"AM_OVER_SE"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.DrawOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which particle is seen where two overlap. Default: AM_OVER_SE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draw Order</em>' attribute.
	 * @see org.pressling.model.DrawOrder
	 * @see #setDrawOrder(DrawOrder)
	 * @see org.pressling.model.PresslingPackage#getRendering_DrawOrder()
	 * @model default="AM_OVER_SE"
	 *        annotation="https://pressling.org/model/quantity meaning='Which particle is seen where two overlap.'"
	 * @generated
	 */
	DrawOrder getDrawOrder();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getDrawOrder <em>Draw Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draw Order</em>' attribute.
	 * @see org.pressling.model.DrawOrder
	 * @see #getDrawOrder()
	 * @generated
	 */
	void setDrawOrder(DrawOrder value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Side of the square in the middle of the box that is drawn, in place of all that the crop leaves; 0 for none. It gives boxes that end with different widths pictures of one scale. Unit: µm. Range: 0 to 5000. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(double)
	 * @see org.pressling.model.PresslingPackage#getRendering_Field()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='5000' label='Field of view' meaning='Side of the square in the middle of the box that is drawn, in place of all that the crop leaves; 0 for none. It gives boxes that end with different widths pictures of one scale.'"
	 * @generated
	 */
	double getField();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(double value);

	/**
	 * Returns the value of the '<em><b>Degradation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How badly a microscope damages each picture before its phases are told again (blur, noise, shading, curtaining, charging), so that a network learns to read microscope pictures: each sample draws a severity up to this; 1 is moderate, 0 draws pictures as they are. Range: 0 to 3. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degradation</em>' attribute.
	 * @see #setDegradation(double)
	 * @see org.pressling.model.PresslingPackage#getRendering_Degradation()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='3' label='Degradation' meaning='How badly a microscope damages each picture before its phases are told again (blur, noise, shading, curtaining, charging), so that a network learns to read microscope pictures: each sample draws a severity up to this; 1 is moderate, 0 draws pictures as they are.'"
	 * @generated
	 */
	double getDegradation();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getDegradation <em>Degradation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degradation</em>' attribute.
	 * @see #getDegradation()
	 * @generated
	 */
	void setDegradation(double value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections that are drawn of each body, each a picture of the data set; they divide the box evenly, so that they repeat each other least, and all of a body go to one part of the split. Read with packing.depth alone. Range: 1 to 1000. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' attribute.
	 * @see #setSections(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_Sections()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='1000' label='Sections of a body' meaning='Sections that are drawn of each body, each a picture of the data set; they divide the box evenly, so that they repeat each other least, and all of a body go to one part of the split. Read with packing.depth alone.'"
	 * @generated
	 */
	int getSections();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getSections <em>Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sections</em>' attribute.
	 * @see #getSections()
	 * @generated
	 */
	void setSections(int value);

	/**
	 * Returns the value of the '<em><b>Section Axis</b></em>' attribute.
	 * The default value is <code>"Z"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.SectionAxis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The axis that sections are square to. Every section contains x, the press direction, across the picture. Default: Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section Axis</em>' attribute.
	 * @see org.pressling.model.SectionAxis
	 * @see #setSectionAxis(SectionAxis)
	 * @see org.pressling.model.PresslingPackage#getRendering_SectionAxis()
	 * @model default="Z"
	 *        annotation="https://pressling.org/model/quantity label='Axis of the sections' meaning='The axis that sections are square to. Every section contains x, the press direction, across the picture.'"
	 * @generated
	 */
	SectionAxis getSectionAxis();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getSectionAxis <em>Section Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section Axis</em>' attribute.
	 * @see org.pressling.model.SectionAxis
	 * @see #getSectionAxis()
	 * @generated
	 */
	void setSectionAxis(SectionAxis value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parallel sections that the network reads together as one picture, centred where a section lies; 1 for a section alone. Read with packing.depth alone. Range: 1 to 64. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(int)
	 * @see org.pressling.model.PresslingPackage#getRendering_Channels()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='64' label='Channels of a picture' meaning='Parallel sections that the network reads together as one picture, centred where a section lies; 1 for a section alone. Read with packing.depth alone.'"
	 * @generated
	 */
	int getChannels();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(int value);

	/**
	 * Returns the value of the '<em><b>Channel Spacing</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of neighbouring sections that the network reads together. Read with more than one channel. Unit: µm. Range: 0.001 to 1000. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Spacing</em>' attribute.
	 * @see #setChannelSpacing(double)
	 * @see org.pressling.model.PresslingPackage#getRendering_ChannelSpacing()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.001' maximum='1000' label='Spacing of the channels' meaning='Distance of neighbouring sections that the network reads together. Read with more than one channel.'"
	 * @generated
	 */
	double getChannelSpacing();

	/**
	 * Sets the value of the '{@link org.pressling.model.Rendering#getChannelSpacing <em>Channel Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Spacing</em>' attribute.
	 * @see #getChannelSpacing()
	 * @generated
	 */
	void setChannelSpacing(double value);

} // Rendering
