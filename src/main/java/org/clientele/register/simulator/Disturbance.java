package org.clientele.register.simulator;

/** What can be wrong with an answer, or unusual about it. */
public enum Disturbance {
    /** It comes late. */
    SLOW,
    /** Status 500 with nothing of use. */
    FAILURE,
    /** The connection ends without an answer. */
    HANG_UP,
    /** A page of HTML with status 200. */
    HTML_PAGE,
    /** Bytes without sense. */
    GARBAGE,
    /** Only its first half. */
    TRUNCATED,
    /** It begins and never ends. */
    ENDLESS,
    /** So many blanks after it that it is larger than what is taken. */
    TOO_LARGE,
    /** BIR forgets the session and says so when asked. */
    SESSION_LOST,
    /** BIR has a technical break, however often it is asked, until that is taken back. */
    TECHNICAL_BREAK,
    /** BIR sends the envelope alone, not as a part. */
    BARE_ENVELOPE,
    /** BIR sends a second part after the envelope. */
    SEVERAL_PARTS,
    /** BIR sends its results as a CDATA section. */
    CDATA,
    /** The white list says that as many questions as a day allows were asked. */
    QUOTA_USED_UP
}
