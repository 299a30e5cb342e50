package org.clientele.portal.pages;

import com.vaadin.flow.router.NotFoundException;

/** An address of the portal where there is nothing, or nothing for the contact that asks: the same to both. */
public final class PortalNotFound extends NotFoundException {}
