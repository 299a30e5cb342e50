package org.clientele.companydata;

/**
 * Who has to act together so that a company is bound, as read from the court register's free text
 * (docs/features.md N7).
 */
public sealed interface Manner {

    /** Any one of the body. */
    record Alone() implements Manner {}

    /**
     * Any two of the body.
     *
     * @param orWithProxy whether one of the body together with a commercial proxy (prokurent) is enough as well
     */
    record TwoJointly(boolean orWithProxy) implements Manner {}

    /** One of the body, and a commercial proxy with them. */
    record MemberWithProxy() implements Manner {}

    /** All of the body. */
    record AllJointly() implements Manner {}

    /** Anything else, or a doubt: a person has to read the sentence. */
    record Unclear(String sentence) implements Manner {}
}
