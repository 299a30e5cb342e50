package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar in a browser, as its page uses it. */
class InterviewCalendarIT extends BrowserTest {

    private static final String SHOW = """
            options => {
              const calendar = document.createElement('interview-calendar');
              window.told = [];
              const entry = {id: 'i', title: 'Candidate 7', start: '2026-03-10T10:00:00', end: '2026-03-10T11:00:00',
                classNames: ['interview-entry', 'teal'], editable: true, says: 'Candidate 7, Tuesday at 10'};
              calendar.$server = {
                entries: async (...range) => { told.push('asked ' + range.join(' ')); return [entry]; },
                open: id => told.push('open ' + id),
                moved: (...what) => told.push('moved ' + what.join(' ')),
                shown: (...what) => told.push('shown ' + what.join(' ')),
              };
              calendar.options = options;
              const style = document.createElement('link');
              style.rel = 'stylesheet';
              style.href = 'interview-calendar.css';
              document.head.append(style);
              document.querySelector('main, body').replaceChildren(calendar);
            }""";

    @Test
    void anInterviewIsDraggedToTheNextDay() {
        show("en", "dayGridMonth");
        Locator entry = entry();
        drag(entry, cell("2026-03-11"));

        page.waitForFunction("told.some(what => what.startsWith('moved'))");
        assertThat(told()).contains("moved i 2026-03-11T10:00:00 2026-03-11T11:00:00 false");
    }

    @Test
    void onlyTheShownRangeIsAskedFor() {
        show("en", "dayGridMonth");
        entry().waitFor();
        page.locator(".fc-next-button").click();
        page.waitForFunction("told.filter(what => what.startsWith('asked')).length === 2");

        assertThat(told())
                .contains(
                        "asked 2026-02-23 2026-04-06", "asked 2026-03-30 2026-05-11", "shown dayGridMonth 2026-04-01");
    }

    @Test
    void enterOpensAnInterview() {
        show("en", "timeGridWeek");
        assertThat(entry()).hasAttribute("aria-label", "Candidate 7, Tuesday at 10");
        entry().focus();
        page.keyboard().press("Enter");

        assertThat(told()).contains("open i");
    }

    @ParameterizedTest
    @CsvSource({"en, Mon", "pl, pon.", "de, Mo", "ru, пн"})
    void aWeekBeginsOnMonday(String language, String monday) {
        show(language, "dayGridMonth");

        assertThat(page.locator(".fc-col-header-cell").first()).hasText(monday);
    }

    @Test
    void aPhoneBeginsWithTheListAndNobodyMeetsABarrier() {
        shrinkToPhone();
        show("en", null);
        assertThat(page.locator(".fc-listWeek-view")).isVisible();
        entry().waitFor();
        Axe.check(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Screen.PHONE.width());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String view : List.of("dayGridMonth", "timeGridWeek")) {
            page.evaluate("view => document.querySelector('interview-calendar').goTo(view, '2026-03-10')", view);
            settle();
            Axe.check(page);
        }
    }

    @Test
    void theSignInPageLoadsNeitherEditorNorCalendar() {
        List<String> loaded = new ArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        page.navigate("/login");
        settle();

        assertThat(loaded).anyMatch(url -> url.contains("/VAADIN/build/"));
        assertThat(loaded).noneMatch(url -> url.matches(".*/(editing|calendar)-.*\\.js"));
    }

    private void show(String language, String view) {
        enter(Role.RECRUITER);
        page.navigate("/desk");
        settle();
        page.evaluate(
                SHOW,
                Map.of(
                        "language",
                        language,
                        "zone",
                        "Europe/Warsaw",
                        "view",
                        view == null ? "" : view,
                        "day",
                        "2026-03-10"));
        page.locator(".fc-view").waitFor();
    }

    private Locator entry() {
        return page.locator("a.fc-event, .fc-event a").first();
    }

    private Locator cell(String day) {
        return page.locator(".fc-daygrid-day[data-date='%s']".formatted(day));
    }

    private void drag(Locator what, Locator where) {
        BoundingBox from = what.boundingBox();
        BoundingBox to = where.boundingBox();
        page.mouse().move(from.x + 20, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + 30, from.y + 10, new Mouse.MoveOptions().setSteps(3));
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return (List<String>) page.evaluate("told");
    }
}
