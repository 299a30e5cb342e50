package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clientele.portal.signin.ClientSignOns;
import org.clientele.portal.signin.SingleSignOn;
import org.clientele.portal.signin.TestPortalAccounts;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.Role;
import org.clientele.security.oidc.TestProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The staff and contacts of clients sign in elsewhere, and come back to what they wanted to see. */
class SignOnJourneyIT extends JourneyTest {

    private static final String US = "clientele";
    private static final TestProvider PROVIDER = TestProvider.start();

    @LocalServerPort
    private int port;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private TestPortalAccounts guests;

    @Autowired
    private ClientSignOns signOns;

    private final String name = "sso" + UUID.randomUUID().toString().substring(24);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("clientele.oidc.issuer", PROVIDER::issuer);
        properties.add("clientele.oidc.client-id", () -> US);
        properties.add("clientele.oidc.client-secret", () -> TestProvider.SECRET);
        properties.add("clientele.oidc.label", () -> "Example ID");
        properties.add("clientele.oidc.private-providers", () -> true);
    }

    @Test
    void theStaffComesBackToThePageThatWasAskedFor() {
        String email = name + "@agency.example";
        staff.as(
                Role.ADMINISTRATOR,
                () -> administration.create(new AccountDetails(name, name, email, "", Role.RECRUITER)));
        PROVIDER.know(US, "http://localhost:" + port + "/login/sso/desk/return");
        PROVIDER.signIn(name, "nobody." + email);

        page.navigate("/desk/contacts");
        way("Sign in with Example ID");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("no active account here belongs to you");
        settle();
        Axe.check(page);

        PROVIDER.signIn(name, email);
        way("Sign in with Example ID");
        assertThat(desk().heading("Contacts")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/desk/contacts$"));
    }

    @Test
    void aContactIsSentToItsOwnCompanyByItsAddress() {
        String email = "anna@" + name + ".example";
        Guest guest = guests.active("Journey " + name, email);
        staff.as(Role.ADMINISTRATOR, () -> {
            signOns.decide(
                    new SingleSignOn(PROVIDER.issuer(), US, TestProvider.SECRET, Set.of(name + ".example"), false),
                    guest.client(),
                    0);
            String back = signOns.of(guest.client()).returnAddress();
            PROVIDER.know(US, "http://localhost:" + port + back.substring(back.indexOf("/portal/")));
        });
        PROVIDER.signIn("anna of " + name, email);

        page.navigate("/portal/login");
        way("Sign in with your work account");
        desk().type("Work e-mail address", "anna@unknown.example");
        desk().press("Continue to your company’s sign-in");
        assertThat(
                        desk().text(
                                        "For this domain no work account is set up. Sign in with your password or a link by e-mail."))
                .isVisible();
        settle();
        Axe.check(page);

        desk().type("Work e-mail address", email);
        desk().press("Continue to your company’s sign-in");
        page.waitForURL(Pattern.compile("/portal(\\?.*)?$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private void way(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).click();
    }
}
