package org.clientele.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.clientele.ServerTest;
import org.clientele.access.TestAccess;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that one may not see cannot be had by its address, and the answer does not tell that there is one. */
@ServerTest
@WithOffLimits
class HiddenFilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HiddenClient hidden;

    @Autowired
    private TestAccess access;

    private HttpVisitor stranger;

    @BeforeEach
    void hideAClient() throws Exception {
        hidden.create();
        stranger = new HttpVisitor(port);
        stranger.signIn(Viewer.RECRUITER.userName(), TestStaff.PASSWORD);
    }

    @AfterEach
    void removeIt() {
        hidden.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1", "/2", "/1/preview/text", "/1/preview/1", "/9"})
    void aHiddenFileAnswersLikeOneThatIsNotThere(String rest) {
        HttpResponse<String> file = get(hidden.ids(), rest);
        HttpResponse<String> nothing = get(hidden.ids().unknown(), rest);

        assertThat(file.statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
        assertThat(file.body()).isEqualTo(nothing.body());
        assertThat(file.headers().map().keySet())
                .isEqualTo(nothing.headers().map().keySet());
    }

    @Test
    void itIsHandedOutToWhoSeesItAndNoLongerWhenAccessHasEnded() {
        access.grant(hidden.idOf(Viewer.RECRUITER), hidden.ids().id(Kind.CLIENT));
        assertThat(get(hidden.ids(), "/1").body()).isEqualTo(HiddenClient.MARK);

        access.withdraw(hidden.idOf(Viewer.RECRUITER), hidden.ids().id(Kind.CLIENT));

        assertThat(get(hidden.ids(), "/1").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(Ids ids, String rest) {
        return stranger.get("/desk/files/" + ids.id(Kind.FILE) + rest);
    }
}
