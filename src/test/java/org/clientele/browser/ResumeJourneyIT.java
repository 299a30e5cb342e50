package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.candidate.ui.CandidateNavigation;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the candidate to a version of the résumé that clients may be shown (docs/features.md S2.22 to S2.29). */
class ResumeJourneyIT extends JourneyTest {

    @Autowired
    private TestCandidates candidates;

    @Test
    void whatIsWrittenKeepsItselfIsCheckedAndReleased() {
        open(candidate("Gosia", "Wilk"));
        desk().press("Begin empty");
        write("Forklift driver, call 600 100 200");
        assertThat(state()).hasText("Saved");

        desk().press("Check");
        Locator finding = page.locator(".resume-findings").getByText("600 100 200");
        assertThat(finding).isVisible();
        assertThat(page.locator("mark")).hasAttribute("title", "Phone number");
        desk().press("Release");
        assertThat(notice("1 passage gives away")).isVisible();

        page.locator(".tiptap").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("Forklift driver");
        assertThat(page.locator("mark")).hasCount(0);
        assertThat(state()).hasText("Saved");
        desk().press("Release");
        assertThat(notice("Version 1 is released")).isVisible();
        Axe.check(page);
    }

    @Test
    void ofTwoWhoWriteAtOnceNobodyLosesAnything() {
        CandidateId candidate = candidate("Ewa", "Lis");
        open(candidate);
        desk().press("Begin empty");
        write("Mine");
        assertThat(state()).hasText("Saved");
        Page other = newWindow();
        enter(other, Role.TEAM_LEAD);
        other.navigate(CandidateNavigation.url(candidate, "resume"));
        other.locator(".tiptap").click();
        other.keyboard().press("Home");
        other.keyboard().type("Theirs ");
        assertThat(other.locator(".resume-text > [role=status]")).hasText("Saved");

        write(" again");
        Locator conflict = page.locator(".resume-conflict");
        assertThat(conflict).containsText("Yours is not saved yet.");
        assertThat(page.locator(".tiptap")).containsText("Mine again");
        desk().press("Take the other one");
        assertThat(page.locator(".tiptap")).hasText("Theirs Mine");
    }

    private CandidateId candidate(String firstName, String lastName) {
        var id = new AtomicReference<CandidateId>();
        staff.as(
                Role.RECRUITER,
                () -> id.set(candidates.add(TestCandidates.reached(
                        firstName, named(lastName), "someone@post.example", "+48 600 100 200"))));
        return id.get();
    }

    private void open(CandidateId candidate) {
        enter(Role.RECRUITER);
        page.navigate(CandidateNavigation.url(candidate, "resume"));
    }

    private void write(String text) {
        page.locator(".tiptap").click();
        page.keyboard().press("End");
        page.keyboard().type(text);
    }

    private Locator state() {
        return page.locator(".resume-text > [role=status]");
    }
}
