package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class PortalSettingsTest {

    @Autowired
    private PortalSettings settings;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestStaff staff;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void withoutAnAddressThereIsNoPortal() {
        jdbc.sql("update portal_settings set enabled = false, address = ''").update();

        assertThat(settings.turn(true, version()))
                .isEqualTo(new Invalid(Map.of("enabled", "portal.switch.addressFirst")));
        assertThat(settings.moveTo(" https://portal.agency.example/ ", AddressProof.CONFIRMED, version()))
                .isInstanceOf(Saved.class);
        assertThat(settings.turn(true, version())).isInstanceOf(Saved.class);
        assertThat(settings.current().details().address()).isEqualTo("https://portal.agency.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portal.agency.example",
                "ftp://portal.agency.example",
                "https://",
                "https://ada:secret@portal.agency.example",
                "https://portal.agency.example/?a=b",
                "https://portal agency.example"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(settings.moveTo(typed, AddressProof.CONFIRMED, version()))
                .isEqualTo(new Invalid(Map.of("address", "portal.address.wrong")));
    }

    @Test
    void nobodyIsInvitedWhileThePortalIsOff() {
        settings.turn(false, version());

        assertThat(invite(clients.add("Żółw Shipping"))).isEqualTo(new Invalid(Map.of("contact", "portal.off")));
    }

    @Test
    void invitedContactsTakeSeatsAndDeactivatedOnesGiveThemBack() {
        ClientId client = clients.add("Żółw Shipping");
        settings.limit(new SeatLimits(null, 1), version());
        invite(client);

        assertThat(invite(client)).isEqualTo(new Invalid(Map.of("contact", "portal.seats.noneOfClient")));
        assertThat(invite(clients.add("Other"))).isInstanceOf(Saved.class);

        PortalAccountView taken = accounts.of(client).getFirst();
        accounts.become(PortalAccountState.DEACTIVATED, taken.id(), taken.version());
        assertThat(invite(client)).isInstanceOf(Saved.class);
    }

    @Test
    void noMoreAreInvitedThanThereAreSeatsInAll() {
        settings.limit(
                new SeatLimits(
                        jdbc.sql("select count(*) from portal_account where state in ('INVITED', 'ACTIVE')")
                                        .query(Integer.class)
                                        .single()
                                + 1,
                        null),
                version());

        assertThat(invite(clients.add("One"))).isInstanceOf(Saved.class);
        assertThat(invite(clients.add("Two"))).isEqualTo(new Invalid(Map.of("contact", "portal.seats.none")));
    }

    @Test
    void onlyAdministratorsDecide() {
        List.of(Role.TEAM_LEAD, Role.RECRUITER, Role.OBSERVER)
                .forEach(role -> staff.as(
                        role,
                        () -> assertThatThrownBy(() -> settings.turn(false, version()))
                                .isInstanceOf(AccessDeniedException.class)));
    }

    private long version() {
        return settings.current().version();
    }

    private SaveOutcome invite(ClientId client) {
        ContactId contact = contacts.add(client, "Cora", "Contact");
        return accounts.invite(
                contact,
                roles.list().getFirst().id(),
                profiles.list().getFirst().id(),
                "");
    }
}
