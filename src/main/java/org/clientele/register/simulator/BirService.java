package org.clientele.register.simulator;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.register.Register;
import org.clientele.register.RegisterTime;
import org.clientele.register.bir.wire.DanePobierzPelnyRaport;
import org.clientele.register.bir.wire.DanePobierzPelnyRaportResponse;
import org.clientele.register.bir.wire.DanePobierzRaportZbiorczy;
import org.clientele.register.bir.wire.DanePobierzRaportZbiorczyResponse;
import org.clientele.register.bir.wire.DaneSzukajPodmioty;
import org.clientele.register.bir.wire.DaneSzukajPodmiotyResponse;
import org.clientele.register.bir.wire.GetValue;
import org.clientele.register.bir.wire.GetValueResponse;
import org.clientele.register.bir.wire.Wyloguj;
import org.clientele.register.bir.wire.WylogujResponse;
import org.clientele.register.bir.wire.Zaloguj;
import org.clientele.register.bir.wire.ZalogujResponse;
import org.jspecify.annotations.Nullable;

/** The operations of BIR. */
final class BirService {

    /** Any key but these is good: the simulator has no secret to guard. */
    private static final String REFUSED_KEY = "refused";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final BirSessions sessions = new BirSessions();
    private final BirSearch search;
    private final BirReports reports;
    private final BirChanges changes;
    private final Disturbances disturbances;
    private final Clock clock;

    BirService(MadeUpCompanies companies, BirChanges changes, Disturbances disturbances, Clock clock) {
        this.search = new BirSearch(companies);
        this.reports = new BirReports(companies);
        this.changes = changes;
        this.disturbances = disturbances;
        this.clock = clock;
    }

    /**
     * Answers one call.
     *
     * @param session of the header {@code sid}
     * @throws IllegalArgumentException if it is no operation of BIR
     */
    Object answer(Object call, @Nullable String session) {
        if (disturbances.strikes(Register.BIR, Disturbance.SESSION_LOST)) {
            sessions.closeAll();
        }
        return switch (call) {
            case Zaloguj login -> logIn(login);
            case Wyloguj logout -> logOut(logout);
            case DaneSzukajPodmioty query -> {
                var response = new DaneSzukajPodmiotyResponse();
                response.setDaneSzukajPodmiotyResult(
                        within(session, () -> search.find(query.getPParametryWyszukiwania())));
                yield response;
            }
            case DanePobierzPelnyRaport query -> {
                var response = new DanePobierzPelnyRaportResponse();
                response.setDanePobierzPelnyRaportResult(within(
                        session,
                        () -> Optional.of(reports.report(text(query.getPRegon()), text(query.getPNazwaRaportu())))));
                yield response;
            }
            case DanePobierzRaportZbiorczy query -> {
                var response = new DanePobierzRaportZbiorczyResponse();
                response.setDanePobierzRaportZbiorczyResult(within(
                        session,
                        () -> Optional.of(
                                changes.list(text(query.getPDataRaportu()), text(query.getPNazwaRaportu())))));
                yield response;
            }
            case GetValue query -> {
                var response = new GetValueResponse();
                response.setGetValueResult(value(text(query.getPNazwaParametru()), session));
                yield response;
            }
            default -> throw new IllegalArgumentException(call.getClass().getSimpleName());
        };
    }

    private ZalogujResponse logIn(Zaloguj login) {
        String key = text(login.getPKluczUzytkownika());
        var response = new ZalogujResponse();
        response.setZalogujResult(isOnBreak() || key.isBlank() || key.equals(REFUSED_KEY) ? "" : sessions.open());
        return response;
    }

    private WylogujResponse logOut(Wyloguj logout) {
        var response = new WylogujResponse();
        response.setWylogujResult(sessions.close(logout.getPIdentyfikatorSesji()));
        return response;
    }

    /** A result as text, which is empty without a session or if too much was asked for. */
    private String within(@Nullable String session, Supplier<Optional<List<BirRow>>> act) {
        if (session == null || !sessions.isOpen(session) || isOnBreak()) {
            return "";
        }
        Optional<List<BirRow>> rows = act.get();
        sessions.answered(session, rows.isEmpty() ? BirSessions.TOO_MANY_NUMBERS : code(rows.get()));
        return rows.map(BirRow::document).orElse("");
    }

    private static int code(List<BirRow> rows) {
        return rows.stream().anyMatch(BirRow::isError) ? BirSessions.NOT_FOUND : BirSessions.ANSWERED;
    }

    private String value(String parameter, @Nullable String session) {
        return switch (parameter) {
            case "StanDanych" -> DAY.format(RegisterTime.dayOf(clock.instant()));
            case "KomunikatKod" -> String.valueOf(isOnBreak() ? BirSessions.NO_SESSION : sessions.code(session));
            case "KomunikatTresc" -> sessions.code(session) == BirSessions.NOT_FOUND ? "Nie znaleziono podmiotów." : "";
            case "StatusSesji" -> sessions.isOpen(session) ? "1" : "0";
            case "StatusUslugi" -> isOnBreak() ? "2" : "1";
            case "KomunikatUslugi" -> isOnBreak() ? "Przerwa techniczna." : "";
            default -> "";
        };
    }

    private boolean isOnBreak() {
        return disturbances.lasts(Register.BIR, Disturbance.TECHNICAL_BREAK);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
