package org.clientele.submission;

import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with a client about candidates put forward.
 *
 * @param protectionMonths how long an introduction counts; 0 if nothing is agreed
 * @param feedbackDays within how many working days the client is to answer; null if nothing is agreed
 * @param escalationContact who else is asked when nobody answers; null for nobody
 */
public record ClientTermsDetails(
        int protectionMonths,
        @Nullable Integer feedbackDays,
        @Nullable ContactId escalationContact) {

    public static final int PROTECTION_MAX = 120;
    public static final int FEEDBACK_MAX = 60;

    /** What holds where nothing was entered. */
    public static final ClientTermsDetails USUAL = new ClientTermsDetails(12, null, null);
}
