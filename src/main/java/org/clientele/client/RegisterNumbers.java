package org.clientele.client;

import jakarta.persistence.Embeddable;

/** The numbers that public registers know a client by, each in canonical form or empty. */
@Embeddable
record RegisterNumbers(String nip, String regon, String krs) {}
