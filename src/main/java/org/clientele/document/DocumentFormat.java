package org.clientele.document;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Component;

/** Writes dates and amounts as documents of a language have them. */
@Component
class DocumentFormat {

    /** Of one thousand Polish says just that; in contracts the one is written, so that nobody puts anything before it. */
    private static final Pattern ONE_LEFT_OUT =
            Pattern.compile("\\b(tysiąc|milion|miliard)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Translations texts;

    DocumentFormat(Translations texts) {
        this.texts = texts;
    }

    /** In figures, with all four of the year: {@code 22.11.2026}. */
    String date(LocalDate date, Locale language) {
        Locale locale = regional(language);
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMdd");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** With the month in words: {@code 22 listopada 2026}. */
    String dateInWords(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional(language))
                .format(date);
    }

    /** In figures, with the currency. */
    String amount(Amount amount, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(regional(language));
        format.setCurrency(Currency.getInstance(amount.currency().name()));
        return format.format(amount.value());
    }

    /** In words, with the hundredths in figures: {@code jeden tysiąc dwieście trzydzieści cztery złote 56/100}. */
    String amountInWords(Amount amount, Locale language) {
        String hundredths = String.format(Locale.ROOT, "%02d/100", amount.hundredths());
        String words =
                texts.getTranslation("amount.inWords." + amount.currency(), language, amount.whole(), hundredths);
        return ONE_LEFT_OUT.matcher(words.replace(SOFT_HYPHEN, "")).replaceAll("jeden $1");
    }

    /** A number as it is dialled where the language is spoken; empty for none. */
    String phone(String number, Locale language) {
        if (number.isEmpty()) {
            return "";
        }
        String region = regional(language).getCountry();
        return new PhoneNumber(number)
                .formatted(region.isEmpty() ? language.getLanguage().toUpperCase(Locale.ROOT) : region);
    }

    /** The name of a country. */
    String country(String code, Locale language) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language);
    }

    /** English as in Europe puts the day before the month. */
    private static Locale regional(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
