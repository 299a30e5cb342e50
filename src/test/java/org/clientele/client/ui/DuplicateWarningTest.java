package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.Industries;
import org.clientele.client.TestClients;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The warning while one types; what is found is tested with {@code ClientDuplicates}. */
@IntegrationTest
@Transactional
@WithRecruiter
class DuplicateWarningTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private Industries industries;

    @Test
    void typingTheNipOfAnotherClientWarnsAndLinksToIt() {
        ClientId other = withNip("Żółte Łąki");
        navigate(NewClientView.class);
        assertThat(isWarning()).isFalse();

        type("NIP", "123-456-32-18");

        assertThat(warnings()).containsExactly("Żółte Łąki (same NIP)");
        Anchor link = find(Anchor.class).withText("Żółte Łąki").single();
        assertThat(link.getHref()).isEqualTo("desk/clients/" + other.value());
        assertThat(link.getTarget()).as("nothing typed is lost").contains(AnchorTarget.BLANK.getValue());
    }

    @Test
    void theWarningGoesWithItsReason() {
        withNip("Żółte Łąki");
        navigate(NewClientView.class);
        type("NIP", "1234563218");

        type("NIP", "");

        assertThat(isWarning()).isFalse();
    }

    @Test
    void aNearEqualNameWarns() {
        clients.add("Żółte Łąki Sp. z o.o.");
        navigate(NewClientView.class);

        type("Name", "laki ZOLTE S.A.");

        assertThat(warnings()).containsExactly("Żółte Łąki Sp. z o.o. (same name)");
    }

    @Test
    void theNipOfAnArchivedClientWarnsToo() {
        clients.archive(withNip("Żółte Łąki"));
        navigate(NewClientView.class);

        type("NIP", "1234563218");

        assertThat(warnings()).containsExactly("Żółte Łąki (same NIP, in the archive)");
    }

    @Test
    void aClientIsNotItsOwnDuplicate() {
        ClientId own = withNip("Żółte Łąki");
        UI.getCurrent().navigate("desk/clients/" + own.value() + "/edit");

        type("Name", "Żółte Łąki S.A.");

        assertThat(isWarning()).isFalse();
        clients.add("Żółte Łąki GmbH");
        type("Name", "Żółte Łąki AG");
        assertThat(warnings()).containsExactly("Żółte Łąki GmbH (same name)");
    }

    private ClientId withNip(String name) {
        return clients.add(clients.filled(name, industries.list().getFirst().id()));
    }

    private void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    private boolean isWarning() {
        return find(Div.class).withClassName("duplicates").exists();
    }

    private List<String> warnings() {
        Div warning = find(Div.class).withClassName("duplicates").single();
        return find(ListItem.class).from(warning).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
