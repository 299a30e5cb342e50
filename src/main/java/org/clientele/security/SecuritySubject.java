package org.clientele.security;

import java.util.UUID;

/**
 * Whose account a line of the security log is about.
 *
 * @param account of somebody of the staff, or of a contact for the portal
 * @param name the person's full name
 * @param client the name of the client whose contact it is; empty of the staff
 */
public record SecuritySubject(UUID account, String name, String client) {}
