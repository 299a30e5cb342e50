package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that people see is there in all four languages, and each is used. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final List<String> LANGUAGES = List.of("", "_pl", "_de", "_ru");

    /** What looks like a key in the code. Keys of one enum's constants are put together: {@code "role." + role}. */
    /** A literal that looks like a key, whatever it is handed to. */
    private static final Pattern KEY = Pattern.compile("\"([a-zA-Z0-9_]+(?:\\.[a-zA-Z0-9_]+)+)\"");

    private static final Pattern FILE = Pattern.compile("\\.(?:css|cnf)$");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+|[a-zA-Z.]+\\.)\"");

    /** What would be a text in the code itself. */
    private static final Pattern TEXT_IN_CODE = Pattern.compile(
            "(?:new (?:Button|Span|H[1-6]|Paragraph|Div|Text|NativeLabel|\\w*Field|TextArea|Checkbox|\\w*ComboBox|Tab|Badge"
                    + "|PageHeader|ListItem|SideNavItem|FormDialog|ImpactDialog)(?:<.*?>)?"
                    + "|\\.set(?:Text|Label|Placeholder|Header|HeaderTitle|HelperText|Title|AriaLabel|TooltipText"
                    + "|ErrorMessage|ConfirmText|CancelText|RejectText)|Notification\\.show)"
                    + "\\(\\s*\"([^\"]*\\p{L}[^\"]*)\"");

    private static final Map<String, Map<String, String>> TEXTS = new TreeMap<>();
    private static final List<String> TWICE = new ArrayList<>();
    private static String code;

    @BeforeAll
    static void read() throws IOException {
        LANGUAGES.forEach(language -> TEXTS.put(language, new TreeMap<>()));
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(TranslationsTest::read);
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void everyTextIsThereInAllLanguages() {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(TEXTS.get(language).keySet())
                        .isEqualTo(TEXTS.get("").keySet()));
    }

    @Test
    void noTextIsBlankOrWrittenTwice() {
        assertThat(TEXTS.values())
                .allSatisfy(texts -> assertThat(texts)
                        .allSatisfy((key, text) -> assertThat(text).isNotBlank()));
        assertThat(TWICE).isEmpty();
    }

    @Test
    void everyPatternCanBeReadAndTakesTheSameArgumentsInAllLanguages() {
        TEXTS.get("")
                .keySet()
                .forEach(key -> assertThat(LANGUAGES.stream()
                                .map(language -> arguments(language, key))
                                .distinct())
                        .as(key)
                        .hasSize(1));
    }

    @Test
    void pluralsHaveAllFormsOfTheirLanguage() {
        for (String slavic : List.of("_pl", "_ru")) {
            assertThat(TEXTS.get(slavic)).allSatisfy((key, text) -> {
                if (text.contains("one{")) {
                    assertThat(text).contains("few{", "many{", "other{");
                }
            });
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> areas = TEXTS.get("").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> asked = KEY.matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(key -> areas.contains(key.substring(0, key.indexOf('.') + 1)))
                .filter(key -> !FILE.matcher(key).find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(asked)
                .allSatisfy(key -> assertThat(TEXTS.get("").keySet())
                        .as(key)
                        .anyMatch(known -> known.equals(key) || known.startsWith(key + ".")));
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals =
                LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        List<String> beginnings =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        assertThat(TEXTS.get("").keySet())
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .filteredOn(key -> literals.stream().noneMatch(literal -> isPutTogether(key, literal)))
                .isEmpty();
    }

    @Test
    void noTextStandsInTheCode() {
        assertThat(TEXT_IN_CODE.matcher("new Button(\"Save\")").find()).isTrue();
        assertThat(TEXT_IN_CODE.matcher(code).results().map(found -> found.group(1)))
                .isSubsetOf(TEXTS.get("").keySet());
    }

    /** Such as {@code kind + ".title"}. */
    private static boolean isPutTogether(String key, String literal) {
        return key.startsWith(literal + ".") && code.contains('"' + key.substring(literal.length()) + '"');
    }

    private static Set<Object> arguments(String language, String key) {
        String text = TEXTS.get(language).get(key);
        if (text == null || !text.contains("{")) {
            return Set.of();
        }
        Locale locale = language.isEmpty() ? Locale.ENGLISH : Locale.of(language.substring(1));
        return new TreeSet<>(new MessageFormat(text, locale).getArgumentNames());
    }

    private static void read(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        Map<String, String> texts = TEXTS.get(name.contains("_") ? name.substring(name.indexOf('_')) : "");
        for (String line : text(file).lines().toList()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#")
                    && equals > 0
                    && texts.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                TWICE.add(line);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
