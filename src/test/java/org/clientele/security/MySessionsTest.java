package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.clientele.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class MySessionsTest {

    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

    @Autowired
    MySessions mine;

    @Autowired
    OpenSessions sessions;

    @Autowired
    TestStaff staff;

    private final MockHttpSession here = new MockHttpSession();
    private final MockHttpSession phone = new MockHttpSession();
    private final MockHttpSession colleague = new MockHttpSession();
    private UUID colleaguesSession;

    @BeforeEach
    void signInTwiceAndAColleagueOnce() {
        StaffPrincipal me = staff.provide(Role.RECRUITER, "my.sessions");
        sessions.end(me.id().value());
        sessions.open(me, me.id().value(), request(phone, IPHONE));
        OpenSession current = sessions.open(me, me.id().value(), request(here, null));
        StaffPrincipal other = staff.provide(Role.RECRUITER, "colleague");
        colleaguesSession = sessions.open(other, other.id().value(), request(colleague, null))
                .id();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities());
        authentication.setDetails(current.id());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    @Test
    void oneSeesOnesOwnSessionsTheLatestFirst() {
        assertThat(mine.list()).extracting(SessionRow::current).containsExactly(true, false);
        assertThat(mine.list()).extracting(SessionRow::device).containsExactly("?", "Safari · iPhone");
    }

    @Test
    void oneEndsAllOthersOfOnesOwn() {
        mine.endOthers();

        assertThat(mine.list()).extracting(SessionRow::current).containsExactly(true);
        assertThat(phone.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
        assertThat(colleague.isInvalid()).isFalse();
    }

    @Test
    void oneEndsASingleOne() {
        mine.end(mine.list().getLast().id());

        assertThat(phone.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
    }

    @Test
    void nobodyEndsAnotherPersonsSession() {
        mine.end(colleaguesSession);

        assertThat(colleague.isInvalid()).isFalse();
    }

    @Test
    void aSessionThatEndsByItselfLeavesTheList() {
        phone.invalidate();

        assertThat(mine.list()).hasSize(1);
    }

    private static MockHttpServletRequest request(MockHttpSession session, String userAgent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        if (userAgent != null) {
            request.addHeader("User-Agent", userAgent);
        }
        return request;
    }
}
