package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.ConsentState;
import org.clientele.candidate.LanguageSkill;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** The fields of a candidate in words: what they are called, and what stands in them. */
final class CandidateTexts {

    private CandidateTexts() {}

    /** @param component the name of a component of the details */
    static String label(Component texts, String component) {
        return texts.getTranslation("candidate." + component);
    }

    /** The value of a component as people read it; empty for none. */
    static String value(Component texts, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Times.date(texts, day);
            case SalaryPeriod period -> texts.getTranslation("candidate.salaryPeriod." + period);
            case LanguageSkill skill -> language(texts, skill);
            case List<?> several ->
                several.stream().map(one -> value(texts, one)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    static String consent(Component texts, ConsentState state) {
        return texts.getTranslation("candidate.consent." + state);
    }

    static BadgeColor color(ConsentState state) {
        return switch (state) {
            case GIVEN -> BadgeColor.GREEN;
            case NONE -> BadgeColor.NEUTRAL;
            case EXPIRED -> BadgeColor.AMBER;
            case WITHDRAWN -> BadgeColor.RED;
        };
    }

    /** As people write it, with the country: its digits in groups, its extension behind a slash. */
    static String phone(String phone) {
        if (phone.isEmpty()) {
            return "";
        }
        PhoneNumber number = new PhoneNumber(phone);
        String shown = number.international();
        return number.extension().map(extension -> shown + " / " + extension).orElse(shown);
    }

    /** A language in the reader's own, and how well it is known. */
    static String language(Component texts, LanguageSkill skill) {
        Locale reader = Times.locale(texts);
        return Locale.of(skill.language()).getDisplayLanguage(reader) + " ("
                + texts.getTranslation("candidate.language." + skill.level()) + ")";
    }

    /** The salary that somebody wishes; empty if nobody has said. */
    static String salary(Component texts, CandidateDetails details) {
        BigDecimal wish = details.salaryWish();
        if (wish == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Times.locale(texts));
        format.setCurrency(Currency.getInstance(details.salaryCurrency()));
        format.setMaximumFractionDigits(wish.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(wish) + " / " + texts.getTranslation("candidate.salaryPeriod." + details.salaryPeriod());
    }
}
