package org.clientele.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateRef;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.TestCandidates;
import org.clientele.resume.ReleaseOutcome.Blocked;
import org.clientele.resume.ReleaseOutcome.Released;
import org.clientele.resume.ResumeWriter.Beginning;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakKind;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
@RecordApplicationEvents
class ClientResumesTest {

    private static final String ORIGINAL = """
            <h1>Jan Kowalczyk</h1><p>Magazyn Północ</p><p>Tel.: +48 600 100 200</p><p>jan (at) poczta.example</p>
            <h2>Doświadczenie</h2><p onclick="steal()">Magazynier, referencje dla Kowalczyka, 2015 – 2018</p>
            <script>alert(1)</script><p><a href="mailto:jan@poczta.example">Napisz</a></p>""";

    @Autowired
    private ClientResumes resumes;

    @Autowired
    private ResumeWriter writer;

    @Autowired
    private ReleasedResumes released;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private Candidates people;

    @Autowired
    private ApplicationEvents events;

    @Test
    void contactDataAreTakenOutOfTheDraftAndItsPlacesAreRemembered() {
        ResumeDraft draft = begun();

        assertThat(draft.html())
                .contains("Magazynier", "referencje dla Kowalczyka", "2015 – 2018")
                .doesNotContain("600", "Tel.", "poczta", "script", "onclick", "mailto");
        assertThat(draft.language()).isEqualTo("pl");
        assertThat(draft.removed()).extracting(Gap::behind).containsExactly("Magazyn Północ");
    }

    @Test
    void anAnonymousDraftLosesTheSurnameInAllItsForms() {
        ResumeDraft draft = begun();
        Saved saved = (Saved) resumes.present(draft.id(), draft.version(), polish(Naming.INITIALS));

        writer.beginAnew(draft.id(), saved.version(), new Beginning(null, ORIGINAL, "pl"));

        assertThat(resumes.draft(draft.candidate()).orElseThrow().html())
                .doesNotContain("Kowalczyk", "Jan")
                .contains("referencje dla");
    }

    @Test
    void whoeverSavesSecondIsTold() {
        ResumeDraft draft = begun();
        assertThat(resumes.write(draft.id(), draft.version(), "<p>First</p>")).isInstanceOf(Saved.class);

        assertThat(resumes.write(draft.id(), draft.version(), "<p>Second</p>")).isInstanceOf(Conflict.class);
        assertThat(resumes.draft(draft.candidate()).orElseThrow().html()).isEqualTo("<p>First</p>");
    }

    @Test
    void whatTheEditorCannotMakeIsNotKept() {
        ResumeDraft draft = begun();
        resumes.write(
                draft.id(),
                draft.version(),
                "<p style='x'>A<img src=x onerror=alert(1)><a href='javascript:x'>b</a></p>");

        assertThat(resumes.draft(draft.candidate()).orElseThrow().html()).isEqualTo("<p>A<a>b</a></p>");
    }

    @Test
    void theTextThatAFileTakesThePlaceOfCanBeBroughtBack() {
        ResumeDraft draft = begun();
        Saved written = (Saved) resumes.write(draft.id(), draft.version(), "<p>Written by hand</p>");

        Saved anew =
                (Saved) writer.beginAnew(draft.id(), written.version(), new Beginning(null, "<p>The file</p>", "en"));
        EarlierTextRow former = resumes.earlier(draft.id()).getFirst();
        assertThat(kept(draft).html()).isEqualTo("<p>The file</p>");
        assertThat(resumes.html(former.id())).contains("<p>Written by hand</p>");

        assertThat(resumes.bringBack(draft.id(), anew.version(), former.id())).isInstanceOf(Saved.class);
        assertThat(kept(draft).html()).isEqualTo("<p>Written by hand</p>");
        assertThat(kept(draft).language()).isEqualTo("pl");
        assertThat(resumes.earlier(draft.id()))
                .flatExtracting(row -> resumes.html(row.id()).stream().toList())
                .containsExactly("<p>The file</p>", "<p>Written by hand</p>");
    }

    @Test
    void whatAColleagueWroteStaysAmongTheEarlierTextsWhenOneInsistsOnOnesOwn() {
        ResumeDraft draft = begun();
        Saved theirs = (Saved) resumes.write(draft.id(), draft.version(), "<p>Theirs</p>");

        resumes.writeInstead(draft.id(), theirs.version(), "<p>Mine</p>");

        assertThat(kept(draft).html()).isEqualTo("<p>Mine</p>");
        assertThat(resumes.html(resumes.earlier(draft.id()).getFirst().id())).contains("<p>Theirs</p>");
    }

    @Test
    void nobodyBeginsAnewOverWhatSomebodyElseHasJustWritten() {
        ResumeDraft draft = begun();
        resumes.write(draft.id(), draft.version(), "<p>Just written</p>");

        assertThat(writer.beginAnew(draft.id(), draft.version(), new Beginning(null, ORIGINAL, "pl")))
                .isInstanceOf(Conflict.class);
        assertThat(resumes.beginEmpty(draft.candidate(), "de")).isInstanceOf(Conflict.class);
        assertThat(kept(draft).html()).isEqualTo("<p>Just written</p>");
        assertThat(resumes.earlier(draft.id())).isEmpty();
    }

    @Test
    void theTextOfAnotherCandidateCannotBeBroughtBack() {
        ResumeDraft draft = begun();
        writer.beginAnew(draft.id(), draft.version(), new Beginning(null, "<p>Other</p>", "en"));
        ResumeDraft stranger = begun();

        EarlierTextRow former = resumes.earlier(draft.id()).getFirst();
        assertThat(resumes.bringBack(stranger.id(), stranger.version(), former.id()))
                .isInstanceOf(SaveOutcome.Gone.class);
    }

    @Test
    void whatTheApplicationAddsIsInTheLanguageOfTheResume() {
        CandidateId candidate = candidates.add("Erika", "Muster");
        ClientResumeId id = new ClientResumeId(((Saved) resumes.beginEmpty(candidate, "de")).id());
        Saved written = (Saved) resumes.write(id, 0, "<p>Buchhalterin</p>");
        Saved shown =
                (Saved) resumes.present(id, written.version(), new ResumePresentation("ru", Naming.NUMBER, false));
        assertThat(resumes.present(id, shown.version(), new ResumePresentation("xx", Naming.NUMBER, false)))
                .isInstanceOf(SaveOutcome.Invalid.class);

        Released version = (Released) resumes.release(id, shown.version());

        assertThat(released.shown(version.id()).orElseThrow().html()).startsWith("<h1>Кандидат ");
    }

    @Test
    void aReleasedVersionDoesNotChangeWithTheDraft() {
        ResumeDraft draft = anonymous();
        Released version = (Released) resumes.release(draft.id(), draft.version());
        ShownResume shown = released.shown(version.id()).orElseThrow();

        ResumeDraft after = resumes.draft(draft.candidate()).orElseThrow();
        resumes.write(draft.id(), after.version(), "<p>Other</p>");

        assertThat(released.shown(version.id())).contains(shown);
        assertThat(shown.hash()).hasSize(64);
        assertThat(shown.html()).contains("Kandydat " + number(draft)).doesNotContain("Kowalczyk");
        assertThat(released.shownOf(draft.candidate()))
                .extracting(ResumeVersionRow::number)
                .containsExactly(1);
    }

    @Test
    void thePdfOfAnAnonymousVersionTellsTheNameNowhere() throws IOException {
        ResumeDraft draft = anonymous();
        Released version = (Released) resumes.release(draft.id(), draft.version());
        ResumeFile file = released.file(version.id()).orElseThrow();

        assertThat(file.name()).isEqualTo("resume-" + number(draft) + "-1.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Magazynier")
                    .doesNotContainIgnoringCase("kowalcz");
            assertThat(PdfProperties.of(file.content()).toString())
                    .contains("Kandydat")
                    .doesNotContainIgnoringCase("kowalcz");
        }
    }

    @Test
    void nothingIsReleasedThatGivesTheCandidateAway() {
        ResumeDraft draft = leaking();

        assertThat(resumes.release(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        Blocked.class,
                        blocked -> assertThat(blocked.leaks())
                                .extracting(Leak::kind)
                                .containsExactly(LeakKind.NAME, LeakKind.EMAIL));
        assertThat(resumes.check(draft.id())).hasSize(2);
        assertThat(resumes.versions(draft.id())).isEmpty();
    }

    @Test
    void anEmptyDraftIsNotReleased() {
        ResumeDraft draft = anonymous();
        Saved saved = (Saved) resumes.write(draft.id(), draft.version(), "<p> </p>");

        assertThat(resumes.release(draft.id(), saved.version())).isEqualTo(new ReleaseOutcome.NotDrawn("resume.empty"));
    }

    @Test
    void aRecruiterCannotOverrideTheCheck() {
        ResumeDraft draft = leaking();

        assertThatThrownBy(() -> resumes.releaseInSpite(draft.id(), draft.version(), "The client knows him"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithLead
    void aTeamLeadOverridesTheCheckWithAReasonThatStaysInTheHistory() {
        ResumeDraft draft = leaking();
        assertThat(resumes.releaseInSpite(draft.id(), draft.version(), " ")).isInstanceOf(Blocked.class);

        assertThat(resumes.releaseInSpite(draft.id(), draft.version(), "The client knows him"))
                .isInstanceOf(Released.class);

        assertThat(resumes.versions(draft.id())).singleElement().satisfies(version -> {
            assertThat(version.overrideReason()).isEqualTo("The client knows him");
            assertThat(version.overrideBy()).isEqualTo(version.releasedBy()).isNotEmpty();
        });
        assertThat(events.stream(RecordChanged.class).flatMap(event -> event.changes().stream()))
                .anyMatch(change ->
                        change.field().equals("resumeOverride") && "The client knows him".equals(change.after()));
    }

    @Test
    void aWithdrawnVersionIsNotShownAnyMore() {
        ResumeDraft draft = anonymous();
        Released version = (Released) resumes.release(draft.id(), draft.version());

        assertThat(resumes.withdraw(version.id())).isInstanceOf(Saved.class);

        assertThat(released.shown(version.id())).isEmpty();
        assertThat(released.file(version.id())).isEmpty();
        assertThat(released.shownOf(draft.candidate())).isEmpty();
        assertThat(resumes.versions(draft.id())).singleElement().matches(row -> !row.isShown());
        assertThat(events.stream(ResumeWithdrawn.class)).hasSize(1);
        assertThat(resumes.withdraw(version.id())).isInstanceOf(SaveOutcome.Gone.class);
    }

    private static ResumePresentation polish(Naming naming) {
        return new ResumePresentation("pl", naming, true);
    }

    private ResumeDraft begun() {
        CandidateId candidate =
                candidates.add(TestCandidates.reached("Jan", "Kowalczyk", "jan@poczta.example", "600 100 200"));
        assertThat(writer.begin(candidate, new Beginning(null, ORIGINAL, "pl"))).isInstanceOf(Saved.class);
        return resumes.draft(candidate).orElseThrow();
    }

    /** Released under a number, with the surname taken out. */
    private ResumeDraft anonymous() {
        ResumeDraft draft = begun();
        Saved saved = (Saved) resumes.present(draft.id(), draft.version(), polish(Naming.NUMBER));
        writer.beginAnew(draft.id(), saved.version(), new Beginning(null, ORIGINAL, "pl"));
        return resumes.draft(draft.candidate()).orElseThrow();
    }

    /** Somebody typed in again what was taken out. */
    private ResumeDraft leaking() {
        ResumeDraft draft = anonymous();
        resumes.write(draft.id(), draft.version(), "<p>Pan Kowalczyk, jan@poczta.example</p>");
        return resumes.draft(draft.candidate()).orElseThrow();
    }

    private ResumeDraft kept(ResumeDraft draft) {
        return resumes.draft(draft.candidate()).orElseThrow();
    }

    private int number(ResumeDraft draft) {
        return people.ref(draft.candidate()).map(CandidateRef::number).orElseThrow();
    }
}
