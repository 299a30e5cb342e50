package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.clientele.register.Register;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.RegisterSimulator;
import org.clientele.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's form filled by a number, from the simulated register over HTTP (docs/features.md S0.25). */
class LookUpJourneyIT extends JourneyTest {

    /** Three entries: a business, a farm, and another activity. */
    private static final String OF_THREE = "001-000-27-04";

    private static final String OF_MARKETS = "0010002101";

    @Autowired
    private RegisterSimulator simulator;

    @AfterEach
    void theRegisterAnswersAgain() {
        simulator.calm();
    }

    @Test
    void typingANipFillsTheForm() {
        openForm();
        desk().press("Load data by NIP, REGON or KRS");
        dialog().type("NIP, REGON or KRS", "PL 003-000-80-06");
        assertThat(dialog().text("This is a NIP: 003-000-80-06")).isVisible();
        settle();
        Axe.check(page);

        long asked = System.nanoTime();
        page.keyboard().press("Enter");
        assertThat(desk().field("REGON")).hasValue("990000022");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));

        assertThat(desk().field("KRS")).hasValue("0009000002");
        assertThat(page.locator(".from-register").filter(with("GUS BIR, ")).first())
                .isVisible();
        assertThat(page.locator(".look-up-source")).containsText("Made-up data of the simulator.");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        settle();
        Axe.check(page);

        String name = named("Filled");
        desk().type("Name", name);
        desk().choose("Status", "Prospect");
        desk().press("Save");
        assertThat(desk().heading(name)).isVisible();
    }

    @Test
    void ofSeveralEntriesOneIsChosen() {
        openForm();
        lookUp(OF_THREE);
        assertThat(dialog().itself().getByRole(AriaRole.RADIO).first()).isFocused();
        settle();
        Axe.check(page);

        page.keyboard().press("ArrowUp");
        assertThat(dialog().itself().getByRole(AriaRole.RADIO).last()).isChecked();
        page.keyboard().press("Enter");

        assertThat(desk().field("NIP")).hasValue("0010002704");
        assertThat(desk().field("Name")).not().hasValue("");
    }

    @Test
    void whatStandsInTheFormStaysUnlessOneTicksIt() {
        openForm();
        desk().type("Name", "My own words");
        desk().type("City", "Hel");
        lookUp("0030015006");

        Locator difference = page.locator(".look-up-difference").filter(with("My own words"));
        assertThat(difference.getByRole(AriaRole.CHECKBOX)).isFocused();
        settle();
        Axe.check(page);
        page.locator(".look-up-difference").filter(with("Hel")).click();
        dialog().press("Take over");

        assertThat(desk().field("Name")).hasValue("My own words");
        assertThat(desk().field("City")).not().hasValue("Hel");
    }

    @Test
    void whereTheRegisterIsDownOneGoesOnByHand() {
        simulator.disturb(Register.BIR, Disturbance.TECHNICAL_BREAK, 20);
        openForm();
        desk().type("City", "Hel");
        lookUp(screen == Screen.DESK ? "0030022006" : "0030029008");

        assertThat(page.locator(".form-problem")).containsText(Pattern.compile("register .*by hand; nothing is lost"));
        settle();
        Axe.check(page);
        dialog().press("Go on by hand");

        assertThat(desk().field("City")).hasValue("Hel");
        assertThat(desk().field("NIP")).hasValue(Pattern.compile("00300\\d+"));
    }

    @Test
    void aSlowRegisterCanBeCancelledByEscape() {
        simulator.slowDown(Register.BIR, Duration.ofSeconds(15), 20);
        openForm();
        lookUp(screen == Screen.DESK ? "0030036008" : "0030050008");
        assertThat(dialog().text("Asking the REGON register…")).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        desk().type("Name", "Goes on");
        assertThat(desk().field("Name")).hasValue("Goes on");
    }

    @Test
    void localUnitsBecomeLocationsWithTheClient() {
        String name = named("Markets");
        openForm();
        desk().type("Name", name);
        lookUp(OF_MARKETS);
        dialog().itself().getByText("Market nr 2").click();
        dialog().press("Take over");
        desk().choose("Status", "Prospect");
        desk().press("Save");

        assertThat(desk().heading(name)).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Locations.*")))
                .click();
        assertThat(page.getByText(Pattern.compile("Market nr 2", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
    }

    private void openForm() {
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/new");
        desk().button("Load data by NIP, REGON or KRS").waitFor();
    }

    private void lookUp(String number) {
        desk().press("Load data by NIP, REGON or KRS");
        dialog().type("NIP, REGON or KRS", number);
        dialog().press("Load data");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
