package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.clientele.browser.Chromium;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server keeps in memory for each person who has the list of clients open in a browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionHeapBenchmark extends AgainstJdbc {

    private static final int SESSIONS = 100;

    /** Enough to fill what all sessions share. */
    private static final int FIRST_SESSIONS = 10;

    private static final long KILOBYTES_AT_MOST = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private TestStaff staff;

    @Test
    void aSessionWithTheListOfClients() throws Exception {
        staff.idOf(Role.RECRUITER);
        openLists(FIRST_SESSIONS);
        long before = liveBytes();
        openLists(SESSIONS);
        long kilobytes = (liveBytes() - before) / SESSIONS / 1024;
        System.out.printf(
                "BENCH case=session_heap clients=%d sessions=%d kb=%d%n",
                BenchmarkDatabase.CLIENTS, SESSIONS, kilobytes);
        assertThat(openLists()).as("lists kept in memory").isEqualTo(FIRST_SESSIONS + SESSIONS);
        if (Comparison.ASSERT) {
            assertThat(kilobytes).as("kilobytes of a session").isLessThanOrEqualTo(KILOBYTES_AT_MOST);
        }
    }

    private void openLists(int count) {
        for (int i = 0; i < count; i++) {
            openList();
        }
    }

    /** The browser loses the connection before its window is closed, so that the server keeps the session. */
    private void openList() {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn("rita", TestStaff.PASSWORD);
        String server = "http://localhost:" + port;
        try (BrowserContext context = Chromium.get().newContext()) {
            context.addCookies(List.of(new Cookie("JSESSIONID", visitor.sessionCookie()).setUrl(server)));
            Page page = context.newPage();
            page.navigate(server + "/desk/clients");
            page.waitForFunction("() => document.querySelector('vaadin-grid')?.size >= 50");
            page.waitForFunction("() => !document.querySelector('vaadin-grid').loading");
            context.setOffline(true);
        }
    }

    private static long liveBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Lists that are still in memory after a collection. */
    private static long openLists() throws Exception {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return Pattern.compile("(\\d+) +\\d+ +org\\.clientele\\.client\\.ui\\.ClientsView(?=\\s)")
                .matcher(histogram.toString())
                .results()
                .map(MatchResult::group)
                .mapToLong(line -> Long.parseLong(line.replaceAll(" .*", "")))
                .sum();
    }
}
