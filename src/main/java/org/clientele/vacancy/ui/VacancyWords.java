package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.AssignmentPart;
import org.clientele.client.IndustryId;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.clientele.security.AccountId;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.Salary;
import org.clientele.vacancy.VacancyPriority;
import org.jspecify.annotations.Nullable;

/** The fields of a vacancy in words: what they are called, and what stands in them. */
final class VacancyWords {

    private final Component texts;
    private final VacancyChoices choices;

    VacancyWords(Component texts, VacancyChoices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    /** @param component the name of a component of the details */
    String label(String component) {
        return texts.getTranslation("vacancy." + component.replaceFirst("Id$", ""));
    }

    /** The value of a component as people read it; empty for none. */
    String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocationId id ->
                choices.location(id).map(known -> known.details().name()).orElse("");
            case AccountId id -> choices.nameOf(id);
            case ContactId id -> choices.nameOf(id);
            case IndustryId id -> choices.nameOf(id);
            case EmploymentForm form -> VacancyTexts.of(form, texts);
            case VacancyPriority priority -> VacancyTexts.of(priority, texts);
            case ContactPart part -> VacancyTexts.of(part, texts);
            case AssignmentPart part -> texts.getTranslation("assignment.part." + part.name());
            case LocalDate day -> Times.date(texts, day);
            case Salary salary -> salary(texts, texts.getUI().map(UI::getLocale).orElse(Locale.ENGLISH), salary);
            case Set<?> several -> several.stream().map(this::value).sorted().collect(Collectors.joining(", "));
            case Map<?, ?> several ->
                several.entrySet().stream()
                        .map(entry -> value(entry.getKey()) + " (" + value(entry.getValue()) + ")")
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The range with its currency, as {@code 8,000 – 10,000 PLN per month}; empty if nothing is known. */
    static String salary(Component texts, Locale reader, Salary salary) {
        if (!salary.isKnown()) {
            return "";
        }
        NumberFormat amounts = NumberFormat.getNumberInstance(reader);
        String range = Stream.of(Optional.ofNullable(salary.from()), Optional.ofNullable(salary.to()))
                .flatMap(Optional::stream)
                .distinct()
                .map(amounts::format)
                .collect(Collectors.joining(" – "));
        String open = salary.from() == null || salary.to() == null
                ? texts.getTranslation(salary.to() == null ? "vacancy.salary.least" : "vacancy.salary.most", range)
                : range;
        return open + " " + salary.currency() + " " + VacancyTexts.of(salary.period(), texts);
    }
}
