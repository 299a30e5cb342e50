package org.clientele.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.ServerTest;
import org.clientele.interview.CalendarFeeds;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Private calendars as other programs fetch them: without a sign-in, by the address alone. */
@ServerTest
class CalendarFeedControllerTest {

    private static final String NEVER_MADE = "A".repeat(43);

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private FeedThrottle throttle;

    @Autowired
    private TestStaff staff;

    @Test
    void aCalendarIsFetchedByItsAddressAndOnlyIfItChanged() throws Exception {
        String secret = made();

        HttpResponse<String> first = get(secret, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(secret, tag).statusCode()).isEqualTo(304);
    }

    @Test
    void noAnswerSetsACookie() throws Exception {
        assertThat(get(made(), "").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(NEVER_MADE, "").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anAddressThatWasTakenBackAnswersLikeOneThatNeverWas() throws Exception {
        String secret = made();
        staff.as(Role.RECRUITER, feeds::revoke);

        HttpResponse<String> revoked = get(secret, "");
        HttpResponse<String> unknown = get(NEVER_MADE, "");
        assertThat(revoked.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(revoked.body().replace(secret, NEVER_MADE)).isEqualTo(unknown.body());
    }

    @Test
    void whoeverAsksTooOftenHasToWait() {
        for (int i = 0; i < FeedThrottle.MOST_IN_A_MINUTE; i++) {
            assertThat(throttle.lets("203.0.113.7")).isTrue();
        }
        assertThat(throttle.lets("203.0.113.7")).isFalse();
        assertThat(throttle.lets("203.0.113.8")).isTrue();
    }

    private String made() {
        AtomicReference<String> url = new AtomicReference<>("");
        staff.as(Role.RECRUITER, () -> url.set(feeds.renew()));
        return url.get().substring(url.get().lastIndexOf('/') + 1).replace(CalendarFeeds.ENDING, "");
    }

    private HttpResponse<String> get(String secret, String tag) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + CalendarFeeds.PATH + secret + CalendarFeeds.ENDING);
        return http.send(
                HttpRequest.newBuilder(uri).header("If-None-Match", tag).build(), BodyHandlers.ofString());
    }
}
