package org.clientele.companydata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.CompanyHit;
import org.clientele.register.CourtEntry;
import org.clientele.register.EntityKind;
import org.clientele.register.Silo;
import org.clientele.register.VatEntry;
import org.clientele.register.VatStatus;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PostalAddress;
import org.springframework.stereotype.Component;

/** What registers said, for tests that need no register for it. */
@Component
public class TestRegisterEntries {

    private final RegisterEntries entries;
    private final DataProposals proposals;
    private final CurrentActor actor;
    private final Clock clock;

    TestRegisterEntries(RegisterEntries entries, DataProposals proposals, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.proposals = proposals;
        this.actor = actor;
        this.clock = clock;
    }

    /** The court register has this sentence on the client. */
    public void court(ClientId client, String sentence, int members) {
        actor.asSystem("Tests", () -> entries.keepCourt(client, found(courtEntry(sentence, members))));
    }

    /** BIR has these dates of the client. */
    public void company(ClientId client, CompanyDates dates) {
        actor.asSystem("Tests", () -> entries.keepCompany(client, found(company("RDEST FOUNDRY", dates))));
    }

    /** BIR has the client under another name. */
    public void differing(ClientId client, String name) {
        actor.asSystem("Tests", () -> entries.keepCompany(client, found(company(name, CompanyDates.NONE))));
    }

    /** What is proposed for the client, as somebody who sees it would hand it on. */
    public List<ProposalView> proposalsOf(ClientId client) {
        return actor.asSystem("Tests", () -> proposals.of(client));
    }

    public <T> Answer.Found<T> found(T value) {
        return new Answer.Found<>(value, clock.instant(), false);
    }

    public static CourtEntry courtEntry(String sentence, int members) {
        return new CourtEntry(
                "0000012345",
                "RDEST FOUNDRY",
                "1234563218",
                "123456785",
                "SPÓŁKA AKCYJNA",
                PostalAddress.NONE,
                "5000,00 PLN",
                "ZARZĄD",
                sentence,
                members,
                0,
                null,
                List.of());
    }

    public static VatEntry vatEntry() {
        return new VatEntry(
                "1234563218",
                "RDEST FOUNDRY",
                VatStatus.ACTIVE,
                List.of("00000000000000000000000000"),
                LocalDate.EPOCH,
                null,
                "aa111-22bb333",
                LocalDate.EPOCH.atStartOfDay());
    }

    /** The dates of a company that is no more. */
    public static CompanyDates struckOff() {
        return new CompanyDates(null, null, null, null, null, LocalDate.EPOCH, null, null);
    }

    public static Company company(String name, CompanyDates dates) {
        PostalAddress address = new PostalAddress("ul. Długa 1", "00-001", "Łódź", "PL");
        CompanyHit hit = new CompanyHit(
                EntityKind.LEGAL, Silo.LEGAL_PERSONS, name, "123456785", "1234563218", address, "ŁÓDZKIE", null);
        return new Company(
                hit,
                name,
                "",
                "123456785",
                "1234563218",
                "",
                false,
                address,
                "",
                "",
                "",
                "",
                dates,
                List.of(),
                List.of());
    }
}
