package org.clientele.shared.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts that people see, one file per feature and language: {@code vaadin-i18n/<feature>[_<language>].properties}
 * in UTF-8, English without a suffix. Patterns are ICU's, since plurals have up to four forms in our languages; an
 * apostrophe is doubled only in texts with arguments.
 */
@Component
public class Translations implements I18NProvider {

    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("pl"), Locale.GERMAN, Locale.of("ru"));

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    Translations() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        String name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
        int underscore = name.indexOf('_');
        String language = underscore < 0 ? "en" : name.substring(underscore + 1);
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> known = texts.computeIfAbsent(language, any -> new HashMap<>());
        properties.forEach((key, text) -> known.put((String) key, (String) text));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String text = textsOf(locale).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The text of a key that was put together, where nobody may have thought of it; empty if so. */
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(textsOf(locale).get(key));
    }

    /** The texts of one language by key, for checks and for scripts on the page. */
    public Map<String, String> textsIn(Locale language) {
        return Map.copyOf(textsOf(language));
    }

    private Map<String, String> textsOf(Locale language) {
        Map<String, String> known = texts.get(language.getLanguage());
        return known != null ? known : Objects.requireNonNull(texts.get("en"));
    }
}
