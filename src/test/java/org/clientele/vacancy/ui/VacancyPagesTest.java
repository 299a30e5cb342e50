package org.clientele.vacancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.offlimits.TestRules;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyStages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@Transactional
@WithRecruiter
class VacancyPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private VacancyStages stages;

    @Autowired
    private TestRules rules;

    @Autowired
    private CurrentActor actor;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = actor.asSystem("Tests", () -> clients.add("Żuraw Yards"));
    }

    @Test
    void thePageShowsTheVacancyAndItsClient() {
        open(vacancies.add(client, "Welder"), "");

        assertThat(find(H1.class).first().getText()).isEqualTo("Welder");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/clients/" + client.value());
    }

    @Test
    void anUnknownOrMalformedIdIsNoPage() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "%00")) {
            UI.getCurrent().navigate("desk/vacancies/" + id);
            assertThat(getCurrentView()).as(id).isNotInstanceOf(VacancyPage.class);
        }
    }

    @Test
    void theFormSaysHowMuchOfTheMarketIsClosed() {
        ClientId closed = clients.add("Okręt Stocznia");
        rules.set(closed);
        open(vacancies.add(client, "Welder"), "");
        test(find(Button.class).withText("Edit").single()).click();

        test(find(TextArea.class).withLabel("Companies to search").single())
                .setValue("Okręt Stocznia\nNobody Knows Them");

        assertThat(find(Paragraph.class).withClassName("market-sum").single().getText())
                .isEqualTo("1 of 2 named companies are closed by off-limits rules");
    }

    @Test
    void whoAddsTheClientFirstGoesOnWithTheVacancy() {
        UI.getCurrent().navigate("desk/vacancies");
        test(find(Button.class).withText("Add").single()).click();
        test(find(Button.class).withText("New client").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Latarnia Qwerto");
        chooseAnyStatus();
        test(find(Button.class).withText("Save").single()).click();
        roundTrip();

        assertThat(find(Dialog.class).single().getHeaderTitle()).contains("Latarnia Qwerto");
    }

    @Test
    void aStageIsAddedInTheDialog() {
        VacancyId id = vacancies.add(client, "Welder");
        open(id, "stages");
        test(find(Button.class).withText("Edit the stages").single()).click();

        test(find(Button.class).withText("Add a stage").single()).click();
        test(find(Button.class).withText("Save").single()).click();

        assertThat(stages.of(id)).hasSize(11);
    }

    @Test
    @WithObserver
    void anObserverOnlyReads() {
        open(testVacancy(), "");

        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void chooseAnyStatus() {
        Select<Object> status = find(Select.class)
                .withCondition(select -> "Status".equals(select.getLabel()))
                .single();
        status.setValue(status.getListDataView().getItem(0));
    }

    private VacancyId testVacancy() {
        return actor.asSystem("Tests", () -> vacancies.add(client, "Welder"));
    }

    private void open(VacancyId id, String tab) {
        UI.getCurrent().navigate("desk/vacancies/" + id.value(), com.vaadin.flow.router.QueryParameters.of("tab", tab));
        roundTrip();
    }
}
