package org.clientele.submission;

import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a submission.
 *
 * @param contact who said it, if staff records it for a contact; null for one's own words
 * @param overrideReason why a team lead lets through what looks like a leak; empty if nobody does
 */
public record CommentDraft(
        CommentThread thread, String body, @Nullable ContactId contact, String overrideReason) {

    public static final int BODY_MAX = 10_000;

    /** One's own words. */
    public static CommentDraft own(CommentThread thread, String body) {
        return new CommentDraft(thread, body, null, "");
    }
}
