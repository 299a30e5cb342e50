package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.List;
import org.clientele.companydata.RegisterEntries;
import org.clientele.companydata.Representations;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactList;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.register.CompanyDates;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/** Calls of what is kept of clients from the public registers. */
@Component
class CompanyDataCalls implements Calls {

    private final RegisterEntries entries;
    private final Representations representations;
    private final ContactList contactList;
    private final Contacts contacts;
    private final TestRegisterEntries given;
    private final HiddenClient hidden;
    private final CurrentActor actor;

    CompanyDataCalls(
            RegisterEntries entries,
            Representations representations,
            ContactList contactList,
            Contacts contacts,
            TestRegisterEntries given,
            HiddenClient hidden,
            CurrentActor actor) {
        this.entries = entries;
        this.representations = representations;
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
                of("ContactList.representatives(ClientId)", "none", ids -> contactList.representatives(ids.client()))
                        .after(this::flagged));
    }

    private void asked() {
        given.court(hidden.ids().client(), "Każdy członek zarządu samodzielnie", 2);
        given.company(hidden.ids().client(), TestRegisterEntries.struckOff());
    }

    private void flagged() {
        actor.asSystem(
                "Tests",
                () -> contacts.add(
                        hidden.ids().client(),
                        TestContacts.representing("Gaja", HiddenClient.MARK, Authority.unlimited())));
    }
}
