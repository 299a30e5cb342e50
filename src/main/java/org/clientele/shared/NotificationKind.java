package org.clientele.shared;

/**
 * What people are told of. Stored by name; each has the translations {@code notification.<NAME>}, the sentence, with
 * who did it as {0} and the title of the record, or the topic, as {1}; {@code notification.<NAME>.untitled}, the sentence for who must
 * not read the title, with the number of things as {1}; and {@code notification.<NAME>.kind}, its name in the settings.
 */
public enum NotificationKind {
    /** Somebody named one in a note. */
    MENTIONED,
    TASK_ASSIGNED,
    /** A task's reminder or its due time has come. */
    TASK_DUE,
    /** One was put in charge of a client, or of a part of the work for it. */
    CLIENT_ASSIGNED,
    /** One works for a client no longer. */
    CLIENT_UNASSIGNED,
    /** A recruiter set a client off limits, and a team lead has to confirm it. */
    OFF_LIMITS_PROPOSED,
    /** What one proposed was confirmed or lifted. */
    OFF_LIMITS_DECIDED,
    OFF_LIMITS_ENDING,
    /** Somebody asks for an exception from an off-limits rule, and another person has to decide. */
    OFF_LIMITS_EXCEPTION_REQUESTED,
    OFF_LIMITS_EXCEPTION_GRANTED,
    OFF_LIMITS_EXCEPTION_REFUSED,
    /** A candidate's consent to being put forward has expired. */
    CONSENT_EXPIRED,
    /** A public register says something else of a client than we do, or that it is no longer in business. */
    REGISTER_CHANGED,
    /** A mail that one wrote to somebody did not get there. */
    MAIL_FAILED,
    /** A client has not said in time what it thinks of a candidate. */
    FEEDBACK_OVERDUE,
    /** A client said, decided or rated something about a candidate put forward. */
    SUBMISSION_ANSWERED,
    /** One takes part in an interview, or has arranged it. */
    INTERVIEW_ARRANGED,
    /** An interview that one takes part in is at another time, or otherwise changed. */
    INTERVIEW_MOVED,
    INTERVIEW_CANCELLED,
    /** Somebody who was invited to an interview said whether the time suits. */
    INTERVIEW_ANSWERED,
    /** A contact asks for a vacancy, which somebody has to take on or refuse. */
    VACANCY_REQUESTED,
    /** A contact put something right in what it asks for. */
    VACANCY_REQUEST_CHANGED,
    /** A contact no longer asks for it. */
    VACANCY_REQUEST_WITHDRAWN,
    /** A contact has accepted the invitation to the portal. */
    PORTAL_ACCEPTED,
    /** A contact said something about a vacancy of one's own. */
    VACANCY_MESSAGE
}
