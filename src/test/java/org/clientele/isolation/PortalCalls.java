package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.List;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactUserNames;
import org.clientele.portal.PortalAccountFilter;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountList;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalClients;
import org.clientele.portal.PortalExplanations;
import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalReasons;
import org.clientele.portal.PortalRoleId;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.PortalViewing;
import org.clientele.portal.setup.Invitation;
import org.clientele.portal.setup.Invitations;
import org.clientele.portal.setup.NewContact;
import org.clientele.portal.setup.PortalAccess;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Calls of the services by which the staff keeps the portal. */
@Component
class PortalCalls implements Calls {

    private static final UUID UNKNOWN = new UUID(0, 9);

    private final HiddenClient hidden;
    private final PortalAccounts accounts;
    private final PortalClients portalClients;
    private final PortalExplanations explanations;
    private final PortalReasons reasons;
    private final PortalViewing viewing;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final TestVacancies vacancies;
    private final PortalBranding branding;
    private final PortalAccountList list;
    private final Invitations invitations;
    private final ContactUserNames userNames;
    private final CurrentActor actor;
    private VacancyId vacancy = new VacancyId(UNKNOWN);

    PortalCalls(
            HiddenClient hidden,
            PortalAccounts accounts,
            PortalClients portalClients,
            PortalExplanations explanations,
            PortalReasons reasons,
            PortalViewing viewing,
            PortalRoles roles,
            PortalProfiles profiles,
            TestVacancies vacancies,
            PortalBranding branding,
            PortalAccountList list,
            Invitations invitations,
            ContactUserNames userNames,
            CurrentActor actor) {
        this.hidden = hidden;
        this.accounts = accounts;
        this.portalClients = portalClients;
        this.explanations = explanations;
        this.reasons = reasons;
        this.viewing = viewing;
        this.roles = roles;
        this.profiles = profiles;
        this.vacancies = vacancies;
        this.branding = branding;
        this.list = list;
        this.invitations = invitations;
        this.userNames = userNames;
        this.actor = actor;
    }

    @Override
    public List<Call> all() {
        return List.of(
                of("PortalAccounts.of(ContactId)", "no account", ids -> accounts.of(ids.contact()))
                        .after(this::invite),
                of(
                                "PortalAccountList.page(PortalAccountFilter, PageRef)",
                                "no accounts",
                                ids -> list.page(new PortalAccountFilter("", null), PageRef.FIRST))
                        .after(this::invite),
                of("PortalAccounts.find(PortalAccountId)", "no account", ids -> accounts.find(account(ids)))
                        .after(this::invite),
                of(
                        "Invitations.invite(Invitation)",
                        "it is gone",
                        ids -> invitations.invite(new Invitation(ids.contact(), "cora@hidden.example", "", access()))),
                of(
                        "Invitations.add(ClientId, NewContact, PortalAccess)",
                        "it is gone",
                        ids -> invitations.add(
                                ids.client(), new NewContact("Cora", "New", "cora@new.example"), access())),
                of("Invitations.again(PortalAccountId)", "it is gone", ids -> invitations.again(account(ids)))
                        .after(this::invite),
                of(
                        "ContactUserNames.choose(ContactId, long, String)",
                        "it is gone",
                        ids -> userNames.choose(ids.contact(), 0, "cora.chosen")),
                of("PortalAccounts.of(ClientId)", "no accounts", ids -> accounts.of(ids.client()))
                        .after(this::invite),
                of(
                        "PortalAccounts.invite(ContactId, PortalRoleId, PortalProfileId, String)",
                        "it is gone",
                        ids -> accounts.invite(ids.contact(), role(), profile(), "")),
                of(
                                "PortalAccounts.become(PortalAccountState, PortalAccountId, long)",
                                "it is gone",
                                ids -> accounts.become(PortalAccountState.ACTIVE, account(ids), 0))
                        .after(this::invite),
                of(
                                "PortalAccounts.assign(PortalRoleId, PortalProfileId, PortalAccountId, long)",
                                "it is gone",
                                ids -> accounts.assign(role(), profile(), account(ids), 0))
                        .after(this::invite),
                of(
                                "PortalAccounts.hideContactData(boolean, PortalAccountId, long)",
                                "it is gone",
                                ids -> accounts.hideContactData(true, account(ids), 0))
                        .after(this::invite),
                of("PortalClients.of(ClientId)", "nothing was decided", ids -> portalClients.of(ids.client()))
                        .after(() -> actor.asSystem(
                                "Tests",
                                () -> portalClients.hideContactData(
                                        true, hidden.ids().client(), 0))),
                of(
                        "PortalClients.look(PortalBrand, ClientId, long)",
                        "it is gone",
                        ids -> portalClients.look(new PortalBrand("Kestrel", "", ""), ids.client(), 0)),
                of(
                        "PortalBranding.look(PortalBrand, ClientId, long)",
                        "it is gone",
                        ids -> branding.look(new PortalBrand("Kestrel", "", ""), ids.client(), 0)),
                of(
                        "PortalClients.hideContactData(boolean, ClientId, long)",
                        "it is gone",
                        ids -> portalClients.hideContactData(true, ids.client(), 0)),
                of(
                                "PortalExplanations.explain(ContactId, VacancyId)",
                                "nothing to explain",
                                ids -> explanations.explain(ids.contact(), vacancy))
                        .after(this::advertise),
                of("PortalReasons.vacancies(ContactId)", "nothing to explain", ids -> reasons.vacancies(ids.contact()))
                        .after(this::advertise),
                of(
                                "PortalReasons.interviews(ContactId)",
                                "nothing to explain",
                                ids -> reasons.interviews(ids.contact()))
                        .after(this::invite),
                of(
                                "PortalViewing.look(ContactId, Supplier)",
                                "nothing to look at",
                                ids -> viewing.look(ids.contact(), () -> "looks"))
                        .after(this::invite),
                of("PortalExplanations.fields(ContactId)", "no fields", ids -> explanations.fields(ids.contact()))
                        .after(this::invite));
    }

    private void invite() {
        actor.asSystem("Tests", () -> accounts.invite(hidden.ids().contact(), role(), profile(), ""));
    }

    private void advertise() {
        invite();
        vacancy = actor.asSystem("Tests", () -> vacancies.add(hidden.ids().client(), HiddenClient.MARK));
    }

    private PortalAccountId account(Ids ids) {
        ContactId contact = ids.contact();
        return actor.asSystem("Tests", () -> accounts.of(contact))
                .map(PortalAccountView::id)
                .orElse(new PortalAccountId(UNKNOWN));
    }

    private PortalAccess access() {
        return new PortalAccess(role(), profile(), "", false, null);
    }

    private PortalRoleId role() {
        return actor.asSystem("Tests", () -> roles.list()).getFirst().id();
    }

    private PortalProfileId profile() {
        return actor.asSystem("Tests", () -> profiles.list()).getFirst().id();
    }
}
