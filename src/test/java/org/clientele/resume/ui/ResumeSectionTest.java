package org.clientele.resume.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.TestAttachments;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.candidate.ui.CandidateNavigation;
import org.clientele.resume.ClientResumes;
import org.clientele.resume.ReleasedResumes;
import org.clientele.resume.ResumeDraft;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ResumeSectionTest extends SpringBrowserlessTest {

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ClientResumes resumes;

    @Autowired
    private ReleasedResumes released;

    @Autowired
    private TestStaff staff;

    @Test
    void whatBeginsEmptyIsInTheLanguageThatIsChosen() {
        CandidateId candidate = candidates.add("Erika", "Muster");
        open(candidate);

        find(LanguageSelect.class).single().setValue("de");
        press("Begin empty");

        assertThat(draft(candidate).language()).isEqualTo("de");
        assertThat(find(LanguageSelect.class).single().getValue()).isEqualTo("de");
    }

    @Test
    void theLanguageThatWasRecognisedCanBeChanged() {
        CandidateId candidate = begun("<p>Text</p>");
        open(candidate);

        find(LanguageSelect.class).single().setValue("ru");

        assertThat(draft(candidate).language()).isEqualTo("ru");
    }

    @Test
    void theMainResumeIsProposedToBeginWith() {
        CandidateId candidate = candidates.add("Jan", "Kowalczyk");
        AttachmentId main = file(candidate, "main.txt", "Magazynier w Gdyni z uprawnieniami na wózki, od 2015.");
        file(candidate, "newer.txt", "Something else");
        attachments.makeMain(main, attachments.find(main).orElseThrow().version());
        open(candidate);

        assertThat(find(OriginalSelect.class).single().getValue().fileName()).isEqualTo("main.txt");
        press("Begin with this file");

        assertThat(draft(candidate).html()).contains("Magazynier");
        assertThat(draft(candidate).language()).isEqualTo("pl");
    }

    @Test
    void beginningAnewAsksAndTheFormerTextCanBeBroughtBack() {
        CandidateId candidate = begun("<p>Written by hand</p>");
        file(candidate, "cv.txt", "The text of a file that is about work and of skills");
        open(candidate);

        press("Begin anew with a file");
        assertThat(draft(candidate).html()).isEqualTo("<p>Written by hand</p>");
        press("Begin anew");
        assertThat(find(ResumeEditor.class).single().getValue()).contains("The text of a file");

        press("Versions");
        assertThat(shown(find(Dialog.class).single())).contains("Earlier texts", "Text by Rita Recruiter", "English");
        press("Bring back");
        assertThat(find(ResumeEditor.class).single().getValue()).isEqualTo("<p>Written by hand</p>");
    }

    @Test
    void whatIsStillBeingTypedIsKeptFirstAndThenReleased() {
        CandidateId candidate = begun("<p>Before</p>");
        open(candidate);
        ResumeEditor editor = find(ResumeEditor.class).single();
        fire(editor, "dirty");

        press("Release");
        assertThat(versions(candidate)).isZero();
        type(editor, "<p>Typed at last</p>");

        assertThat(versions(candidate)).isOne();
        var version = resumes.versions(draft(candidate).id()).getFirst();
        assertThat(resumes.html(version.id()).orElseThrow()).contains("Typed at last");
    }

    @Test
    void whatWasTypedAndTakenBackIsNotUnsaved() {
        CandidateId candidate = begun("<p>Before</p>");
        open(candidate);
        ResumeEditor editor = find(ResumeEditor.class).single();
        fire(editor, "dirty");
        fire(editor, "value-changed");

        press("Release");

        assertThat(versions(candidate)).isOne();
    }

    @Test
    void nothingIsReleasedWhileAColleagueWroteSomethingElse() {
        CandidateId candidate = begun("<p>Before</p>");
        open(candidate);
        ResumeDraft draft = draft(candidate);
        resumes.write(draft.id(), draft.version(), "<p>Theirs</p>");
        ResumeEditor editor = find(ResumeEditor.class).single();
        fire(editor, "dirty");
        press("Release");
        type(editor, "<p>Mine</p>");

        assertThat(shown(find(KeptText.class).single())).contains("Yours is not saved yet.");
        press("Release");
        assertThat(versions(candidate)).isZero();

        press("Save mine instead");
        press("Release");
        assertThat(versions(candidate)).isOne();
        assertThat(resumes.html(resumes.earlier(draft.id()).getFirst().id())).contains("<p>Theirs</p>");
    }

    @Test
    void aReleaseOfWhatSomebodyElseHasChangedShowsTheConflict() {
        CandidateId candidate = begun("<p>Before</p>");
        open(candidate);
        ResumeDraft draft = draft(candidate);
        resumes.write(draft.id(), draft.version(), "<p>Theirs</p>");

        press("Release");

        assertThat(versions(candidate)).isZero();
        assertThat(find(Button.class).withText("Take the other one").single().isVisible())
                .isTrue();
    }

    @Test
    void whatGivesTheCandidateAwayIsListedAndNotReleased() {
        CandidateId candidate = begun("<p>Call 600 100 200</p>");
        open(candidate);

        press("Release");

        assertThat(versions(candidate)).isZero();
        assertThat(shown(find(FindingList.class).single())).contains("600 100 200", "Phone number");
    }

    @Test
    @WithObserver
    void anObserverReadsAndChangesNothing() {
        CandidateId[] candidate = new CandidateId[1];
        staff.as(Role.RECRUITER, () -> candidate[0] = begun("<p>Text</p>"));
        open(candidate[0]);

        assertThat(find(ResumeEditor.class).single().isReadOnly()).isTrue();
        assertThat(find(LanguageSelect.class).single().isReadOnly()).isTrue();
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Versions")
                .doesNotContain("Release", "Check", "Begin anew with a file");
    }

    private CandidateId begun(String html) {
        CandidateId candidate =
                candidates.add(TestCandidates.reached("Jan", "Kowalczyk", "jan@poczta.example", "600 100 200"));
        resumes.beginEmpty(candidate, "en");
        ResumeDraft draft = draft(candidate);
        resumes.write(draft.id(), draft.version(), html);
        return candidate;
    }

    private AttachmentId file(CandidateId candidate, String name, String text) {
        return files.addResume(candidate.value(), name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ResumeDraft draft(CandidateId candidate) {
        return resumes.draft(candidate).orElseThrow();
    }

    private int versions(CandidateId candidate) {
        return released.shownOf(candidate).size();
    }

    private void open(CandidateId candidate) {
        UI.getCurrent().navigate(CandidateNavigation.url(candidate), QueryParameters.of("tab", "resume"));
        roundTrip();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }

    /** As the browser tells it. */
    private static void type(ResumeEditor editor, String html) {
        editor.getElement().setProperty("value", html);
        fire(editor, "value-changed");
    }

    private static void fire(ResumeEditor editor, String event) {
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), event, JacksonUtils.createObjectNode()));
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }
}
