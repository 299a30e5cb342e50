package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.List;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A rule that forbids to approach whom was asked about. It may be told to everybody of the staff, also to those who may
 * not see the client: that is why it has these fields and no others.
 *
 * @param client whom the rule was recognised by; a page shows its name and link only to those who may see it
 * @param match how it was recognised
 * @param recognised the name, number or domain by which it was
 * @param parts the locations or departments that are covered; empty where all of the client is
 * @param until null for as long as nobody lifts the rule
 * @param confirmed false as long as a team lead has not confirmed it; it holds all the same
 * @param ask who knows more, people with an account only: the owner of the client and who decided or set the rule, or
 *     else team leads
 */
public record RuleHit(
        RuleId rule,
        ClientId client,
        Match match,
        String recognised,
        String reason,
        Cover cover,
        List<String> parts,
        LocalDate from,
        @Nullable LocalDate until,
        boolean confirmed,
        List<String> ask) {}
