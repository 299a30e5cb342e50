package org.clientele.interview.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.clientele.interview.CalendarFeeds;
import org.clientele.interview.SecretCalendar;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands calendars out to whoever knows their private address, without a sign-in and without cookies. Addresses that were
 * taken back, and those that never were, answer alike.
 */
@Controller
class CalendarFeedController {

    private static final int TOO_MANY_REQUESTS = 429;

    private static final String TYPE_HEADER = "X-Content-Type-Options";

    private final List<SecretCalendar> calendars;
    private final FeedThrottle throttle;

    CalendarFeedController(List<SecretCalendar> calendars, FeedThrottle throttle) {
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @GetMapping(CalendarFeeds.PATH + "{secret}" + CalendarFeeds.ENDING)
    void feed(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!throttle.lets(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        Optional<String> calendar =
                calendars.stream().flatMap(one -> one.at(secret).stream()).findFirst();
        if (calendar.isEmpty()) {
            // An error page would ask for a sign-in.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = calendar.get().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + DigestUtils.md5DigestAsHex(text) + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(TYPE_HEADER, "nosniff");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getOutputStream().write(text);
    }
}
