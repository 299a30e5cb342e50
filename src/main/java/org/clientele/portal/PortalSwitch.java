package org.clientele.portal;

/** Whether there is a portal at all, and where (docs/features.md S1.9 to S1.11). Asked with each request, hence answered from memory. */
public interface PortalSwitch {

    /** While it is off nobody is invited, and {@code /portal} answers as if it were not there. */
    boolean isOn();

    /** Where it is reached from outside, without a slash at its end; empty as long as no administrator has said. */
    String address();

    /** The address, or this one as long as nobody has said. */
    default String addressOr(String other) {
        return address().isEmpty() ? other : address();
    }
}
