package org.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clientele.ServerTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey in a browser, in English on a large screen unless the test says otherwise. Each test has a window of its
 * own, which is photographed into {@code target/browser} if the test fails. Nothing may go wrong in the page's scripts.
 */
@ServerTest
public abstract class BrowserTest {

    private static final String DRAWN = """
            () => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)))
              .then(() => Promise.allSettled(document.getAnimations()
                .filter(animation => animation.effect.getComputedTiming().endTime < 5000)
                .map(animation => (animation.finish(), animation.finished))))
              .then(() => true)""";

    @LocalServerPort
    private int port;

    @Autowired
    protected TestStaff staff;

    @Autowired
    DeskData data;

    protected Page page;

    private final List<String> scriptErrors = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback photograph = test -> {
        if (test.getExecutionException().isPresent() && page != null) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + "." + screen();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/browser", name + ".png")));
        }
    };

    @BeforeEach
    void openWindow() {
        page = newWindow();
    }

    @AfterEach
    void closeWindows() {
        if (page != null) {
            page.context().browser().contexts().forEach(BrowserContext::close);
            assertThat(scriptErrors).isEmpty();
        }
    }

    /** What the test looks at. */
    Screen screen() {
        return Screen.DESK;
    }

    /**
     * Waits until the server has answered everything and the browser has drawn it, as people do; what is still moving
     * or fading is brought to its end at once.
     */
    protected final void settle() {
        page.waitForFunction("Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
        page.evaluate(DRAWN);
    }

    /** A second window, as that of another person at another computer. */
    protected final Page newWindow() {
        return newWindow("en-GB");
    }

    /** A window of somebody whose browser speaks another language. */
    final Page newWindow(String language) {
        BrowserContext context = Chromium.get()
                .newContext(screen().apply(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale(language)
                        .setTimezoneId("Europe/Warsaw")
                        .setReducedMotion(ReducedMotion.REDUCE)));
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        Page window = context.newPage();
        window.onPageError(scriptErrors::add);
        return window;
    }

    /** Makes the window as small as a phone. */
    protected final void shrinkToPhone() {
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    }

    /** Lets the usual person of the role open any page, without the way there by the sign-in page. */
    protected final void enter(Role role) {
        enter(page, role);
    }

    protected final void enter(Page window, Role role) {
        staff.idOf(role);
        enter(window, userName(role));
    }

    /** Lets somebody in who is not the usual person of a role. */
    protected final void enter(Page window, String userName) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(userName, TestStaff.PASSWORD);
        window.context()
                .addCookies(
                        List.of(new Cookie("JSESSIONID", visitor.sessionCookie()).setUrl("http://localhost:" + port)));
    }

    /** Signs the usual person of the role in, and waits for the desk. */
    protected final void signIn(Role role) {
        signIn(page, role);
    }

    protected final void signIn(Page window, Role role) {
        staff.idOf(role);
        window.navigate("/login");
        window.locator("input[name=username]").fill(userName(role));
        window.locator("input[name=password]").fill(TestStaff.PASSWORD);
        window.keyboard().press("Enter");
        window.waitForURL("**/desk");
        window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }

    /** A name that the same test on another screen does not use. */
    final String named(String name) {
        return name + " " + screen().name().toLowerCase();
    }

    final Part desk() {
        return Part.page(page);
    }

    final Part dialog() {
        return Part.dialog(page);
    }

    /** The short message at the edge of the page. */
    final Locator notice(String text) {
        return page.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(text));
    }

    private static String userName(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "ada";
            case TEAM_LEAD -> "leo";
            case RECRUITER -> "rita";
            case OBSERVER -> "otto";
        };
    }
}
