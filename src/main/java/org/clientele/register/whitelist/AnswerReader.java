package org.clientele.register.whitelist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.register.RegisterFailure;
import org.clientele.register.VatEntry;
import org.clientele.register.VatStatus;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.whitelist.WhiteListAnswer.Result;
import org.clientele.register.whitelist.WhiteListAnswer.Subject;
import org.clientele.shared.identifier.Nip;
import org.jspecify.annotations.Nullable;

/** Reads what the white list answers into what the application asks for. */
final class AnswerReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{26}");

    private AnswerReader() {}

    /**
     * Reads an answer.
     *
     * @param now in Poland, for an answer that does not say when it was given
     * @throws NoAnswerException if it is none, or about another company
     */
    static VatEntry read(WhiteListAnswer answer, Nip asked, LocalDateTime now) {
        Result result = answer.result();
        if (result == null || (result.subject() == null && result.requestId().isBlank())) {
            throw garbled();
        }
        Subject subject = result.subject();
        LocalDateTime answeredAt = time(result.requestDateTime()).orElse(now);
        String requestId = result.requestId().strip();
        if (subject == null) {
            return new VatEntry(
                    asked.digits(), "", VatStatus.NOT_REGISTERED, List.of(), null, null, requestId, answeredAt);
        }
        if (!subject.nip().strip().equals(asked.digits())) {
            throw garbled();
        }
        return new VatEntry(
                asked.digits(),
                subject.name().strip(),
                status(subject.statusVat()),
                accounts(subject),
                day(subject.registrationLegalDate()),
                day(subject.removalDate()),
                requestId,
                answeredAt);
    }

    private static VatStatus status(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "czynny" -> VatStatus.ACTIVE;
            case "zwolniony" -> VatStatus.EXEMPT;
            case "niezarejestrowany", "" -> VatStatus.NOT_REGISTERED;
            default -> throw garbled();
        };
    }

    private static List<String> accounts(Subject subject) {
        return subject.accountNumbers().stream()
                .map(account -> SEPARATORS.matcher(account).replaceAll(""))
                .filter(account -> ACCOUNT.matcher(account).matches())
                .toList();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<LocalDateTime> time(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.strip(), TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static NoAnswerException garbled() {
        return new NoAnswerException(RegisterFailure.GARBLED);
    }
}
