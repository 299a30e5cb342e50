package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Finding one's way in a long list. */
class ClientListIT extends BrowserTest {

    @Test
    void backAndReloadKeepFilterSortAndPage() {
        IntStream.rangeClosed(1, 55).forEach(number -> data.client(named("Tulipan") + " " + number));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients");
        desk().type("Name, NIP or city", "tulipan " + screen().name());
        assertThat(desk().text("1–50 of 55")).isVisible();
        sortByNameDescending();
        desk().press("Next page");
        assertTheLastFive();

        page.reload();
        assertTheLastFive();

        desk().link(named("Tulipan") + " 1").click();
        assertThat(desk().heading("Basic data")).isVisible();
        settle();
        page.goBack();
        assertTheLastFive();
    }

    private void sortByNameDescending() {
        Locator heading = page.locator("vaadin-grid-sorter", new Page.LocatorOptions().setHasText("Name"));
        heading.click(); // the list begins in ascending order
        page.waitForURL(url -> url.contains("dir=desc"));
        settle();
    }

    private void assertTheLastFive() {
        assertThat(desk().text("51–55 of 55")).isVisible();
        assertThat(desk().field("Name, NIP or city")).hasValue("tulipan " + screen().name());
        assertThat(desk().link(named("Tulipan") + " 1")).isVisible();
        assertThat(desk().link(named("Tulipan") + " 9")).isHidden();
    }
}
