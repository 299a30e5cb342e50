package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.regex.Pattern;
import org.clientele.portal.setup.PortalSettingsChanged;
import org.clientele.portal.signin.TestPortalAccounts;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys, by an authenticator that the browser simulates. */
class PasskeyIT extends BrowserTest {

    private static final Pattern DESK = Pattern.compile("/desk$");

    @Autowired
    private TestPortalAccounts guests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void thereIsAnAuthenticator() {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        chromium.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @Test
    void aPasskeyIsAddedSignsInWithoutANameAndIsRemoved() {
        signIn(Role.TEAM_LEAD);
        page.navigate("/desk/me/security");
        desk().type("Name of the new passkey", "Laptop");
        desk().press("Add a passkey");
        assertThat(desk().text("Laptop")).isVisible();

        page.context().clearCookies();
        page.navigate("/login");
        desk().press("Sign in with a passkey");
        assertThat(page).hasURL(DESK);

        page.navigate("/desk/me/security");
        desk().press("Remove the passkey Laptop");
        assertThat(desk().text("Laptop")).isHidden();

        page.context().clearCookies();
        page.navigate("/login");
        desk().press("Sign in with a passkey");
        assertThat(desk().text("This passkey lets nobody in here. Sign in with your password."))
                .isVisible();
    }

    @Test
    void anInvitationIsAcceptedWithAPasskeyInPlaceOfAPassword() {
        Guest guest = guests.invited("Passkey Hotels", "passkey@hotels.example");
        page.navigate(guests.invitation(guest));
        String elsewhere = portalAt(page.url().substring(0, page.url().indexOf("/portal")));
        try {
            desk().press("Use a passkey instead");
            page.waitForURL("**/portal/login?ready");
            desk().press("Sign in with a passkey");
            page.waitForURL("**/portal");
        } finally {
            portalAt(elsewhere);
        }
    }

    /** Passkeys are bound to the portal's address. @return which it was before */
    private String portalAt(String address) {
        String before = jdbc.sql("select address from portal_settings")
                .query(String.class)
                .single();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update portal_settings set address = ?").param(address).update();
            events.publishEvent(new PortalSettingsChanged(true, address));
        });
        return before;
    }
}
