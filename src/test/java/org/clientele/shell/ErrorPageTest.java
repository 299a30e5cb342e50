package org.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.clientele.ServerTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ErrorPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestStaff staff;

    private HttpVisitor rita;

    @BeforeEach
    void signIn() {
        staff.idOf(Role.RECRUITER);
        rita = new HttpVisitor(port);
        rita.get("/login");
        rita.signIn("rita", TestStaff.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/clients/%00", "/desk/clients/x%2Fy", "/desk/clients;a=b", "/error"})
    void anAddressThatIsNoneIsSaidSoInOneSentence(String path) {
        HttpResponse<String> answer = rita.get(path);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("There is no such page").doesNotContain("Tomcat", "Whitelabel", "Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'", "script-src 'none'"));
    }

    @Test
    void visitorsAreSentToTheSignInPageByIt() {
        assertThat(new HttpVisitor(port).get("/error").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
    }
}
