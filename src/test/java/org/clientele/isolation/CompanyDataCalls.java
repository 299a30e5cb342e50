package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.List;
import org.clientele.companydata.DataProposals;
import org.clientele.companydata.RegisterChecks;
import org.clientele.companydata.RegisterEntries;
import org.clientele.companydata.Representations;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactList;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.register.CompanyDates;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Component;

/** Calls of what is kept of clients from the public registers. */
@Component
class CompanyDataCalls implements Calls {

    private final RegisterEntries entries;
    private final Representations representations;
    private final DataProposals proposals;
    private final RegisterChecks checks;
    private final ContactList contactList;
    private final Contacts contacts;
    private final TestRegisterEntries given;
    private final HiddenClient hidden;
    private final CurrentActor actor;

    CompanyDataCalls(
            RegisterEntries entries,
            Representations representations,
            DataProposals proposals,
            RegisterChecks checks,
            ContactList contactList,
            Contacts contacts,
            TestRegisterEntries given,
            HiddenClient hidden,
            CurrentActor actor) {
        this.entries = entries;
        this.representations = representations;
        this.proposals = proposals;
        this.checks = checks;
        this.contactList = contactList;
        this.contacts = contacts;
        this.given = given;
        this.hidden = hidden;
        this.actor = actor;
    }

    @Override
    public List<Call> all() {
        return List.of(
                of("RegisterEntries.of(ClientId)", "nothing", ids -> entries.of(ids.client()))
                        .after(this::asked),
                of("RegisterEntries.badges(Collection)", "none", ids -> entries.badges(List.of(ids.id(Kind.CLIENT))))
                        .after(this::asked),
                of(
                        "RegisterEntries.keepCompany(ClientId, Found)",
                        "it is gone",
                        ids -> entries.keepCompany(
                                ids.client(), given.found(TestRegisterEntries.company("A", CompanyDates.NONE)))),
                of(
                        "RegisterEntries.keepCourt(ClientId, Found)",
                        "it is gone",
                        ids -> entries.keepCourt(ids.client(), given.found(TestRegisterEntries.courtEntry("A", 1)))),
                of(
                        "RegisterEntries.keepVat(ClientId, Found)",
                        "it is gone",
                        ids -> entries.keepVat(ids.client(), given.found(TestRegisterEntries.vatEntry()))),
                of("Representations.of(ClientId)", "nothing", ids -> representations.of(ids.client()))
                        .after(this::asked),
                of(
                                "Representations.check(ClientId, Collection)",
                                "nothing is known",
                                ids -> representations.check(ids.client(), List.of(ids.contact())))
                        .after(this::asked),
                of("DataProposals.of(ClientId)", "none", ids -> proposals.of(ids.client()))
                        .after(this::proposed),
                of("DataProposals.page(PageRef)", "none of its", ids -> proposals.page(PageRef.FIRST))
                        .after(this::proposed),
                of("DataProposals.ofOwner(AccountId, int)", "none", ids -> proposals.ofOwner(ids.account(), 10))
                        .after(this::proposed),
                of(
                                "DataProposals.accept(ClientId, List)",
                                "it is gone",
                                ids -> proposals.accept(ids.client(), given.proposalsOf(ids.client())))
                        .after(this::proposed),
                of(
                                "DataProposals.reject(ClientId, List)",
                                "it is gone",
                                ids -> proposals.reject(ids.client(), given.proposalsOf(ids.client())))
                        .after(this::proposed),
                of("RegisterChecks.askCompany(ClientId)", "it is gone", ids -> checks.askCompany(ids.client())),
                of("RegisterChecks.askCourt(ClientId)", "it is gone", ids -> checks.askCourt(ids.client())),
                of("RegisterChecks.askVat(ClientId)", "it is gone", ids -> checks.askVat(ids.client())),
                of("ContactList.representatives(ClientId)", "none", ids -> contactList.representatives(ids.client()))
                        .after(this::flagged));
    }

    private void asked() {
        given.court(hidden.ids().client(), "Każdy członek zarządu samodzielnie", 2);
        given.company(hidden.ids().client(), TestRegisterEntries.struckOff());
    }

    /** Another name, marked so that it would be recognised. */
    private void proposed() {
        given.differing(hidden.ids().client(), HiddenClient.MARK + " Holding");
    }

    private void flagged() {
        actor.asSystem(
                "Tests",
                () -> contacts.add(
                        hidden.ids().client(),
                        TestContacts.representing("Gaja", HiddenClient.MARK, Authority.unlimited())));
    }
}
