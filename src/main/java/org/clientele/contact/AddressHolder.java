package org.clientele.contact;

/** Somebody who has a certain e-mail address or phone number. */
public record AddressHolder(ContactId id, String name, String clientName) {}
