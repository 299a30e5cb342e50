package org.clientele.resume.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.candidate.ui.CandidateNavigation;
import org.clientele.resume.ClientResumes;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeDraft;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ResumeCheckTest extends SpringBrowserlessTest {

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private ClientResumes resumes;

    @Test
    void whatWasFoundIsOutdatedWithTheFirstKeyAndLookedForAgainOnceTheTextIsKept() {
        open("<p>Driver</p>");
        press("Check");
        assertThat(said()).contains("Nothing was found");
        ResumeEditor editor = find(ResumeEditor.class).single();

        fire(editor, "dirty");
        assertThat(said()).isEqualTo("The text has changed since the check.");

        editor.getElement().setProperty("value", "<p>Driver, call 600 100 200</p>");
        fire(editor, "value-changed");
        assertThat(said()).contains("1 passage", "600 100 200");
    }

    @Test
    void aNameThatIsHiddenSinceTheCheckIsFoundAtOnce() {
        open("<p>Jan Kowalczyk is a driver</p>");
        press("Check");
        assertThat(said()).contains("Nothing was found");

        find(Select.class).all().stream()
                .filter(select -> select.getValue() instanceof Naming)
                .forEach(select -> select.setValue(Naming.INITIALS));

        assertThat(said()).contains("Kowalczyk");
    }

    @Test
    void beforeAnybodyChecksNothingIsSaid() {
        open("<p>Driver</p>");
        ResumeEditor editor = find(ResumeEditor.class).single();
        fire(editor, "dirty");
        editor.getElement().setProperty("value", "<p>Call 600 100 200</p>");
        fire(editor, "value-changed");

        assertThat(find(FindingList.class).all()).isEmpty();
    }

    private void open(String html) {
        CandidateId candidate = candidates.add("Jan", "Kowalczyk");
        resumes.beginEmpty(candidate, "en");
        ResumeDraft draft = resumes.draft(candidate).orElseThrow();
        resumes.write(draft.id(), draft.version(), html);
        UI.getCurrent().navigate(CandidateNavigation.url(candidate), QueryParameters.of("tab", "resume"));
        roundTrip();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private String said() {
        return find(FindingList.class).single().getElement().getTextRecursively();
    }

    private static void fire(ResumeEditor editor, String event) {
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), event, JacksonUtils.createObjectNode()));
    }
}
