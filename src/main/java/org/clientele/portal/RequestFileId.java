package org.clientele.portal;

import java.util.UUID;

/** A file that came along with a request of a contact; the agency keeps it as an attachment of that id. */
public record RequestFileId(UUID value) {}
