package org.clientele.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.ui.Translations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Templates to begin with: a contract and a letter in each language. */
@Component
public class TemplateSamples {

    /**
     * One to download, or to add as it is.
     *
     * @param fileName of the download
     */
    public record Sample(String fileName, TemplateFormat format, TemplateDetails details) {}

    private static final List<String> LANGUAGES = List.of("en", "pl", "de", "ru");
    private static final String CONTRACT = "contract";
    private static final String LETTER = "letter";

    private final Translations texts;

    TemplateSamples(Translations texts) {
        this.texts = texts;
    }

    /** All of them, the contracts first. */
    public List<Sample> all() {
        return Stream.concat(
                        LANGUAGES.stream().map(language -> sample(CONTRACT, language, TemplateFormat.DOCX)),
                        LANGUAGES.stream().map(language -> sample(LETTER, language, TemplateFormat.HTML)))
                .toList();
    }

    private Sample sample(String kind, String language, TemplateFormat format) {
        String name = texts.getTranslation("template.sample." + kind, Locale.of(language));
        return new Sample(
                "%s-%s.%s".formatted(kind, language, format.extension()),
                format,
                new TemplateDetails(name, kind.toUpperCase(Locale.ROOT), language, ""));
    }

    /** What stands in it. */
    public TemplateContent content(Sample sample) {
        try (InputStream file = new ClassPathResource("document-samples/" + sample.fileName()).getInputStream()) {
            return new TemplateContent(sample.format(), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
