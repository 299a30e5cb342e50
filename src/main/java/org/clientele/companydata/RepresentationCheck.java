package org.clientele.companydata;

/** Whether those who are to sign for a client are enough, as the court register has it (docs/features.md N7). */
public sealed interface RepresentationCheck {

    /** They are. Those who do not represent the client today were not counted. */
    record Enough() implements RepresentationCheck {}

    /**
     * They are not.
     *
     * @param missing how many more have to sign, at least 1
     */
    record TooFew(Manner manner, int missing) implements RepresentationCheck {}

    /** The register's sentence has to be read by a person. */
    record AskYourself(String sentence) implements RepresentationCheck {}

    /** The court register was not asked, or says nothing about it. */
    record NothingKnown() implements RepresentationCheck {}
}
