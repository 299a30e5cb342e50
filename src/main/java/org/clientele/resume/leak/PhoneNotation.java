package org.clientele.resume.leak;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells phone numbers from tax numbers, accounts, years, amounts and norms: by what is written before and behind, and by
 * their grouping. Its expressions are bounded and never go back, so that every text takes time linear in its length.
 */
final class PhoneNotation {

    private static final Pattern CANDIDATE = Pattern.compile("(?:\\+ ?)?\\(?\\d(?:[ ()./-]{0,3}+\\d){6,24}+");
    private static final int FEWEST_LABELLED = 6;
    private static final int MOST = 15;
    private static final int LOOK_BACK = 40;

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?:tel|telef\\p{L}*|phone|mobil\\p{L}*|mob|kom|komork\\p{L}*"
                    + "|cell\\p{L}*|fax|faks|handy\\p{L}*|whatsapp|viber|signal|тел|телеф\\p{L}*|моб|мобил\\p{L}*|сот|сотов\\p{L}*|факс|вайбер|ватсап"
                    + "|rufnummer|rufnr|festnetz|telefonnummer|numer telefonu|phone number)|[☎📞📱✆])(?:[^\\p{L}\\d]{0,6}+|[^\\p{L}\\d:]{0,4}(?:\\p{L}{1,14}[^\\p{L}\\d:]{0,3}){1,2}:[^\\p{L}\\d]{0,3}+)$");

    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}№/]{1,20})[^\\p{L}\\d№]{0,5}$");

    /** "nr faktury". */
    private static final Pattern NUMBER_OF = Pattern.compile(
            "(?<!\\p{L})(?:nr|no|numer|number|nummer|номер|№)[.:]? ?(?!tel|phone|kom|mob|kontakt|тел|моб)"
                    + "\\p{L}{3,20}[^\\p{L}\\d\\n]{0,5}$");

    private static final Set<String> OTHER_NUMBERS = Set.of(
            "nip",
            "regon",
            "krs",
            "pesel",
            "iban",
            "bic",
            "konto",
            "kontonr",
            "rachunek",
            "rachunku",
            "nr",
            "no",
            "№",
            "numer",
            "number",
            "nummer",
            "номер",
            "iso",
            "din",
            "en",
            "pn",
            "isbn",
            "issn",
            "id",
            "инн",
            "огрн",
            "огрнип",
            "кпп",
            "снилс",
            "счет",
            "р/с",
            "ust",
            "ustid",
            "idnr",
            "steuernummer",
            "steuernr",
            "hrb",
            "hra",
            "vat",
            "ref",
            "art",
            "patent",
            "order",
            "ticket",
            "invoice",
            "faktura",
            "rechnung",
            "umowa",
            "vertrag",
            "договор",
            "заказ",
            "passport",
            "paszport",
            "паспорт",
            "polisa",
            "полис",
            "serial",
            "sn",
            "удостоверение",
            "свидетельство",
            "patentu",
            "патент",
            "lizenz",
            "kod",
            "code",
            "код",
            "index",
            "индекс",
            "plz",
            "бик",
            "гост",
            "ту",
            "окпо",
            "единый",
            "еин",
            "ein",
            "doi",
            "certyfikat",
            "certificate",
            "zertifikat",
            "сертификат",
            "диплом",
            "dyplom",
            "серия",
            "лицензия",
            "license",
            "licence",
            "wersja",
            "version");

    private static final Pattern UNIT =
            Pattern.compile("^\\s{0,2}(?:zl|pln|eur|euro|€|\\$|£|usd|gbp|chf|руб|р\\.|₽|rub|грн|uah|tys|mln|mio|млн"
                    + "|тыс|szt|stk|pcs|%|kg|кг|m2|м2|km|км|osob|kund|klient|user|клиент|человек|сотруд)");

    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:19|20)\\d\\d(?:\\D|$)");
    private static final Pattern DATES = Pattern.compile(
            "\\D*\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\D.*|\\d{1,2}[./-]\\d{2,4}\\D.*|.*\\d{4}-\\d{1,2}-\\d{1,2}.*");

    /** Numbers that cost the caller nothing: nobody has one at home. */
    private static final Pattern FREE = Pattern.compile("(?:8|\\+7|\\+?1|0|\\+44|\\+49|\\+48)?80[08]\\d{6,8}");

    private static final Pattern AREA = Pattern.compile("\\(\\d{2,5}\\).*");
    private static final Pattern TRUNK = Pattern.compile("0\\d{1,4}(?: ?[/-] ?| )\\d{2,8}(?:[ -]\\d{2,5}){0,4}");
    private static final Pattern POLISH = Pattern.compile(
            "(?:45|5[0137]|6[069]|7[2389]|88)\\d([ -])\\d{3}\\1\\d{3}|\\(?\\d{2}\\)?[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}|\\(?\\d{2}\\)?[ -]\\d{3}[ -]\\d{4}");
    private static final Pattern RUSSIAN = Pattern.compile("[78][ -]?\\(?\\d{3}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}");
    private static final Pattern AMERICAN = Pattern.compile("\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}");

    private final String letters;
    private final int from;
    private final String number;
    private final String digits;

    private PhoneNotation(String letters, int from, int to) {
        this.letters = letters;
        this.from = from;
        this.number = letters.substring(from, to);
        this.digits = number.replaceAll("\\D", "");
    }

    static List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        String letters = text.text();
        Matcher candidates = CANDIDATE.matcher(letters);
        while (candidates.find()) {
            int from = candidates.start();
            int to = candidates.end();
            boolean whole = from == 0 || !Character.isLetterOrDigit(letters.charAt(from - 1));
            if (whole && new PhoneNotation(letters, from, to).isPhone()) {
                findings.add(text.finding(LeakKind.PHONE, from, to));
            }
        }
        return findings;
    }

    private boolean isPhone() {
        if (digits.length() > MOST || isDate() || hasUnit() || isOffice()) {
            return false;
        }
        if (isLabelled()) {
            return digits.length() > FEWEST_LABELLED;
        }
        if (number.startsWith("+")) {
            return digits.length() >= 9;
        }
        return !isOtherNumber() && isGroupedAsPhone();
    }

    private boolean isOffice() {
        return Office.isMeant(letters, from, from + number.length())
                || FREE.matcher(number.replaceAll("[^\\d+]", "")).matches();
    }

    private boolean isDate() {
        return YEAR.matcher(number).find() && DATES.matcher(number).matches()
                || number.matches("(?:19|20)\\d\\d\\D{1,5}(?:19|20)\\d\\d.*");
    }

    private boolean hasUnit() {
        int to = from + number.length();
        return UNIT.matcher(letters.substring(to, Math.min(letters.length(), to + 12)))
                .find();
    }

    private String before() {
        return letters.substring(Math.max(0, from - LOOK_BACK), from);
    }

    private boolean isLabelled() {
        return LABEL.matcher(before()).find();
    }

    private boolean isOtherNumber() {
        Matcher word = WORD_BEFORE.matcher(before());
        return word.find()
                        && (OTHER_NUMBERS.contains(word.group(1))
                                || word.group(1).endsWith("nummer"))
                || NUMBER_OF.matcher(before()).find();
    }

    private boolean isGroupedAsPhone() {
        if (number.startsWith("00")) {
            return digits.length() >= 11 && isValid("+" + digits.substring(2), null);
        }
        if (AREA.matcher(number).matches()) {
            return digits.length() >= 9
                    && digits.length() <= 12
                    && !YEAR.matcher(number).find();
        }
        if (TRUNK.matcher(number).matches()) {
            return digits.length() >= 9
                    && digits.length() <= 13
                    && (isValid(digits, "DE") || isValid(digits, "UA") || isValid(digits, "GB"));
        }
        return POLISH.matcher(number).matches() && isValid(digits, "PL")
                || RUSSIAN.matcher(number).matches() && digits.length() < number.length() && isValid(digits, "RU")
                || AMERICAN.matcher(number).matches() && isValid(digits, "US");
    }

    private static boolean isValid(String number, @Nullable String region) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(number, region));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
