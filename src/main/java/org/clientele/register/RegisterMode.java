package org.clientele.register;

/** Tells who answers for the registers. */
public interface RegisterMode {

    /** Whether the simulator answers, with companies that do not exist. */
    boolean simulated();
}
