package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that no browser makes up by itself: an answer, no failure, and no stack trace in the log or on the page. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class BadRequestsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestStaff staff;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/clients/%00",
                "/desk/clients/not-an-id",
                "/desk/clients/0198c5f0-0000-7000-8000-000000000000",
                "/desk/clients/..%2f..%2fetc%2fpasswd",
                "/desk/clients/%0d%0aSet-Cookie:x=y",
                "/desk/clients/;jsessionid=1",
                "/desk//clients",
                "/desk/clients?page=999999&sort=nonsense&status=not-a-uuid&tab=nope",
                "/desk/clients?q=%00%ff",
                "/nowhere",
                "/actuator",
                "/actuator/env",
                "/VAADIN/../application.yaml",
                "/VAADIN/..%2fapplication.yaml",
                "/?v-r=uidl"
            })
    void anOddRequestGetsACalmAnswer(String path, CapturedOutput log) {
        staff.idOf(Role.RECRUITER);
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn("rita", TestStaff.PASSWORD);

        var answer = visitor.get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "\tat org.", "spring.datasource");
        assertThat(log.toString()).doesNotContain("\tat ").doesNotContain(" ERROR ");
    }
}
