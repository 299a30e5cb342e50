package org.clientele.client.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.CompanyTakeOver;
import org.clientele.client.Industries;
import org.clientele.client.IndustryItem;
import org.clientele.client.ui.LookUpOutcome.Source;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyRegister;
import org.clientele.register.PkdActivity;
import org.clientele.register.RegisterTime;

/** Asks the register of Statistics Poland for a company (docs/features.md S0.24 to S0.26). */
@org.springframework.stereotype.Component
class LookUps {

    private final CompanyRegister register;
    private final Industries industries;
    private final CompanyTakeOver takeOver;
    private final Clock clock;

    LookUps(CompanyRegister register, Industries industries, CompanyTakeOver takeOver, Clock clock) {
        this.register = register;
        this.industries = industries;
        this.takeOver = takeOver;
        this.clock = clock;
    }

    /** Waits for the register, twice if the number belongs to one entry only. */
    LookUpOutcome find(CompanyNumber number) {
        return switch (register.search(number)) {
            case Answer.Found<List<CompanyHit>>(List<CompanyHit> hits, var asOf, var simulated) ->
                hits.size() == 1 ? load(hits.getFirst()) : new LookUpOutcome.Several(hits);
            case Answer.Unknown<List<CompanyHit>> unknown -> new LookUpOutcome.NotKnown();
            case Answer.Failed<List<CompanyHit>>(var failed, var reason) -> new LookUpOutcome.Failed(failed, reason);
        };
    }

    /** Waits for the full report on an entry. */
    LookUpOutcome load(CompanyHit hit) {
        Instant asked = clock.instant();
        return switch (register.report(hit)) {
            case Answer.Found<Company>(Company company, Instant asOf, boolean simulated) ->
                new LookUpOutcome.Loaded(company, new Source(asOf, asOf.isBefore(asked), simulated));
            case Answer.Unknown<Company> unknown -> new LookUpOutcome.NotKnown();
            case Answer.Failed<Company>(var failed, var reason) -> new LookUpOutcome.Failed(failed, reason);
        };
    }

    /** The industries that a company's main activity stands for, or if none is the main one, all its activities. */
    List<IndustryItem> industriesOf(Company company) {
        boolean hasMain = company.mainActivity().isPresent();
        Set<String> divisions = company.activities().stream()
                .filter(activity -> activity.main() || !hasMain)
                .map(PkdActivity::division)
                .collect(Collectors.toSet());
        return industries.list().stream()
                .filter(industry -> industry.pkdDivisions().stream().anyMatch(divisions::contains))
                .toList();
    }

    /** The day it is where the register is kept. */
    LocalDate today() {
        return RegisterTime.dayOf(clock.instant());
    }

    /** What tells the other features of a take-over. */
    CompanyTakeOver takeOver() {
        return takeOver;
    }

    /** Where a page offers to look up the company of its form. */
    LookUpPanel panel(ClientForm form) {
        return new LookUpPanel(this, form);
    }
}
