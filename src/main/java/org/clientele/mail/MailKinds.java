package org.clientele.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clientele.shared.ui.Translations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of mails that the features send, with the texts that they come with. */
@Component
class MailKinds {

    private final List<MailKind> kinds;
    private final Map<String, TemplateText> texts = new HashMap<>();

    MailKinds(List<MailKind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(MailKind::key)).toList();
        for (MailKind kind : kinds) {
            Translations.LANGUAGES.forEach(language -> texts.put(at(kind, language), read(kind, language)));
        }
    }

    List<MailKind> all() {
        return kinds;
    }

    Optional<MailKind> find(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The text that the kind comes with. */
    TemplateText text(MailKind kind, Locale language) {
        return Objects.requireNonNull(texts.get(at(kind, language)), () -> "No bean: mail kind " + kind.key());
    }

    private static String at(MailKind kind, Locale language) {
        return kind.key() + "/" + language.getLanguage();
    }

    /** The subject, an empty line, the body. */
    private static TemplateText read(MailKind kind, Locale language) {
        try (InputStream file = new ClassPathResource("mail/" + at(kind, language) + ".md").getInputStream()) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R\\R", 2);
            return new TemplateText(parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
