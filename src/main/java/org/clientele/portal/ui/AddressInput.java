package org.clientele.portal.ui;

/** @param confirmed whether the administrator says so where the server cannot reach itself */
public record AddressInput(String address, boolean confirmed) {}
