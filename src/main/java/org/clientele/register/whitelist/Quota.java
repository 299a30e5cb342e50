package org.clientele.register.whitelist;

import java.time.LocalDate;

/** How often the white list may still be asked on a day, by all of the installation together. */
interface Quota {

    /** Counts one more question, unless that were more than allowed. */
    boolean take(LocalDate day);

    /** No more questions on that day, whatever was counted. */
    void exhaust(LocalDate day);

    int left(LocalDate day);
}
