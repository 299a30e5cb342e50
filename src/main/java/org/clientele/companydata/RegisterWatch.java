package org.clientele.companydata;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.register.Answer;
import org.clientele.register.ChangeList;
import org.clientele.register.Company;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyRegister;
import org.clientele.register.RegisterMode;
import org.clientele.register.RegisterTime;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the register's lists of changes, finds our clients on them, and reads the full reports of those alone
 * (docs/adr/0028). It can be stopped and begun again at any time: a list counts as done when all its clients are.
 */
@Component
class RegisterWatch {

    /** So far back the register tells what changed. */
    static final int DAYS = 7;

    private static final Logger LOG = LoggerFactory.getLogger(RegisterWatch.class);

    private final CompanyRegister register;
    private final CompanyQuestions questions;
    private final ChangedClients clients;
    private final WatchKeeper keeper;
    private final WatchLog log;
    private final RegisterMode mode;
    private final CurrentActor actor;
    private final Clock clock;

    RegisterWatch(
            CompanyRegister register,
            CompanyQuestions questions,
            ChangedClients clients,
            WatchKeeper keeper,
            WatchLog log,
            RegisterMode mode,
            CurrentActor actor,
            Clock clock) {
        this.register = register;
        this.questions = questions;
        this.clients = clients;
        this.keeper = keeper;
        this.log = log;
        this.mode = mode;
        this.actor = actor;
        this.clock = clock;
    }

    /** The oldest day first, since the register forgets it first. */
    WatchTally run() {
        return actor.asSystem("Clientele", () -> {
            WatchTally tally = new WatchTally(clock.instant());
            LocalDate today = RegisterTime.dayOf(tally.startedAt());
            for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
                for (ChangeList list : ChangeList.values()) {
                    if (!log.isDone(day, list)) {
                        read(day, list, tally);
                    }
                }
            }
            log.write(tally);
            if (tally.failures() > 0) {
                LOG.warn("{} questions to the register failed, the first with {}", tally.failures(), tally.failure());
            }
            return tally;
        });
    }

    private void read(LocalDate day, ChangeList list, WatchTally tally) {
        switch (register.changes(day, list)) {
            case Answer.Found<List<String>>(List<String> regons, Instant asOf, boolean simulated) -> {
                if (regons.isEmpty()) {
                    nothing(day, list, tally);
                    return;
                }
                tally.read(day, regons.size());
                if (check(clients.among(regons), day, list, tally)) {
                    log.done(day, list);
                }
            }
            case Answer.Unknown<List<String>> unknown -> nothing(day, list, tally);
            case Answer.Failed<List<String>>(var which, var reason) -> tally.failed(reason);
        }
    }

    /** Yesterday's list may only not be published yet: it is asked for again the next night. */
    private void nothing(LocalDate day, ChangeList list, WatchTally tally) {
        if (day.isBefore(RegisterTime.dayOf(tally.startedAt()).minusDays(1))) {
            tally.read(day, 0);
            log.done(day, list);
        }
    }

    /** Whether all of them could be read. */
    private boolean check(List<WatchedClient> hits, LocalDate day, ChangeList list, WatchTally tally) {
        Map<CompanyNumber, Answer<Company>> answers = questions.askAll(hits.stream()
                .filter(hit -> !tally.knows(hit.id()))
                .map(CompanyQuestions::numberOf)
                .flatMap(Optional::stream)
                .toList());
        for (WatchedClient hit : hits) {
            CompanyQuestions.numberOf(hit)
                    .map(answers::get)
                    .filter(answer -> !tally.knows(hit.id()))
                    .ifPresent(answer -> tally.checked(hit.id(), keep(hit, answer, day, list, tally)));
        }
        return hits.stream().allMatch(hit -> tally.isDone(hit.id()));
    }

    private boolean keep(WatchedClient hit, Answer<Company> answer, LocalDate day, ChangeList list, WatchTally tally) {
        return switch (answer) {
            case Answer.Found<Company> found -> {
                tally.proposed(keeper.keep(hit, found));
                yield true;
            }
            case Answer.Unknown<Company> unknown -> {
                if (list == ChangeList.STRUCK_OFF_COMPANIES || list == ChangeList.STRUCK_OFF_LOCAL_UNITS) {
                    keeper.struckOff(hit, day, clock.instant(), mode.simulated());
                }
                yield true;
            }
            case Answer.Failed<Company>(var which, var reason) -> {
                tally.failed(reason);
                yield false;
            }
        };
    }
}
