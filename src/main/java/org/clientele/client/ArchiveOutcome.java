package org.clientele.client;

/** How deleting a client went. */
public sealed interface ArchiveOutcome {

    /** It is in the archive, from which it can be restored. */
    record Archived() implements ArchiveOutcome {}

    /** The name typed is not the client's name; nothing happened. */
    record NameDiffers() implements ArchiveOutcome {}

    /** It was not there any more. */
    record Gone() implements ArchiveOutcome {}
}
