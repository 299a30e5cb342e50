package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.IntegrationTest;
import org.clientele.client.CompanyTakeOver;
import org.clientele.client.Industries;
import org.clientele.client.IndustryItem;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.CompanyHit;
import org.clientele.register.LocalUnit;
import org.clientele.register.RegisterFailure;
import org.clientele.register.ScriptedRegister;
import org.clientele.register.TestCompanies;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The look-up in the form of a client, with a register that says what the test needs (docs/features.md S0.25). */
@IntegrationTest
@Transactional
@WithRecruiter
class LookUpTest extends SpringBrowserlessTest {

    private static final CompanyDates BANKRUPT =
            new CompanyDates(null, null, null, null, null, null, LocalDate.of(2026, 5, 1), null);

    @Autowired
    private FormChoices choices;

    @Autowired
    private Industries industries;

    @Autowired
    private CompanyTakeOver takeOver;

    @Autowired
    private Clock clock;

    @Test
    void theOneCompanyFillsTheEmptyFieldsAndEachSaysWhereItsValueComesFrom() {
        open(ScriptedRegister.of(TestCompanies.shouting(), clock.instant()));

        lookUp("PL 123-456-32-18");

        assertThat(find(Dialog.class).exists()).as("nothing is left to decide").isFalse();
        assertThat(value("Name")).isEqualTo("Żółta Łódź");
        assertThat(value("Legal name")).isEqualTo("Żółta Łódź spółka z ograniczoną odpowiedzialnością");
        assertThat(value("REGON")).isEqualTo(TestCompanies.REGON);
        assertThat(value("Street and number")).isEqualTo("ul. Szeroka 7/2");
        assertThat(value("Phone")).isEqualTo("+48581234567");
        assertThat(industry().getValue().name()).isEqualTo("Transport and logistics");
        assertThat(field("Name").getHelperText()).startsWith("GUS BIR, ").endsWith(", made-up data");
        assertThat(text(source())).contains("Source: GUS BIR, as of ").contains("Made-up data of the simulator.");

        test(field("Name")).setValue("Łódź");
        assertThat(field("Name").getHelperText()).isEmpty();
        assertThat(field("Legal name").getHelperText()).isNotEmpty();
    }

    @Test
    void aNameThatIsLongerThanWhatIsKeptIsSaidToBeShortened() {
        open(ScriptedRegister.of(TestCompanies.named("ŁĄKA ".repeat(100), "ŁĄKA"), clock.instant()));

        lookUp(TestCompanies.NIP);

        assertThat(field("Legal name").getHelperText())
                .startsWith("GUS BIR, ")
                .endsWith("; shortened, the register has a longer one");
        assertThat(field("Name").getHelperText()).doesNotContain("shortened");
    }

    @Test
    void whatTheRegisterHadSaidBeforeIsSaidToComeFromMemory() {
        open(ScriptedRegister.of(TestCompanies.shouting(), Instant.parse("2026-11-01T11:03:00Z")));

        lookUp(TestCompanies.NIP);

        assertThat(text(source())).contains("11:03").contains("from memory");
    }

    @Test
    void whatStandsInTheFormIsNotOverwrittenUnasked() {
        open(ScriptedRegister.of(TestCompanies.shouting(), clock.instant()));
        test(field("Name")).setValue("My boats");
        test(field("City")).setValue("Gdynia");

        lookUp(TestCompanies.NIP);

        assertThat(value("Name")).isEqualTo("My boats");
        assertThat(value("Street and number")).as("an address is one").isEmpty();
        assertThat(value("NIP")).isEqualTo(TestCompanies.NIP);
        assertThat(differences()).hasSize(2).noneMatch(Checkbox::getValue);
        assertThat(text(differences().getFirst())).contains("Name", "My boats", "Żółta Łódź");

        differences().getLast().setValue(true);
        press("Take over");

        assertThat(value("Name")).isEqualTo("My boats");
        assertThat(value("City")).isEqualTo("Gdańsk");
        assertThat(field("City").getHelperText()).isNotEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void anotherCompanyThanThatInTheFormIsSaidToBeOneBeforeAnythingIsFilled() {
        open(ScriptedRegister.of(TestCompanies.shouting(), clock.instant()));
        test(field("NIP")).setValue("0010000208");
        test(field("KRS")).setValue("0000012345");

        lookUp(TestCompanies.NIP);

        assertThat(value("Name")).isEmpty();
        assertThat(value("NIP")).isEqualTo("0010000208");
        assertThat(text(source())).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(sentence -> sentence.startsWith("This is another company"));

        press("Fill in anyway");

        assertThat(value("NIP")).isEqualTo(TestCompanies.NIP);
        assertThat(value("KRS")).isEqualTo(TestCompanies.shouting().krs());
        assertThat(value("Name")).isEqualTo("Żółta Łódź");
    }

    @Test
    void whatDiffersInCaseOrLegalFormAloneIsTheSame() {
        open(ScriptedRegister.of(TestCompanies.shouting(), clock.instant()));
        test(field("Name")).setValue("ŻÓŁTA ŁÓDŹ Sp. z o.o.");
        test(field("NIP")).setValue("123-456-32-18");

        lookUp("123-456-32-18");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(value("Name")).isEqualTo("ŻÓŁTA ŁÓDŹ Sp. z o.o.");
    }

    @Test
    void ofSeveralEntriesOneIsChosen() {
        Company company = TestCompanies.shouting();
        open(ScriptedRegister.ofSeveral(company, TestCompanies.hit("JAN ŁOŚ ROLNIK"), company.hit()));

        lookUp(TestCompanies.NIP);
        press("Load data");
        assertThat(hits().isInvalid()).as("none is chosen unasked").isTrue();
        hits().setValue(company.hit());
        press("Load data");
        settle();

        assertThat(value("Name")).isEqualTo("Żółta Łódź");
    }

    @Test
    void aBankruptCompanyIsSaidToBeBankruptBeforeItIsTakenOver() {
        open(ScriptedRegister.of(TestCompanies.with("ŁÓDŹ", "", BANKRUPT, List.of()), clock.instant()));

        lookUp(TestCompanies.NIP);

        assertThat(text(find(Div.class).withClassName("look-up-warning").single()))
                .contains("This company is in bankruptcy. Since ");
        assertThat(value("Name")).isEmpty();
        press("Fill in anyway");
        assertThat(value("Name")).isEqualTo("Łódź");
        assertThat(text(source())).contains("in bankruptcy");
    }

    @Test
    void theLocalUnitsThatAreTickedAreSaidToBecomeLocations() {
        LocalUnit harbour = TestCompanies.unit("12345678512347", "ODDZIAŁ W GDYNI", "GDYNIA");
        open(ScriptedRegister.of(TestCompanies.with("ŁÓDŹ", "", CompanyDates.NONE, List.of(harbour)), clock.instant()));

        lookUp(TestCompanies.NIP);

        assertThat(units().getValue()).as("none is ticked unasked").isEmpty();
        test(units()).selectItem("Oddział w Gdyni, ul. Portowa 1, 00-001 Gdynia, Poland");
        press("Take over");
        assertThat(text(source())).contains("1 local unit becomes a location when you save.");
    }

    @Test
    void ofVeryManyLocalUnitsThoseAreShownThatAreLookedFor() {
        List<LocalUnit> many = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> TestCompanies.unit("1234567850" + (1000 + number), "SKLEP NR " + number, "HEL"))
                .toList();
        open(ScriptedRegister.of(TestCompanies.with("SKLEPY", "", CompanyDates.NONE, many), clock.instant()));

        lookUp(TestCompanies.NIP);
        assertThat(find(Span.class)
                        .withText("10 more are not shown; search for them.")
                        .exists())
                .isTrue();
        test(units()).selectItem("Sklep nr 7, ul. Portowa 1, 00-001 Hel, Poland");
        test(field("Search the local units")).setValue("nr 39");
        test(units()).selectItem("Sklep nr 39, ul. Portowa 1, 00-001 Hel, Poland");
        press("Take over");

        assertThat(text(source())).contains("2 local units become locations when you save.");
    }

    @Test
    void aRegisterThatFailsSaysSoAndOneGoesOnByHand() {
        open(ScriptedRegister.failing(RegisterFailure.TECHNICAL_BREAK));
        test(field("City")).setValue("Hel");

        lookUp("123 456 32 18");

        assertThat(problem())
                .startsWith("The register has a technical break at the moment. You can fill in the form by hand");
        press("Go on by hand");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(value("NIP")).isEqualTo("1234563218");
        assertThat(value("City")).isEqualTo("Hel");
    }

    @Test
    void theRegisterIsAskedBesideThePageWithOnesOwnRights() {
        ScriptedRegister register = ScriptedRegister.knowingNothing();
        open(register);

        lookUp(TestCompanies.NIP);

        assertThat(register.asker()).isEqualTo("rita beside the page");
    }

    @Test
    void aNumberThatTheRegisterDoesNotKnowIsSaidToBeUnknown() {
        open(ScriptedRegister.knowingNothing());

        lookUp("0000012345");

        assertThat(problem()).startsWith("The register does not know this number.");
    }

    @Test
    void theKindOfTheNumberIsToldAsOneTypes() {
        open(ScriptedRegister.knowingNothing());
        press("Load data by NIP, REGON or KRS");

        test(number()).setValue("123-456-32-18");
        assertThat(number().getHelperText()).isEqualTo("This is a NIP: 123-456-32-18");
        test(number()).setValue("123456785");
        assertThat(number().getHelperText()).isEqualTo("This is a REGON: 123456785");
        test(number()).setValue("12345678512347");
        assertThat(number().getHelperText()).startsWith("This is the REGON of a local unit");
        test(number()).setValue("0000012345");
        assertThat(number().getHelperText()).isEqualTo("This is a KRS: 0000012345");
        test(number()).setValue("Reg");
        assertThat(number().isInvalid()).as("a number follows its name").isFalse();
        test(number()).setValue("Regon: 123456785");
        assertThat(number().getHelperText()).isEqualTo("This is a REGON: 123456785");
    }

    @Test
    void whatIsWrongWithTheNumberStandsBesideIt() {
        open(ScriptedRegister.knowingNothing());
        press("Load data by NIP, REGON or KRS");

        test(number()).setValue("123");
        assertThat(number().isInvalid()).as("more may come").isFalse();
        press("Load data");
        assertThat(number().getErrorMessage()).isEqualTo("A NIP or KRS has ten digits, a REGON nine or fourteen.");
        test(number()).setValue("1234563219");
        assertThat(number().getErrorMessage()).isEqualTo("This NIP has a typo: its check digit does not fit.");
        test(number()).setValue("123456789");
        assertThat(number().getErrorMessage()).startsWith("This REGON has a typo");
        test(number()).setValue("abc");
        assertThat(number().getErrorMessage()).startsWith("These numbers consist of digits");
    }

    @Test
    void theNumberThatStandsInTheFormIsOffered() {
        open(ScriptedRegister.knowingNothing());
        test(field("REGON")).setValue("123456785");

        press("Load data by NIP, REGON or KRS");

        assertThat(number().getValue()).isEqualTo("123456785");
    }

    @Test
    void cancellingStopsTheQuestion() {
        ScriptedRegister silent = ScriptedRegister.silent();
        open(silent);
        press("Load data by NIP, REGON or KRS");
        test(number()).setValue(TestCompanies.NIP);
        press("Load data");
        await().until(silent::isAsked);
        assertThat(find(ProgressBar.class).exists()).isTrue();

        press("Cancel");

        await().until(silent::isInterrupted);
        roundTrip();
        assertThat(value("NIP")).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void leavingThePageStopsTheQuestion() {
        ScriptedRegister silent = ScriptedRegister.silent();
        open(silent);
        press("Load data by NIP, REGON or KRS");
        test(number()).setValue(TestCompanies.NIP);
        press("Load data");
        await().until(silent::isAsked);

        find(Div.class).withClassName("page-of-test").single().removeFromParent();

        await().until(silent::isInterrupted);
    }

    private void open(ScriptedRegister register) {
        navigate(ClientsView.class);
        ClientForm form = new ClientForm(choices, null);
        form.read(ClientInput.of(org.clientele.client.ClientDetails.empty()));
        LookUpPanel panel = new LookUpPanel(new LookUps(register, industries, takeOver, clock), form);
        Div page = new Div(panel, form);
        page.addClassName("page-of-test");
        UI.getCurrent().add(page);
    }

    private void lookUp(String typed) {
        press("Load data by NIP, REGON or KRS");
        test(number()).setValue(typed);
        press("Load data");
        settle();
    }

    private void settle() {
        await().pollInSameThread().until(() -> {
            roundTrip();
            return find(ProgressBar.class).all().isEmpty();
        });
    }

    private TextField number() {
        return find(TextField.class).withLabel("NIP, REGON or KRS").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private String value(String label) {
        return field(label).getValue();
    }

    private Div source() {
        return find(Div.class).withClassName("look-up-source").single();
    }

    private String problem() {
        return find(Paragraph.class).withClassName("form-problem").single().getText();
    }

    private List<Checkbox> differences() {
        return find(Checkbox.class).withClassName("look-up-difference").all();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CompanyHit> hits() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<LocalUnit> units() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<IndustryItem> industry() {
        return find(ComboBox.class).withLabel("Industry").single();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
