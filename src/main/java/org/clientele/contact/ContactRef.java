package org.clientele.contact;

/** A contact as others name and link it. */
public record ContactRef(ContactId id, String name, boolean archived) {}
