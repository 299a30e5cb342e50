package org.clientele.notification;

/** How far a mail is. Stored by name; each has a translation {@code mail.state.<NAME>}. */
public enum MailState {
    /** It will be sent, once there is a mail server that takes it. */
    WAITING,
    SENT,
    /** It was refused for good, or too often. */
    FAILED,
    /** A server took it, and it came back. */
    RETURNED
}
