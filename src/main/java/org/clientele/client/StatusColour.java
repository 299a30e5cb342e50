package org.clientele.client;

/** The colours that a status badge can have; each is legible in light and in dark. Stored by name. */
public enum StatusColour {
    BLUE,
    GREEN,
    AMBER,
    RED,
    VIOLET,
    GREY
}
