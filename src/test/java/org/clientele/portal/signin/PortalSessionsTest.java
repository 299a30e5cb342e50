package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.signin.TestPortalAccounts.PASSWORD;
import static org.clientele.portal.signin.TestPortalAccounts.signIn;

import java.util.Locale;
import java.util.function.Consumer;
import org.clientele.ServerTest;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.CurrentActor;
import org.clientele.security.OpenSessions;
import org.clientele.security.PasswordOutcome;
import org.clientele.security.SessionRow;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class PortalSessionsTest {

    @LocalServerPort
    int port;

    @Autowired
    TestPortalAccounts guests;

    @Autowired
    OpenSessions sessions;

    @Autowired
    ContactSessions mine;

    @Autowired
    MyPortalAccount account;

    @Autowired
    Contacts contacts;

    @Autowired
    PortalSettings settings;

    @Autowired
    Turnstile turnstile;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDeactivatedAccountIsOutAtOnceInEveryBrowser() {
        Guest guest = guests.active("Turned Client", "turned@agency.example");
        HttpVisitor desk = in(guest);
        HttpVisitor phone = in(guest);

        guests.become(PortalAccountState.DEACTIVATED, guest);

        assertThat(sessions.list(guest.account().value())).isEmpty();
        assertThat(desk.redirect(desk.get("/portal/vacancies"))).isEqualTo("/portal/login");
        assertThat(phone.redirect(phone.get("/portal/vacancies"))).isEqualTo("/portal/login");
    }

    @Test
    void whoIsDeactivatedOrArchivedAsAContactIsOutToo() {
        isOutAfter("gone@agency.example", guest -> contacts.archive(guest.contact()));
    }

    @Test
    void whatAnotherNodeHasChangedIsSeenWithinHalfAMinute() {
        isOutAfter("elsewhere@agency.example", guest -> {
            jdbc.sql("update contact set active = false where id = ?")
                    .param(guest.contact().value())
                    .update();
            turnstile.lookRound();
        });
    }

    @Test
    void whenThePortalIsSwitchedOffNobodyIsInAndItIsNotThere() {
        Guest guest = guests.active("Dark Client", "dark@agency.example");
        HttpVisitor visitor = in(guest);
        try {
            turn(false);

            assertThat(sessions.list(guest.account().value())).isEmpty();
            assertThat(visitor.redirect(visitor.get("/portal/login"))).isEqualTo("/login");
            assertThat(visitor.redirect(visitor.get("/portal"))).isEqualTo("/login");
            assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/login");
        } finally {
            turn(true);
        }
    }

    @Test
    void othersStayIn() {
        Guest stays = guests.active("Staying Client", "stays@agency.example");
        Guest goes = guests.active("Going Client", "goes@agency.example");
        in(stays);

        guests.become(PortalAccountState.DEACTIVATED, goes);

        assertThat(sessions.list(stays.account().value())).hasSize(1);
    }

    @Test
    void aContactSeesAndEndsItsOwnSessionsOnly() {
        Guest guest = guests.active("Own Client", "own@agency.example");
        Guest other = guests.active("Other Client", "other.own@agency.example");
        in(guest);
        in(other);
        guests.actAs(guest);

        assertThat(mine.list()).extracting(SessionRow::device).containsExactly("Firefox · Linux");
        mine.end(sessions.list(other.account().value()).getFirst().id());
        mine.endOthers();

        assertThat(mine.list()).isEmpty();
        assertThat(sessions.list(other.account().value())).hasSize(1);
    }

    @Test
    void aContactChangesItsPasswordAndLanguage() {
        Guest guest = guests.active("Changing Client", "changes@agency.example");
        in(guest);
        guests.actAs(guest);

        assertThat(account.changePassword("wrong", "nine blue lanterns hum"))
                .isEqualTo(new PasswordOutcome.WrongPassword());
        assertThat(account.changePassword(PASSWORD, "nine blue lanterns hum")).isEqualTo(new PasswordOutcome.Changed());
        account.speak(Locale.of("pl"));

        assertThat(sessions.list(guest.account().value())).isEmpty();
        assertThat(account.view())
                .contains(new MyPortalAccountView(
                        "Grażyna Gość", "Changing Client", guest.userName(), guest.email(), "pl", true));
    }

    private void isOutAfter(String email, Consumer<Guest> change) {
        Guest guest = guests.active("Leaving Client", email);
        HttpVisitor visitor = in(guest);

        actor.asSystem("Tests", () -> {
            change.accept(guest);
            return guest;
        });

        assertThat(sessions.list(guest.account().value())).isEmpty();
        assertThat(signIn(visitor, email, PASSWORD)).isEqualTo("/portal/login?error");
    }

    private void turn(boolean on) {
        actor.asSystem("Tests", () -> settings.turn(on, settings.current().version()));
    }

    private HttpVisitor in(Guest guest) {
        HttpVisitor visitor = new HttpVisitor(port);
        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal");
        return visitor;
    }
}
