package org.clientele.location;

/** A location as its history prints it. The components are the fields' names in the history. */
record LocationSnapshot(
        String name, String address, String phone, boolean headquarters, String directions, String askFor) {}
