package org.clientele.register.bir;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.bir.wire.DanePobierzPelnyRaport;
import org.clientele.register.bir.wire.DanePobierzPelnyRaportResponse;
import org.clientele.register.bir.wire.DanePobierzRaportZbiorczy;
import org.clientele.register.bir.wire.DanePobierzRaportZbiorczyResponse;
import org.clientele.register.bir.wire.DaneSzukajPodmioty;
import org.clientele.register.bir.wire.DaneSzukajPodmiotyResponse;
import org.clientele.register.bir.wire.GetValue;
import org.clientele.register.bir.wire.GetValueResponse;
import org.clientele.register.bir.wire.ParametryWyszukiwania;
import org.clientele.register.bir.wire.Zaloguj;
import org.clientele.register.bir.wire.ZalogujResponse;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterLine;
import org.clientele.register.http.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks BIR within a session, and anew where it has forgotten the session. A result that is empty says nothing by itself:
 * BIR is then asked why.
 */
@Component
class BirClient {

    private final BirSoap soap;
    private final RegisterAddresses addresses;
    private final RegisterLine line;
    private final BirSessions sessions;

    BirClient(BirSoap soap, RegisterAddresses addresses, RegisterSettings settings, Clock clock) {
        this.soap = soap;
        this.addresses = addresses;
        this.line = new RegisterLine(Register.BIR, settings);
        this.sessions = new BirSessions(this::signIn, clock);
    }

    RegisterLine line() {
        return line;
    }

    /** @param criteria one of them set */
    BirResult search(ParametryWyszukiwania criteria) {
        DaneSzukajPodmioty question = new DaneSzukajPodmioty();
        question.setPParametryWyszukiwania(criteria);
        return ask(session -> call(BirAction.SEARCH, question, session, DaneSzukajPodmiotyResponse.class)
                .getDaneSzukajPodmiotyResult());
    }

    /** @param name of the report, with the edition of BIR before it */
    BirResult report(String regon, String name) {
        DanePobierzPelnyRaport question = new DanePobierzPelnyRaport();
        question.setPRegon(regon);
        question.setPNazwaRaportu(name);
        return ask(session -> call(BirAction.FULL_REPORT, question, session, DanePobierzPelnyRaportResponse.class)
                .getDanePobierzPelnyRaportResult());
    }

    BirResult changes(LocalDate day, String name) {
        DanePobierzRaportZbiorczy question = new DanePobierzRaportZbiorczy();
        question.setPDataRaportu(day.toString());
        question.setPNazwaRaportu(name);
        return ask(session -> call(BirAction.CHANGES, question, session, DanePobierzRaportZbiorczyResponse.class)
                .getDanePobierzRaportZbiorczyResult());
    }

    private BirResult ask(Function<String, @Nullable String> question) {
        String session = sessions.current();
        String result = text(question.apply(session));
        BirCode code = result.isEmpty() ? code(session) : BirCode.NONE;
        if (code == BirCode.NO_SESSION) {
            String renewed = sessions.other(session);
            result = text(question.apply(renewed));
            code = result.isEmpty() ? code(renewed) : BirCode.NONE;
        }
        if (code == BirCode.NO_SESSION) {
            throw new NoAnswerException(whyNot(RegisterFailure.UNAVAILABLE));
        }
        return result.isEmpty() ? code.result() : BirResult.read(result);
    }

    /** Why the last answer within the session was empty. */
    private BirCode code(String session) {
        return BirCode.of(value("KomunikatKod", session));
    }

    private String signIn() {
        if (addresses.birKey().isEmpty()) {
            throw new NoAnswerException(RegisterFailure.NOT_CONFIGURED);
        }
        Zaloguj question = new Zaloguj();
        question.setPKluczUzytkownika(addresses.birKey());
        String session = text(
                call(BirAction.SIGN_IN, question, "", ZalogujResponse.class).getZalogujResult());
        if (session.isEmpty()) {
            throw new NoAnswerException(whyNot(RegisterFailure.KEY_REFUSED));
        }
        return session;
    }

    /** What BIR says of itself, where it answers no better than if this were the matter. */
    private RegisterFailure whyNot(RegisterFailure otherwise) {
        return switch (value("StatusUslugi", "")) {
            case "0" -> RegisterFailure.UNAVAILABLE;
            case "2" -> RegisterFailure.TECHNICAL_BREAK;
            default -> otherwise;
        };
    }

    private String value(String parameter, String session) {
        GetValue question = new GetValue();
        question.setPNazwaParametru(parameter);
        return text(
                call(BirAction.VALUE, question, session, GetValueResponse.class).getGetValueResult());
    }

    private <T> T call(BirAction action, Object question, String session, Class<T> answer) {
        return line.call(() -> soap.call(action, question, session, answer));
    }

    private static String text(@Nullable String result) {
        return result == null ? "" : result.strip();
    }
}
