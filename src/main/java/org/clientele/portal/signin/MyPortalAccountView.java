package org.clientele.portal.signin;

/**
 * A contact's own account, as the contact sees it.
 *
 * @param name in full
 * @param client the name of the client
 * @param email to which letters go; empty without one
 * @param language code of the language of pages and letters; empty if nobody has said
 * @param hasPassword whether it signs in with a password
 */
public record MyPortalAccountView(
        String name, String client, String userName, String email, String language, boolean hasPassword) {}
