package org.clientele.contact;

/** How logging a mail pick-up went. */
public sealed interface PickupOutcome {

    /** It stands in the log. */
    record Logged() implements PickupOutcome {}

    /** The person may not collect mail today; nothing was logged. */
    record Refused(MayCollect why) implements PickupOutcome {}

    /** The remark cannot be kept. */
    record Invalid(String messageKey) implements PickupOutcome {}

    /** The contact was deleted. */
    record Gone() implements PickupOutcome {}
}
