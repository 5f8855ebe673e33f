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
import org.pressling.model.Packing;
import org.pressling.model.PresslingPackage;
import org.pressling.model.ShareMeaning;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Packing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getPacker <em>Packer</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getInitialWidth <em>Initial Width</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getSolidFraction <em>Solid Fraction</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmRatio <em>Am Ratio</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmRatioMeaning <em>Am Ratio Meaning</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmDiameterMeanMin <em>Am Diameter Mean Min</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmDiameterMeanMax <em>Am Diameter Mean Max</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmDiameterSdMin <em>Am Diameter Sd Min</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmDiameterSdMax <em>Am Diameter Sd Max</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getAmDiameterCut <em>Am Diameter Cut</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getSeDiameter <em>Se Diameter</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#getMaxTries <em>Max Tries</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#isPeriodicTopBottom <em>Periodic Top Bottom</em>}</li>
 *   <li>{@link org.pressling.model.impl.PackingImpl#isPeriodicFrontBack <em>Periodic Front Back</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PackingImpl extends MinimalEObjectImpl.Container implements Packing {
	/**
	 * The cached value of the '{@link #getPacker() <em>Packer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacker()
	 * @generated
	 * @ordered
	 */
	protected Contribution packer;

	/**
	 * The default value of the '{@link #getInitialWidth() <em>Initial Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double INITIAL_WIDTH_EDEFAULT = 50.0;

	/**
	 * The cached value of the '{@link #getInitialWidth() <em>Initial Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialWidth()
	 * @generated
	 * @ordered
	 */
	protected double initialWidth = INITIAL_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 40.0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final double DEPTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected double depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolidFraction() <em>Solid Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolidFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double SOLID_FRACTION_EDEFAULT = 0.58;

	/**
	 * The cached value of the '{@link #getSolidFraction() <em>Solid Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolidFraction()
	 * @generated
	 * @ordered
	 */
	protected double solidFraction = SOLID_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmRatio() <em>Am Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_RATIO_EDEFAULT = 0.63;

	/**
	 * The cached value of the '{@link #getAmRatio() <em>Am Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmRatio()
	 * @generated
	 * @ordered
	 */
	protected double amRatio = AM_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmRatioMeaning() <em>Am Ratio Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmRatioMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final ShareMeaning AM_RATIO_MEANING_EDEFAULT = ShareMeaning.NON_AM_SHARE_INITIAL;

	/**
	 * The cached value of the '{@link #getAmRatioMeaning() <em>Am Ratio Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmRatioMeaning()
	 * @generated
	 * @ordered
	 */
	protected ShareMeaning amRatioMeaning = AM_RATIO_MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmDiameterMeanMin() <em>Am Diameter Mean Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterMeanMin()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_DIAMETER_MEAN_MIN_EDEFAULT = 9.0;

	/**
	 * The cached value of the '{@link #getAmDiameterMeanMin() <em>Am Diameter Mean Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterMeanMin()
	 * @generated
	 * @ordered
	 */
	protected double amDiameterMeanMin = AM_DIAMETER_MEAN_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmDiameterMeanMax() <em>Am Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterMeanMax()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_DIAMETER_MEAN_MAX_EDEFAULT = 12.0;

	/**
	 * The cached value of the '{@link #getAmDiameterMeanMax() <em>Am Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterMeanMax()
	 * @generated
	 * @ordered
	 */
	protected double amDiameterMeanMax = AM_DIAMETER_MEAN_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmDiameterSdMin() <em>Am Diameter Sd Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterSdMin()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_DIAMETER_SD_MIN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAmDiameterSdMin() <em>Am Diameter Sd Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterSdMin()
	 * @generated
	 * @ordered
	 */
	protected double amDiameterSdMin = AM_DIAMETER_SD_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmDiameterSdMax() <em>Am Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterSdMax()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_DIAMETER_SD_MAX_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getAmDiameterSdMax() <em>Am Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterSdMax()
	 * @generated
	 * @ordered
	 */
	protected double amDiameterSdMax = AM_DIAMETER_SD_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmDiameterCut() <em>Am Diameter Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterCut()
	 * @generated
	 * @ordered
	 */
	protected static final double AM_DIAMETER_CUT_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getAmDiameterCut() <em>Am Diameter Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmDiameterCut()
	 * @generated
	 * @ordered
	 */
	protected double amDiameterCut = AM_DIAMETER_CUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeDiameter() <em>Se Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double SE_DIAMETER_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getSeDiameter() <em>Se Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeDiameter()
	 * @generated
	 * @ordered
	 */
	protected double seDiameter = SE_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxTries() <em>Max Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTries()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_TRIES_EDEFAULT = 10000000;

	/**
	 * The cached value of the '{@link #getMaxTries() <em>Max Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTries()
	 * @generated
	 * @ordered
	 */
	protected int maxTries = MAX_TRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #isPeriodicTopBottom() <em>Periodic Top Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodicTopBottom()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERIODIC_TOP_BOTTOM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPeriodicTopBottom() <em>Periodic Top Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodicTopBottom()
	 * @generated
	 * @ordered
	 */
	protected boolean periodicTopBottom = PERIODIC_TOP_BOTTOM_EDEFAULT;

	/**
	 * The default value of the '{@link #isPeriodicFrontBack() <em>Periodic Front Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodicFrontBack()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERIODIC_FRONT_BACK_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPeriodicFrontBack() <em>Periodic Front Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodicFrontBack()
	 * @generated
	 * @ordered
	 */
	protected boolean periodicFrontBack = PERIODIC_FRONT_BACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PackingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.PACKING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution getPacker() {
		return packer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPacker(Contribution newPacker, NotificationChain msgs) {
		Contribution oldPacker = packer;
		packer = newPacker;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__PACKER, oldPacker, newPacker);
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
	public void setPacker(Contribution newPacker) {
		if (newPacker != packer) {
			NotificationChain msgs = null;
			if (packer != null)
				msgs = ((InternalEObject)packer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.PACKING__PACKER, null, msgs);
			if (newPacker != null)
				msgs = ((InternalEObject)newPacker).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.PACKING__PACKER, null, msgs);
			msgs = basicSetPacker(newPacker, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__PACKER, newPacker, newPacker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInitialWidth() {
		return initialWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialWidth(double newInitialWidth) {
		double oldInitialWidth = initialWidth;
		initialWidth = newInitialWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__INITIAL_WIDTH, oldInitialWidth, initialWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(double newDepth) {
		double oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSolidFraction() {
		return solidFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolidFraction(double newSolidFraction) {
		double oldSolidFraction = solidFraction;
		solidFraction = newSolidFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__SOLID_FRACTION, oldSolidFraction, solidFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmRatio() {
		return amRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmRatio(double newAmRatio) {
		double oldAmRatio = amRatio;
		amRatio = newAmRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_RATIO, oldAmRatio, amRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareMeaning getAmRatioMeaning() {
		return amRatioMeaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmRatioMeaning(ShareMeaning newAmRatioMeaning) {
		ShareMeaning oldAmRatioMeaning = amRatioMeaning;
		amRatioMeaning = newAmRatioMeaning == null ? AM_RATIO_MEANING_EDEFAULT : newAmRatioMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_RATIO_MEANING, oldAmRatioMeaning, amRatioMeaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmDiameterMeanMin() {
		return amDiameterMeanMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmDiameterMeanMin(double newAmDiameterMeanMin) {
		double oldAmDiameterMeanMin = amDiameterMeanMin;
		amDiameterMeanMin = newAmDiameterMeanMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_DIAMETER_MEAN_MIN, oldAmDiameterMeanMin, amDiameterMeanMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmDiameterMeanMax() {
		return amDiameterMeanMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmDiameterMeanMax(double newAmDiameterMeanMax) {
		double oldAmDiameterMeanMax = amDiameterMeanMax;
		amDiameterMeanMax = newAmDiameterMeanMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_DIAMETER_MEAN_MAX, oldAmDiameterMeanMax, amDiameterMeanMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmDiameterSdMin() {
		return amDiameterSdMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmDiameterSdMin(double newAmDiameterSdMin) {
		double oldAmDiameterSdMin = amDiameterSdMin;
		amDiameterSdMin = newAmDiameterSdMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_DIAMETER_SD_MIN, oldAmDiameterSdMin, amDiameterSdMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmDiameterSdMax() {
		return amDiameterSdMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmDiameterSdMax(double newAmDiameterSdMax) {
		double oldAmDiameterSdMax = amDiameterSdMax;
		amDiameterSdMax = newAmDiameterSdMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_DIAMETER_SD_MAX, oldAmDiameterSdMax, amDiameterSdMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmDiameterCut() {
		return amDiameterCut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmDiameterCut(double newAmDiameterCut) {
		double oldAmDiameterCut = amDiameterCut;
		amDiameterCut = newAmDiameterCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__AM_DIAMETER_CUT, oldAmDiameterCut, amDiameterCut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeDiameter() {
		return seDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeDiameter(double newSeDiameter) {
		double oldSeDiameter = seDiameter;
		seDiameter = newSeDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__SE_DIAMETER, oldSeDiameter, seDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxTries() {
		return maxTries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxTries(int newMaxTries) {
		int oldMaxTries = maxTries;
		maxTries = newMaxTries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__MAX_TRIES, oldMaxTries, maxTries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPeriodicTopBottom() {
		return periodicTopBottom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodicTopBottom(boolean newPeriodicTopBottom) {
		boolean oldPeriodicTopBottom = periodicTopBottom;
		periodicTopBottom = newPeriodicTopBottom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__PERIODIC_TOP_BOTTOM, oldPeriodicTopBottom, periodicTopBottom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPeriodicFrontBack() {
		return periodicFrontBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodicFrontBack(boolean newPeriodicFrontBack) {
		boolean oldPeriodicFrontBack = periodicFrontBack;
		periodicFrontBack = newPeriodicFrontBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PACKING__PERIODIC_FRONT_BACK, oldPeriodicFrontBack, periodicFrontBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.PACKING__PACKER:
				return basicSetPacker(null, msgs);
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
			case PresslingPackage.PACKING__PACKER:
				return getPacker();
			case PresslingPackage.PACKING__INITIAL_WIDTH:
				return getInitialWidth();
			case PresslingPackage.PACKING__HEIGHT:
				return getHeight();
			case PresslingPackage.PACKING__DEPTH:
				return getDepth();
			case PresslingPackage.PACKING__SOLID_FRACTION:
				return getSolidFraction();
			case PresslingPackage.PACKING__AM_RATIO:
				return getAmRatio();
			case PresslingPackage.PACKING__AM_RATIO_MEANING:
				return getAmRatioMeaning();
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MIN:
				return getAmDiameterMeanMin();
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MAX:
				return getAmDiameterMeanMax();
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MIN:
				return getAmDiameterSdMin();
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MAX:
				return getAmDiameterSdMax();
			case PresslingPackage.PACKING__AM_DIAMETER_CUT:
				return getAmDiameterCut();
			case PresslingPackage.PACKING__SE_DIAMETER:
				return getSeDiameter();
			case PresslingPackage.PACKING__MAX_TRIES:
				return getMaxTries();
			case PresslingPackage.PACKING__PERIODIC_TOP_BOTTOM:
				return isPeriodicTopBottom();
			case PresslingPackage.PACKING__PERIODIC_FRONT_BACK:
				return isPeriodicFrontBack();
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
			case PresslingPackage.PACKING__PACKER:
				setPacker((Contribution)newValue);
				return;
			case PresslingPackage.PACKING__INITIAL_WIDTH:
				setInitialWidth((Double)newValue);
				return;
			case PresslingPackage.PACKING__HEIGHT:
				setHeight((Double)newValue);
				return;
			case PresslingPackage.PACKING__DEPTH:
				setDepth((Double)newValue);
				return;
			case PresslingPackage.PACKING__SOLID_FRACTION:
				setSolidFraction((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_RATIO:
				setAmRatio((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_RATIO_MEANING:
				setAmRatioMeaning((ShareMeaning)newValue);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MIN:
				setAmDiameterMeanMin((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MAX:
				setAmDiameterMeanMax((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MIN:
				setAmDiameterSdMin((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MAX:
				setAmDiameterSdMax((Double)newValue);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_CUT:
				setAmDiameterCut((Double)newValue);
				return;
			case PresslingPackage.PACKING__SE_DIAMETER:
				setSeDiameter((Double)newValue);
				return;
			case PresslingPackage.PACKING__MAX_TRIES:
				setMaxTries((Integer)newValue);
				return;
			case PresslingPackage.PACKING__PERIODIC_TOP_BOTTOM:
				setPeriodicTopBottom((Boolean)newValue);
				return;
			case PresslingPackage.PACKING__PERIODIC_FRONT_BACK:
				setPeriodicFrontBack((Boolean)newValue);
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
			case PresslingPackage.PACKING__PACKER:
				setPacker((Contribution)null);
				return;
			case PresslingPackage.PACKING__INITIAL_WIDTH:
				setInitialWidth(INITIAL_WIDTH_EDEFAULT);
				return;
			case PresslingPackage.PACKING__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case PresslingPackage.PACKING__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case PresslingPackage.PACKING__SOLID_FRACTION:
				setSolidFraction(SOLID_FRACTION_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_RATIO:
				setAmRatio(AM_RATIO_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_RATIO_MEANING:
				setAmRatioMeaning(AM_RATIO_MEANING_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MIN:
				setAmDiameterMeanMin(AM_DIAMETER_MEAN_MIN_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MAX:
				setAmDiameterMeanMax(AM_DIAMETER_MEAN_MAX_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MIN:
				setAmDiameterSdMin(AM_DIAMETER_SD_MIN_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MAX:
				setAmDiameterSdMax(AM_DIAMETER_SD_MAX_EDEFAULT);
				return;
			case PresslingPackage.PACKING__AM_DIAMETER_CUT:
				setAmDiameterCut(AM_DIAMETER_CUT_EDEFAULT);
				return;
			case PresslingPackage.PACKING__SE_DIAMETER:
				setSeDiameter(SE_DIAMETER_EDEFAULT);
				return;
			case PresslingPackage.PACKING__MAX_TRIES:
				setMaxTries(MAX_TRIES_EDEFAULT);
				return;
			case PresslingPackage.PACKING__PERIODIC_TOP_BOTTOM:
				setPeriodicTopBottom(PERIODIC_TOP_BOTTOM_EDEFAULT);
				return;
			case PresslingPackage.PACKING__PERIODIC_FRONT_BACK:
				setPeriodicFrontBack(PERIODIC_FRONT_BACK_EDEFAULT);
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
			case PresslingPackage.PACKING__PACKER:
				return packer != null;
			case PresslingPackage.PACKING__INITIAL_WIDTH:
				return initialWidth != INITIAL_WIDTH_EDEFAULT;
			case PresslingPackage.PACKING__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case PresslingPackage.PACKING__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case PresslingPackage.PACKING__SOLID_FRACTION:
				return solidFraction != SOLID_FRACTION_EDEFAULT;
			case PresslingPackage.PACKING__AM_RATIO:
				return amRatio != AM_RATIO_EDEFAULT;
			case PresslingPackage.PACKING__AM_RATIO_MEANING:
				return amRatioMeaning != AM_RATIO_MEANING_EDEFAULT;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MIN:
				return amDiameterMeanMin != AM_DIAMETER_MEAN_MIN_EDEFAULT;
			case PresslingPackage.PACKING__AM_DIAMETER_MEAN_MAX:
				return amDiameterMeanMax != AM_DIAMETER_MEAN_MAX_EDEFAULT;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MIN:
				return amDiameterSdMin != AM_DIAMETER_SD_MIN_EDEFAULT;
			case PresslingPackage.PACKING__AM_DIAMETER_SD_MAX:
				return amDiameterSdMax != AM_DIAMETER_SD_MAX_EDEFAULT;
			case PresslingPackage.PACKING__AM_DIAMETER_CUT:
				return amDiameterCut != AM_DIAMETER_CUT_EDEFAULT;
			case PresslingPackage.PACKING__SE_DIAMETER:
				return seDiameter != SE_DIAMETER_EDEFAULT;
			case PresslingPackage.PACKING__MAX_TRIES:
				return maxTries != MAX_TRIES_EDEFAULT;
			case PresslingPackage.PACKING__PERIODIC_TOP_BOTTOM:
				return periodicTopBottom != PERIODIC_TOP_BOTTOM_EDEFAULT;
			case PresslingPackage.PACKING__PERIODIC_FRONT_BACK:
				return periodicFrontBack != PERIODIC_FRONT_BACK_EDEFAULT;
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
		result.append(" (initialWidth: ");
		result.append(initialWidth);
		result.append(", height: ");
		result.append(height);
		result.append(", depth: ");
		result.append(depth);
		result.append(", solidFraction: ");
		result.append(solidFraction);
		result.append(", amRatio: ");
		result.append(amRatio);
		result.append(", amRatioMeaning: ");
		result.append(amRatioMeaning);
		result.append(", amDiameterMeanMin: ");
		result.append(amDiameterMeanMin);
		result.append(", amDiameterMeanMax: ");
		result.append(amDiameterMeanMax);
		result.append(", amDiameterSdMin: ");
		result.append(amDiameterSdMin);
		result.append(", amDiameterSdMax: ");
		result.append(amDiameterSdMax);
		result.append(", amDiameterCut: ");
		result.append(amDiameterCut);
		result.append(", seDiameter: ");
		result.append(seDiameter);
		result.append(", maxTries: ");
		result.append(maxTries);
		result.append(", periodicTopBottom: ");
		result.append(periodicTopBottom);
		result.append(", periodicFrontBack: ");
		result.append(periodicFrontBack);
		result.append(')');
		return result.toString();
	}

} //PackingImpl
