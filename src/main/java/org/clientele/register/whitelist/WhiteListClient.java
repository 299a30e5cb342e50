package org.clientele.register.whitelist;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.clientele.register.Answer;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.RegisterTime;
import org.clientele.register.VatEntry;
import org.clientele.register.VatRegister;
import org.clientele.register.http.AnswerCache;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterJson;
import org.clientele.register.http.RegisterLine;
import org.clientele.register.http.RegisterSettings;
import org.clientele.register.whitelist.WhiteListAnswer.Refusal;
import org.clientele.security.Permission;
import org.clientele.shared.identifier.Nip;
import org.springframework.stereotype.Component;

/** The white list, asked over the network; each attempt counts for the day's quota. */
@Component
@Permission.MayWork
class WhiteListClient implements VatRegister {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    private final RegisterJson json;
    private final RegisterAddresses addresses;
    private final Quota quota;
    private final RegisterLine line;
    private final AnswerCache<Question, VatEntry> entries;
    private final Clock clock;

    /** An answer holds for its day only. */
    private record Question(Nip nip, LocalDate day) {}

    WhiteListClient(
            RegisterJson json, RegisterAddresses addresses, Quota quota, RegisterSettings settings, Clock clock) {
        this.json = json;
        this.addresses = addresses;
        this.quota = quota;
        this.line = new RegisterLine(Register.WHITE_LIST, settings);
        this.entries = new AnswerCache<>(settings.cacheTime(), clock);
        this.clock = clock;
    }

    @Override
    public Answer<VatEntry> find(Nip nip) {
        Question question = new Question(nip, now().toLocalDate());
        return entries.get(
                question,
                () -> line.answer(() -> line.call(() -> ask(question))
                        .<Answer<VatEntry>>map(
                                found -> new Answer.Found<>(found, clock.instant(), addresses.simulated()))
                        .orElseGet(Answer.Unknown::new)));
    }

    @Override
    public int left() {
        return quota.left(now().toLocalDate());
    }

    private Optional<VatEntry> ask(Question question) {
        if (!quota.take(question.day())) {
            throw new NoAnswerException(RegisterFailure.QUOTA_USED_UP);
        }
        URI address = addresses
                .whiteList()
                .resolve("/api/search/nip/" + question.nip().digits() + "?date=" + question.day());
        HttpResponse<byte[]> answer = json.get(address);
        return switch (answer.statusCode()) {
            case OK -> Optional.of(AnswerReader.read(json.read(answer, WhiteListAnswer.class), question.nip(), now()));
            case BAD_REQUEST -> refused(answer, question.day(), RegisterFailure.GARBLED);
            case TOO_MANY_REQUESTS -> refused(answer, question.day(), RegisterFailure.BUSY);
            case NOT_FOUND -> Optional.empty();
            case FORBIDDEN -> throw new NoAnswerException(RegisterFailure.NOT_ALLOWED);
            default -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }

    /** By the ministry's codes; a number that it does not take is one that it does not know. */
    private Optional<VatEntry> refused(HttpResponse<byte[]> answer, LocalDate day, RegisterFailure otherwise) {
        switch (code(answer)) {
            case "WL-113", "WL-115" -> {
                return Optional.empty();
            }
            case "WL-191" -> {
                quota.exhaust(day);
                throw new NoAnswerException(RegisterFailure.QUOTA_USED_UP);
            }
            default -> throw new NoAnswerException(otherwise);
        }
    }

    /** Who refuses without a code is not the ministry itself. */
    private String code(HttpResponse<byte[]> answer) {
        try {
            return json.read(answer, Refusal.class).code();
        } catch (NoAnswerException none) {
            return "";
        }
    }

    private LocalDateTime now() {
        return RegisterTime.at(clock.instant());
    }
}
