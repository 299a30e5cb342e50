package org.clientele.document;

/**
 * A template as a file.
 *
 * @param content to be left as it is
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record TemplateFile(String name, TemplateFormat format, byte[] content) {}
