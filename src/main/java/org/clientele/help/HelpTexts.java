package org.clientele.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The help texts, one file for each page and language: {@code help/<language>/<page>.md}, which begins with a title and
 * the date of its last change. {@code help/pages.txt} says which page of the desk has which text; a tab of a page is
 * named by {@code ?tab=} and may have a text of its own.
 */
@Component
public class HelpTexts {

    private static final String TITLE = "# ";
    private static final String UPDATED = "Updated: ";

    private final Map<String, String> pages;
    private final Map<String, HelpText> texts = new HashMap<>();

    HelpTexts() {
        try {
            this.pages = new ClassPathResource("help/pages.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:help/*/*.md")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        String path = file.getURL().getPath();
        String language = path.replaceAll(".*/help/([a-z]+)/[^/]+$", "$1");
        String page = Objects.requireNonNull(file.getFilename()).replace(".md", "");
        String[] parts = file.getContentAsString(StandardCharsets.UTF_8).split("\n", 3);
        texts.put(
                key(page, language),
                new HelpText(
                        page,
                        parts[0].substring(TITLE.length()),
                        LocalDate.parse(parts[1].substring(UPDATED.length())),
                        parts[2].strip()));
    }

    /**
     * What Help says where the reader is; empty for a page that nobody has explained.
     *
     * @param route the template of the page's address, such as {@code desk/clients/:id}
     * @param tab the open tab; empty if there is none
     */
    public Optional<HelpText> of(String route, String tab, Locale language) {
        return Optional.ofNullable(pages.get(route + "?tab=" + tab))
                .or(() -> Optional.ofNullable(pages.get(route)))
                .flatMap(page -> find(page, language));
    }

    /** The text of that name in the reader's language, or else in English. */
    public Optional<HelpText> find(String page, Locale language) {
        return Optional.ofNullable(texts.get(key(page, language.getLanguage())))
                .or(() -> Optional.ofNullable(texts.get(key(page, "en"))));
    }

    private static String key(String page, String language) {
        return language + "/" + page;
    }
}
