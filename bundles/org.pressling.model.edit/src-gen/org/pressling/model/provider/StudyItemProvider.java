/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;

/**
 * This is the item provider adapter for a {@link org.pressling.model.Study} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StudyItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
			addAmPropertyDescriptor(object);
			addSePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_formatVersion_feature"),
				 getString("_UI_Study_formatVersion_description"),
				 PresslingPackage.Literals.STUDY__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_name_feature"),
				 getString("_UI_Study_name_description"),
				 PresslingPackage.Literals.STUDY__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_description_feature"),
				 getString("_UI_Study_description_description"),
				 PresslingPackage.Literals.STUDY__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_seed_feature"),
				 getString("_UI_Study_seed_description"),
				 PresslingPackage.Literals.STUDY__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Am feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_am_feature"),
				 getString("_UI_Study_am_description"),
				 PresslingPackage.Literals.STUDY__AM,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Se feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_se_feature"),
				 getString("_UI_Study_se_description"),
				 PresslingPackage.Literals.STUDY__SE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__PHASES);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__OWN_MATERIALS);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__PACKING);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__PRESS);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__CONTACT_LAW);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__RENDERING);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__LABELS);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__CAMPAIGN);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__SPLIT);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__NETWORK);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__TRAINING);
			childrenFeatures.add(PresslingPackage.Literals.STUDY__ANALYSES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Study)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Study_type") :
			getString("_UI_Study_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Study.class)) {
			case PresslingPackage.STUDY__FORMAT_VERSION:
			case PresslingPackage.STUDY__NAME:
			case PresslingPackage.STUDY__DESCRIPTION:
			case PresslingPackage.STUDY__SEED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PresslingPackage.STUDY__PHASES:
			case PresslingPackage.STUDY__OWN_MATERIALS:
			case PresslingPackage.STUDY__PACKING:
			case PresslingPackage.STUDY__PRESS:
			case PresslingPackage.STUDY__CONTACT_LAW:
			case PresslingPackage.STUDY__RENDERING:
			case PresslingPackage.STUDY__LABELS:
			case PresslingPackage.STUDY__CAMPAIGN:
			case PresslingPackage.STUDY__SPLIT:
			case PresslingPackage.STUDY__NETWORK:
			case PresslingPackage.STUDY__TRAINING:
			case PresslingPackage.STUDY__ANALYSES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__PHASES,
				 PresslingFactory.eINSTANCE.createPhase()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__OWN_MATERIALS,
				 PresslingFactory.eINSTANCE.createMaterial()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__PACKING,
				 PresslingFactory.eINSTANCE.createPacking()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__PRESS,
				 PresslingFactory.eINSTANCE.createPress()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__CONTACT_LAW,
				 PresslingFactory.eINSTANCE.createContribution()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__RENDERING,
				 PresslingFactory.eINSTANCE.createRendering()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__LABELS,
				 PresslingFactory.eINSTANCE.createLabels()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__CAMPAIGN,
				 PresslingFactory.eINSTANCE.createCampaign()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__SPLIT,
				 PresslingFactory.eINSTANCE.createSplit()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__NETWORK,
				 PresslingFactory.eINSTANCE.createNetwork()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__TRAINING,
				 PresslingFactory.eINSTANCE.createTraining()));

		newChildDescriptors.add
			(createChildParameter
				(PresslingPackage.Literals.STUDY__ANALYSES,
				 PresslingFactory.eINSTANCE.createContribution()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == PresslingPackage.Literals.STUDY__CONTACT_LAW ||
			childFeature == PresslingPackage.Literals.STUDY__ANALYSES;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return PresslingEditPlugin.INSTANCE;
	}

}
