package org.clientele.portal.signin;

/**
 * The way to a client's own provider.
 *
 * @param address where the browser goes, without a slash at its beginning
 * @param only whether there is no other way for contacts of the client
 */
public record SignOnWay(String address, boolean only) {}
