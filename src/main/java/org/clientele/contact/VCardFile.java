package org.clientele.contact;

/**
 * A contact's vCard as a file.
 *
 * @param name in ASCII, with its ending
 * @param content to be sent as {@code text/vcard} in UTF-8
 */
public record VCardFile(String name, String content) {}
