package org.clientele.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailPlaceholder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails that interviews send, each with texts of its own for the candidate, the client and the colleagues. */
@Configuration(proxyBeanMethods = false)
class InterviewMailKinds {

    static final MailKind INVITATION = own("interview-invitation");
    static final MailKind CHANGE = own("interview-change");
    static final MailKind CANCELLATION = own("interview-cancellation");
    static final MailKind CLIENT_INVITATION = client("interview-client-invitation");
    static final MailKind CLIENT_CHANGE = client("interview-client-change");
    static final MailKind CLIENT_CANCELLATION = client("interview-client-cancellation");
    static final MailKind TEAM = own("interview-team");
    static final MailKind ORGANIZER = own("interview-organizer");

    static boolean isOne(MailKind kind) {
        return isForClient(kind)
                || isForColleagues(kind)
                || Set.of(INVITATION, CHANGE, CANCELLATION).contains(kind);
    }

    static boolean isForColleagues(MailKind kind) {
        return Set.of(TEAM, ORGANIZER).contains(kind);
    }

    static boolean isForClient(MailKind kind) {
        return Set.of(CLIENT_INVITATION, CLIENT_CHANGE, CLIENT_CANCELLATION).contains(kind);
    }

    @Bean
    MailKind interviewInvitation() {
        return INVITATION;
    }

    @Bean
    MailKind interviewChange() {
        return CHANGE;
    }

    @Bean
    MailKind interviewCancellation() {
        return CANCELLATION;
    }

    @Bean
    MailKind interviewClientInvitation() {
        return CLIENT_INVITATION;
    }

    @Bean
    MailKind interviewClientChange() {
        return CLIENT_CHANGE;
    }

    @Bean
    MailKind interviewClientCancellation() {
        return CLIENT_CANCELLATION;
    }

    @Bean
    MailKind interviewTeam() {
        return TEAM;
    }

    @Bean
    MailKind interviewOrganizer() {
        return ORGANIZER;
    }

    private static MailKind own(String key) {
        return new MailKind(key, placeholders(Stream.of("client", "candidate", "phone", "message", "people", "act")));
    }

    private static MailKind client(String key) {
        List<MailPlaceholder> all = new ArrayList<>(placeholders(Stream.of("candidate", "message")));
        all.add(MailPlaceholder.list("answers", MailPlaceholder.value("answer"), MailPlaceholder.value("address")));
        return new MailKind(key, all);
    }

    private static List<MailPlaceholder> placeholders(Stream<String> own) {
        Stream<String> shared = Stream.of("vacancy", "kind", "time", "location", "arrival", "link", "reason");
        return Stream.concat(
                        Stream.concat(shared, own).map(MailPlaceholder::value),
                        Stream.of(MailPlaceholder.list("times", MailPlaceholder.value("time"))))
                .toList();
    }
}
