package org.clientele.portal.acts;

/** What an answer by mail is about. Stored by name. */
public enum AnswerSubject {
    CANDIDATE,
    INTERVIEW
}
