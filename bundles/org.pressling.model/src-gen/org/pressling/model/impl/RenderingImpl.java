/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pressling.model.Contribution;
import org.pressling.model.DrawOrder;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Rendering;
import org.pressling.model.SectionAxis;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rendering</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getCrop <em>Crop</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getPixels <em>Pixels</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getAmGray <em>Am Gray</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getSeGray <em>Se Gray</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getVoidGray <em>Void Gray</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getSupersampling <em>Supersampling</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getOutlineWidth <em>Outline Width</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getOutlineGray <em>Outline Gray</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getDrawOrder <em>Draw Order</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getDegradation <em>Degradation</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getSectionAxis <em>Section Axis</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.pressling.model.impl.RenderingImpl#getChannelSpacing <em>Channel Spacing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RenderingImpl extends MinimalEObjectImpl.Container implements Rendering {
	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected Contribution style;

	/**
	 * The default value of the '{@link #getCrop() <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrop()
	 * @generated
	 * @ordered
	 */
	protected static final double CROP_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getCrop() <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrop()
	 * @generated
	 * @ordered
	 */
	protected double crop = CROP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPixels() <em>Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPixels()
	 * @generated
	 * @ordered
	 */
	protected static final int PIXELS_EDEFAULT = 224;

	/**
	 * The cached value of the '{@link #getPixels() <em>Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPixels()
	 * @generated
	 * @ordered
	 */
	protected int pixels = PIXELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmGray() <em>Am Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmGray()
	 * @generated
	 * @ordered
	 */
	protected static final int AM_GRAY_EDEFAULT = 128;

	/**
	 * The cached value of the '{@link #getAmGray() <em>Am Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmGray()
	 * @generated
	 * @ordered
	 */
	protected int amGray = AM_GRAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeGray() <em>Se Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeGray()
	 * @generated
	 * @ordered
	 */
	protected static final int SE_GRAY_EDEFAULT = 255;

	/**
	 * The cached value of the '{@link #getSeGray() <em>Se Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeGray()
	 * @generated
	 * @ordered
	 */
	protected int seGray = SE_GRAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoidGray() <em>Void Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidGray()
	 * @generated
	 * @ordered
	 */
	protected static final int VOID_GRAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVoidGray() <em>Void Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidGray()
	 * @generated
	 * @ordered
	 */
	protected int voidGray = VOID_GRAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupersampling() <em>Supersampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersampling()
	 * @generated
	 * @ordered
	 */
	protected static final int SUPERSAMPLING_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSupersampling() <em>Supersampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersampling()
	 * @generated
	 * @ordered
	 */
	protected int supersampling = SUPERSAMPLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlineWidth() <em>Outline Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlineWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double OUTLINE_WIDTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOutlineWidth() <em>Outline Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlineWidth()
	 * @generated
	 * @ordered
	 */
	protected double outlineWidth = OUTLINE_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlineGray() <em>Outline Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlineGray()
	 * @generated
	 * @ordered
	 */
	protected static final int OUTLINE_GRAY_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getOutlineGray() <em>Outline Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlineGray()
	 * @generated
	 * @ordered
	 */
	protected int outlineGray = OUTLINE_GRAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawOrder() <em>Draw Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawOrder()
	 * @generated
	 * @ordered
	 */
	protected static final DrawOrder DRAW_ORDER_EDEFAULT = DrawOrder.AM_OVER_SE;

	/**
	 * The cached value of the '{@link #getDrawOrder() <em>Draw Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawOrder()
	 * @generated
	 * @ordered
	 */
	protected DrawOrder drawOrder = DRAW_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final double FIELD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected double field = FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDegradation() <em>Degradation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegradation()
	 * @generated
	 * @ordered
	 */
	protected static final double DEGRADATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDegradation() <em>Degradation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegradation()
	 * @generated
	 * @ordered
	 */
	protected double degradation = DEGRADATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSections() <em>Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected static final int SECTIONS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected int sections = SECTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSectionAxis() <em>Section Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionAxis()
	 * @generated
	 * @ordered
	 */
	protected static final SectionAxis SECTION_AXIS_EDEFAULT = SectionAxis.Z;

	/**
	 * The cached value of the '{@link #getSectionAxis() <em>Section Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionAxis()
	 * @generated
	 * @ordered
	 */
	protected SectionAxis sectionAxis = SECTION_AXIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNELS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected int channels = CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannelSpacing() <em>Channel Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelSpacing()
	 * @generated
	 * @ordered
	 */
	protected static final double CHANNEL_SPACING_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getChannelSpacing() <em>Channel Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelSpacing()
	 * @generated
	 * @ordered
	 */
	protected double channelSpacing = CHANNEL_SPACING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RenderingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.RENDERING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStyle(Contribution newStyle, NotificationChain msgs) {
		Contribution oldStyle = style;
		style = newStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__STYLE, oldStyle, newStyle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(Contribution newStyle) {
		if (newStyle != style) {
			NotificationChain msgs = null;
			if (style != null)
				msgs = ((InternalEObject)style).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.RENDERING__STYLE, null, msgs);
			if (newStyle != null)
				msgs = ((InternalEObject)newStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.RENDERING__STYLE, null, msgs);
			msgs = basicSetStyle(newStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__STYLE, newStyle, newStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCrop() {
		return crop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrop(double newCrop) {
		double oldCrop = crop;
		crop = newCrop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__CROP, oldCrop, crop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPixels() {
		return pixels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPixels(int newPixels) {
		int oldPixels = pixels;
		pixels = newPixels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__PIXELS, oldPixels, pixels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAmGray() {
		return amGray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmGray(int newAmGray) {
		int oldAmGray = amGray;
		amGray = newAmGray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__AM_GRAY, oldAmGray, amGray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeGray() {
		return seGray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeGray(int newSeGray) {
		int oldSeGray = seGray;
		seGray = newSeGray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__SE_GRAY, oldSeGray, seGray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVoidGray() {
		return voidGray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoidGray(int newVoidGray) {
		int oldVoidGray = voidGray;
		voidGray = newVoidGray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__VOID_GRAY, oldVoidGray, voidGray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSupersampling() {
		return supersampling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersampling(int newSupersampling) {
		int oldSupersampling = supersampling;
		supersampling = newSupersampling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__SUPERSAMPLING, oldSupersampling, supersampling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOutlineWidth() {
		return outlineWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlineWidth(double newOutlineWidth) {
		double oldOutlineWidth = outlineWidth;
		outlineWidth = newOutlineWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__OUTLINE_WIDTH, oldOutlineWidth, outlineWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOutlineGray() {
		return outlineGray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlineGray(int newOutlineGray) {
		int oldOutlineGray = outlineGray;
		outlineGray = newOutlineGray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__OUTLINE_GRAY, oldOutlineGray, outlineGray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DrawOrder getDrawOrder() {
		return drawOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawOrder(DrawOrder newDrawOrder) {
		DrawOrder oldDrawOrder = drawOrder;
		drawOrder = newDrawOrder == null ? DRAW_ORDER_EDEFAULT : newDrawOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__DRAW_ORDER, oldDrawOrder, drawOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(double newField) {
		double oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDegradation() {
		return degradation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDegradation(double newDegradation) {
		double oldDegradation = degradation;
		degradation = newDegradation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__DEGRADATION, oldDegradation, degradation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSections() {
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSections(int newSections) {
		int oldSections = sections;
		sections = newSections;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__SECTIONS, oldSections, sections));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionAxis getSectionAxis() {
		return sectionAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectionAxis(SectionAxis newSectionAxis) {
		SectionAxis oldSectionAxis = sectionAxis;
		sectionAxis = newSectionAxis == null ? SECTION_AXIS_EDEFAULT : newSectionAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__SECTION_AXIS, oldSectionAxis, sectionAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChannels() {
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannels(int newChannels) {
		int oldChannels = channels;
		channels = newChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__CHANNELS, oldChannels, channels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChannelSpacing() {
		return channelSpacing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelSpacing(double newChannelSpacing) {
		double oldChannelSpacing = channelSpacing;
		channelSpacing = newChannelSpacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.RENDERING__CHANNEL_SPACING, oldChannelSpacing, channelSpacing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.RENDERING__STYLE:
				return basicSetStyle(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.RENDERING__STYLE:
				return getStyle();
			case PresslingPackage.RENDERING__CROP:
				return getCrop();
			case PresslingPackage.RENDERING__PIXELS:
				return getPixels();
			case PresslingPackage.RENDERING__AM_GRAY:
				return getAmGray();
			case PresslingPackage.RENDERING__SE_GRAY:
				return getSeGray();
			case PresslingPackage.RENDERING__VOID_GRAY:
				return getVoidGray();
			case PresslingPackage.RENDERING__SUPERSAMPLING:
				return getSupersampling();
			case PresslingPackage.RENDERING__OUTLINE_WIDTH:
				return getOutlineWidth();
			case PresslingPackage.RENDERING__OUTLINE_GRAY:
				return getOutlineGray();
			case PresslingPackage.RENDERING__DRAW_ORDER:
				return getDrawOrder();
			case PresslingPackage.RENDERING__FIELD:
				return getField();
			case PresslingPackage.RENDERING__DEGRADATION:
				return getDegradation();
			case PresslingPackage.RENDERING__SECTIONS:
				return getSections();
			case PresslingPackage.RENDERING__SECTION_AXIS:
				return getSectionAxis();
			case PresslingPackage.RENDERING__CHANNELS:
				return getChannels();
			case PresslingPackage.RENDERING__CHANNEL_SPACING:
				return getChannelSpacing();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.RENDERING__STYLE:
				setStyle((Contribution)newValue);
				return;
			case PresslingPackage.RENDERING__CROP:
				setCrop((Double)newValue);
				return;
			case PresslingPackage.RENDERING__PIXELS:
				setPixels((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__AM_GRAY:
				setAmGray((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__SE_GRAY:
				setSeGray((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__VOID_GRAY:
				setVoidGray((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__SUPERSAMPLING:
				setSupersampling((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__OUTLINE_WIDTH:
				setOutlineWidth((Double)newValue);
				return;
			case PresslingPackage.RENDERING__OUTLINE_GRAY:
				setOutlineGray((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__DRAW_ORDER:
				setDrawOrder((DrawOrder)newValue);
				return;
			case PresslingPackage.RENDERING__FIELD:
				setField((Double)newValue);
				return;
			case PresslingPackage.RENDERING__DEGRADATION:
				setDegradation((Double)newValue);
				return;
			case PresslingPackage.RENDERING__SECTIONS:
				setSections((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__SECTION_AXIS:
				setSectionAxis((SectionAxis)newValue);
				return;
			case PresslingPackage.RENDERING__CHANNELS:
				setChannels((Integer)newValue);
				return;
			case PresslingPackage.RENDERING__CHANNEL_SPACING:
				setChannelSpacing((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PresslingPackage.RENDERING__STYLE:
				setStyle((Contribution)null);
				return;
			case PresslingPackage.RENDERING__CROP:
				setCrop(CROP_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__PIXELS:
				setPixels(PIXELS_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__AM_GRAY:
				setAmGray(AM_GRAY_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__SE_GRAY:
				setSeGray(SE_GRAY_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__VOID_GRAY:
				setVoidGray(VOID_GRAY_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__SUPERSAMPLING:
				setSupersampling(SUPERSAMPLING_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__OUTLINE_WIDTH:
				setOutlineWidth(OUTLINE_WIDTH_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__OUTLINE_GRAY:
				setOutlineGray(OUTLINE_GRAY_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__DRAW_ORDER:
				setDrawOrder(DRAW_ORDER_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__DEGRADATION:
				setDegradation(DEGRADATION_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__SECTIONS:
				setSections(SECTIONS_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__SECTION_AXIS:
				setSectionAxis(SECTION_AXIS_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__CHANNELS:
				setChannels(CHANNELS_EDEFAULT);
				return;
			case PresslingPackage.RENDERING__CHANNEL_SPACING:
				setChannelSpacing(CHANNEL_SPACING_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PresslingPackage.RENDERING__STYLE:
				return style != null;
			case PresslingPackage.RENDERING__CROP:
				return crop != CROP_EDEFAULT;
			case PresslingPackage.RENDERING__PIXELS:
				return pixels != PIXELS_EDEFAULT;
			case PresslingPackage.RENDERING__AM_GRAY:
				return amGray != AM_GRAY_EDEFAULT;
			case PresslingPackage.RENDERING__SE_GRAY:
				return seGray != SE_GRAY_EDEFAULT;
			case PresslingPackage.RENDERING__VOID_GRAY:
				return voidGray != VOID_GRAY_EDEFAULT;
			case PresslingPackage.RENDERING__SUPERSAMPLING:
				return supersampling != SUPERSAMPLING_EDEFAULT;
			case PresslingPackage.RENDERING__OUTLINE_WIDTH:
				return outlineWidth != OUTLINE_WIDTH_EDEFAULT;
			case PresslingPackage.RENDERING__OUTLINE_GRAY:
				return outlineGray != OUTLINE_GRAY_EDEFAULT;
			case PresslingPackage.RENDERING__DRAW_ORDER:
				return drawOrder != DRAW_ORDER_EDEFAULT;
			case PresslingPackage.RENDERING__FIELD:
				return field != FIELD_EDEFAULT;
			case PresslingPackage.RENDERING__DEGRADATION:
				return degradation != DEGRADATION_EDEFAULT;
			case PresslingPackage.RENDERING__SECTIONS:
				return sections != SECTIONS_EDEFAULT;
			case PresslingPackage.RENDERING__SECTION_AXIS:
				return sectionAxis != SECTION_AXIS_EDEFAULT;
			case PresslingPackage.RENDERING__CHANNELS:
				return channels != CHANNELS_EDEFAULT;
			case PresslingPackage.RENDERING__CHANNEL_SPACING:
				return channelSpacing != CHANNEL_SPACING_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (crop: ");
		result.append(crop);
		result.append(", pixels: ");
		result.append(pixels);
		result.append(", amGray: ");
		result.append(amGray);
		result.append(", seGray: ");
		result.append(seGray);
		result.append(", voidGray: ");
		result.append(voidGray);
		result.append(", supersampling: ");
		result.append(supersampling);
		result.append(", outlineWidth: ");
		result.append(outlineWidth);
		result.append(", outlineGray: ");
		result.append(outlineGray);
		result.append(", drawOrder: ");
		result.append(drawOrder);
		result.append(", field: ");
		result.append(field);
		result.append(", degradation: ");
		result.append(degradation);
		result.append(", sections: ");
		result.append(sections);
		result.append(", sectionAxis: ");
		result.append(sectionAxis);
		result.append(", channels: ");
		result.append(channels);
		result.append(", channelSpacing: ");
		result.append(channelSpacing);
		result.append(')');
		return result.toString();
	}

} //RenderingImpl
