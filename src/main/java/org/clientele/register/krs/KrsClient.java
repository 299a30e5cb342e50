package org.clientele.register.krs;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clientele.register.Answer;
import org.clientele.register.CourtEntry;
import org.clientele.register.CourtRegister;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.AnswerCache;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterJson;
import org.clientele.register.http.RegisterLine;
import org.clientele.register.http.RegisterSettings;
import org.clientele.security.Permission;
import org.clientele.shared.identifier.Krs;
import org.springframework.stereotype.Component;

/** The court register, asked over the network. */
@Component
@Permission.MayWork
class KrsClient implements CourtRegister {

    /** Entrepreneurs, and then associations and foundations. */
    private static final List<String> REGISTERS = List.of("P", "S");

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    private final RegisterJson json;
    private final RegisterAddresses addresses;
    private final RegisterLine line;
    private final AnswerCache<Krs, CourtEntry> entries;
    private final Clock clock;

    KrsClient(RegisterJson json, RegisterAddresses addresses, RegisterSettings settings, Clock clock) {
        this.json = json;
        this.addresses = addresses;
        this.line = new RegisterLine(Register.KRS, settings);
        this.entries = new AnswerCache<>(settings.cacheTime(), clock);
        this.clock = clock;
    }

    @Override
    public Answer<CourtEntry> find(Krs krs) {
        return entries.get(krs, () -> line.answer(() -> ask(krs)));
    }

    private Answer<CourtEntry> ask(Krs krs) {
        for (String register : REGISTERS) {
            Optional<CourtEntry> entry = line.call(() -> ask(krs, register));
            if (entry.isPresent()) {
                return new Answer.Found<>(entry.get(), clock.instant(), addresses.simulated());
            }
        }
        return new Answer.Unknown<>();
    }

    private Optional<CourtEntry> ask(Krs krs, String register) {
        HttpResponse<byte[]> answer = json.get(addresses
                .krs()
                .resolve("/api/krs/OdpisAktualny/" + krs.digits() + "?rejestr=" + register + "&format=json"));
        return switch (answer.statusCode()) {
            case OK -> Optional.of(ExtractReader.read(json.read(answer, KrsExtract.class), krs));
            case NO_CONTENT, NOT_FOUND -> Optional.empty();
            case FORBIDDEN -> throw new NoAnswerException(RegisterFailure.NOT_ALLOWED);
            case TOO_MANY_REQUESTS -> throw new NoAnswerException(RegisterFailure.BUSY);
            default -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }
}
