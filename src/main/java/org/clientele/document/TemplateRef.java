package org.clientele.document;

/**
 * A template that documents can be made from, in its latest version.
 *
 * @param language of the text: en, pl, de or ru
 * @param version counts from 1 with each new content
 */
public record TemplateRef(
        TemplateId id, String name, DocumentKind kind, String language, TemplateFormat format, int version) {}
