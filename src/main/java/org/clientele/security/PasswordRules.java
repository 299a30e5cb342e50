package org.clientele.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good enough, after NIST SP 800-63B: long ones that are not among those guessed first. Nothing is
 * asked about digits and signs, and no password expires. The check needs no network.
 */
@Component
public class PasswordRules {

    /** What an attacker who tries the likely ones first must be unable to get through. */
    private static final BigDecimal ENOUGH_GUESSES = BigDecimal.TEN.pow(8);

    private static final int LONGEST_ESTIMATED = 64;

    private final BreachedPasswords breached;

    PasswordRules(BreachedPasswords breached) {
        this.breached = breached;
    }

    /** Read when the first password is set: not every start needs them. */
    private static final class WordLists {

        static final List<Dictionary> ALL = Stream.concat(
                        ConfigurationBuilder.getDefaultDictionaries().stream(),
                        Stream.of(dictionary("common in Polish, German and Russian", commonWords())))
                .toList();
    }

    /**
     * What is wrong with the password, if anything.
     *
     * @param personal the person's own names, which are guessed first
     */
    public Optional<PasswordProblem> check(String password, String... personal) {
        int length = password.codePointCount(0, password.length());
        if (length < PasswordProblem.MIN_LENGTH) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > PasswordProblem.MAX_LENGTH) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        return breached.contains(password) || isEasyToGuess(password, personal)
                ? Optional.of(PasswordProblem.EASY_TO_GUESS)
                : Optional.empty();
    }

    private boolean isEasyToGuess(String password, String... personal) {
        List<Dictionary> known = new ArrayList<>(WordLists.ALL);
        known.add(dictionary("personal", personalWords(personal)));
        var configuration = new ConfigurationBuilder()
                .setDictionaries(known)
                .setLocale(Locale.ENGLISH)
                .setMaxLength(LONGEST_ESTIMATED)
                .createConfiguration();
        return new Nbvcxz(configuration).estimate(password).getGuesses().compareTo(ENOUGH_GUESSES) < 0;
    }

    private static List<String> personalWords(String... names) {
        List<String> words = new ArrayList<>(List.of("clientele"));
        Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return words;
    }

    private static Dictionary dictionary(String name, List<String> words) {
        DictionaryBuilder builder =
                new DictionaryBuilder().setDictionaryName(name).setExclusion(false);
        int rank = 1;
        for (String word : words) {
            builder.addWord(word, rank++);
        }
        return builder.createDictionary();
    }

    private static List<String> commonWords() {
        try {
            return new ClassPathResource("common-passwords.txt", PasswordRules.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
