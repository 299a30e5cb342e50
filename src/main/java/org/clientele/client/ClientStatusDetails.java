package org.clientele.client;

/** What the administrator says of a status. */
public record ClientStatusDetails(String name, StatusColour colour) {

    public static final int NAME_MAX = 60;
}
