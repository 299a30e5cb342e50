package org.clientele.submission;

import java.time.Instant;
import org.clientele.contact.ContactId;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A contact whom a submission was shared with.
 *
 * @param resumeNumber of the version of the résumé that the contact is shown, counted from 1; null for none
 * @param resume the version that goes along; null for none
 * @param withdrawnAt since when the contact sees it no longer; null if it does
 * @param firstSeenAt when the contact first opened it; null if never
 */
public record ShareRow(
        ContactId contact,
        String name,
        @Nullable ResumeVersionId resume,
        String comment,
        @Nullable Integer resumeNumber,
        @Nullable Naming resumeNaming,
        Instant sharedAt,
        String sharedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Instant firstSeenAt,
        @Nullable Instant lastSeenAt) {}
