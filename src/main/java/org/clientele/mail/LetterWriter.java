package org.clientele.mail;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.Locale;
import java.util.Map;
import org.clientele.shared.text.Markdown;

/**
 * Puts values into a template. The template is text with light formatting; a value is text and stays it, whatever it
 * holds: what would be formatting, or markup, is written so that it is read as it stands.
 */
final class LetterWriter {

    /** A value without a text keeps out what depends on it, and what is not known is empty. */
    private static final Mustache.Compiler PLAIN = Mustache.compiler()
            .withEscaper(Escapers.NONE)
            .emptyStringIsFalse(true)
            .defaultValue("");

    private static final Mustache.Compiler FORMATTED = PLAIN.withEscaper(Verbatim::write);

    private LetterWriter() {}

    static Letter write(TemplateText template, Map<String, Object> values, Locale language) {
        return write(template, values, language, MailLook.USUAL, "");
    }

    /** @param logoAt where the logo of the look is to be found */
    static Letter write(
            TemplateText template, Map<String, Object> values, Locale language, MailLook look, String logoAt) {
        String subject = PLAIN.compile(template.subject())
                .execute(values)
                .replaceAll("\\s+", " ")
                .strip();
        String body = Markdown.toHtml(FORMATTED.compile(template.body()).execute(values));
        return new Letter(subject, TextPart.of(body), HtmlPart.of(body, subject, language, look, logoAt));
    }
}
