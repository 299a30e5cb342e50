package org.clientele.companydata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.clientele.register.CourtEntry;
import org.jspecify.annotations.Nullable;

/**
 * What KRS said of a client's company (docs/features.md N7). Empty text is "", never null.
 *
 * @param asOf when it said so
 * @param simulated whether the simulator said so
 * @param body which represents the company
 * @param sentence on the manner of representation, as the register has it
 * @param members of the body; 0 if not told
 */
@Embeddable
public record CourtFacts(
        @Column(name = "court_as_of") Instant asOf,
        @Column(name = "court_simulated") boolean simulated,
        String body,
        @Column(name = "manner") String sentence,
        int members,
        int proxies,
        String shareCapital,
        @Nullable LocalDate lastEntryOn) {

    private static final int SENTENCE_MAX = 4000;

    /** A longer sentence is nobody's to read by a machine: cut off it is unclear, which is right. */
    static CourtFacts of(CourtEntry entry, Instant asOf, boolean simulated) {
        String sentence = entry.mannerOfRepresentation().strip();
        return new CourtFacts(
                asOf,
                simulated,
                entry.body(),
                sentence.length() > SENTENCE_MAX ? sentence.substring(0, SENTENCE_MAX - 1) + "…" : sentence,
                entry.members(),
                entry.proxies(),
                entry.shareCapital(),
                entry.lastEntryOn());
    }

    /** Who has to sign together; unclear without a sentence. */
    public Manner manner() {
        return MannerReader.read(sentence, members);
    }
}
