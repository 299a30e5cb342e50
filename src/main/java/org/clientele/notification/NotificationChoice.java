package org.clientele.notification;

import org.clientele.shared.NotificationKind;

/**
 * How somebody wants to be told of things of one kind.
 *
 * @param inApp whether the bell and the list tell of it
 */
public record NotificationChoice(NotificationKind kind, boolean inApp, MailChoice mail) {

    /** How everybody is told who has chosen nothing: what waits for somebody comes at once, the rest once a day. */
    static NotificationChoice byDefault(NotificationKind kind) {
        MailChoice mail =
                switch (kind) {
                    case MENTIONED,
                            TASK_ASSIGNED,
                            TASK_DUE,
                            OFF_LIMITS_PROPOSED,
                            OFF_LIMITS_EXCEPTION_REQUESTED,
                            MAIL_FAILED,
                            FEEDBACK_OVERDUE,
                            INTERVIEW_ANSWERED,
                            VACANCY_REQUESTED,
                            VACANCY_REQUEST_WITHDRAWN -> MailChoice.AT_ONCE;
                    case CLIENT_ASSIGNED,
                            CLIENT_UNASSIGNED,
                            OFF_LIMITS_DECIDED,
                            OFF_LIMITS_ENDING,
                            OFF_LIMITS_EXCEPTION_GRANTED,
                            OFF_LIMITS_EXCEPTION_REFUSED,
                            CONSENT_EXPIRED,
                            REGISTER_CHANGED,
                            SUBMISSION_ANSWERED,
                            VACANCY_REQUEST_CHANGED,
                            PORTAL_ACCEPTED,
                            VACANCY_MESSAGE -> MailChoice.DAILY;
                    // They have a mail of their own, with an entry for calendars.
                    case INTERVIEW_ARRANGED, INTERVIEW_MOVED, INTERVIEW_CANCELLED -> MailChoice.NONE;
                };
        return new NotificationChoice(kind, true, mail);
    }
}
