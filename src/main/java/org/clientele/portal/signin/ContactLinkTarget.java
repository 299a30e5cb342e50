package org.clientele.portal.signin;

import java.util.Optional;

/**
 * What a one-time link of a contact opens.
 *
 * @param setsPassword whether it sets a password; else it signs in
 * @param first whether that is the first password, and the link an invitation
 * @param userName by which the contact signs in, besides its e-mail address
 * @param name of the contact, in full
 * @param client the name of its client
 * @param signOn the way to the client's own provider, by which an invitation can be accepted too; empty if it has none
 */
public record ContactLinkTarget(
        boolean setsPassword, boolean first, String userName, String name, String client, Optional<SignOnWay> signOn) {}
