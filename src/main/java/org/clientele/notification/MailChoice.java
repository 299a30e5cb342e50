package org.clientele.notification;

/** Whether something is also told by mail. Stored by name; each has a translation {@code notification.mail.<NAME>}. */
public enum MailChoice {
    NONE,
    AT_ONCE,
    /** Together with everything else of the day, in one mail. */
    DAILY
}
