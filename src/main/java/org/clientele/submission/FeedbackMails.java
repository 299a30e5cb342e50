package org.clientele.submission;

import org.clientele.mail.MailKind;
import org.clientele.mail.MailPlaceholder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What contacts are asked when their feedback is overdue. */
@Configuration(proxyBeanMethods = false)
class FeedbackMails {

    private static final MailPlaceholder CANDIDATES = MailPlaceholder.list(
            "candidates",
            MailPlaceholder.value("candidate"),
            MailPlaceholder.value("position"),
            MailPlaceholder.value("date"));

    static final MailKind REMINDER = new MailKind("feedback-reminder", CANDIDATES);

    /** To a second contact, when the first one keeps silent. */
    static final MailKind ESCALATION =
            new MailKind("feedback-escalation", CANDIDATES, MailPlaceholder.value("contact"));

    @Bean
    MailKind feedbackReminder() {
        return REMINDER;
    }

    @Bean
    MailKind feedbackEscalation() {
        return ESCALATION;
    }
}
