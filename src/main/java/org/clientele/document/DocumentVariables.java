package org.clientele.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The document itself, what was typed for it, and who makes it. */
@Component
@Order(50)
class DocumentVariables implements VariableSource {

    private static final Amount EXAMPLE = new Amount(new BigDecimal("1234.56"), DocumentCurrency.PLN);

    private final CurrentActor actor;
    private final Fields<DocumentSubject> document;
    private final Fields<DocumentInput> input;
    private final Fields<Actor> recruiter;

    DocumentVariables(CurrentActor actor, DocumentFormat format) {
        this.actor = actor;
        this.document = new Fields<DocumentSubject>(format)
                .text("number", "CONTRACT/2026/0007", DocumentSubject::number)
                .date("date", DocumentSubject::day)
                .dateInWords("dateInWords", DocumentSubject::day)
                .text(
                        "year",
                        VariableType.NUMBER,
                        language -> "2026",
                        (subject, language) -> Integer.toString(subject.day().getYear()));
        this.input = new Fields<DocumentInput>(format)
                .text("subject", "Rekrutacja na stanowisko stolarza", DocumentInput::subject)
                .text("place", "Warszawa", DocumentInput::place)
                .date("day", DocumentInput::day)
                .dateInWords("dayInWords", DocumentInput::day)
                .text("amount", VariableType.AMOUNT, example(format::amount), written(format::amount))
                .text(
                        "amountInWords",
                        VariableType.AMOUNT,
                        example(format::amountInWords),
                        written(format::amountInWords))
                .text("remarks", "Płatność w dwóch ratach.", DocumentInput::remarks);
        this.recruiter = new Fields<Actor>(format).text("name", "Anna Rekruterska", Actor::name);
    }

    private static Function<Locale, String> example(BiFunction<Amount, Locale, String> write) {
        return language -> write.apply(EXAMPLE, language);
    }

    private static BiFunction<DocumentInput, Locale, String> written(BiFunction<Amount, Locale, String> write) {
        return (typed, language) -> {
            BigDecimal amount = typed.amount();
            return amount == null ? "" : write.apply(new Amount(amount, typed.currency()), language);
        };
    }

    @Override
    public List<Variable> variables() {
        return Stream.of(document.in("document"), input.in("input"), recruiter.in("recruiter"))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<String, Object> values(DocumentSubject subject) {
        Locale language = subject.language();
        return Map.of(
                "document", document.values(subject, language),
                "input", input.values(subject.input(), language),
                "recruiter", recruiter.values(actor.require(), language));
    }
}
