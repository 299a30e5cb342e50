package org.clientele.portal.setup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which notice in which language a text is. */
@Embeddable
record StoredNotice(@Enumerated(EnumType.STRING) NoticeKind kind, String language) {}
