package org.clientele.companydata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactList;
import org.clientele.contact.Representative;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.register.RegisterTime;
import org.clientele.register.Standing;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether those who are to sign for a client are enough, by the manner of representation that the court register
 * has of it (docs/features.md N7).
 */
@Service
@MayRead
public class Representations {

    /** A receiver or a liquidator signs instead of the body, or nobody does. */
    private static final Set<Standing> REPRESENTED_BY_OTHERS =
            Set.of(Standing.BANKRUPT, Standing.ENDED, Standing.STRUCK_OFF);

    private final RegisterEntryRepository entries;
    private final ContactList contacts;
    private final Clock clock;

    Representations(RegisterEntryRepository entries, ContactList contacts, Clock clock) {
        this.entries = entries;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Whether these are enough to sign today. Of them those count who are contacts of the client, active, flagged as
     * representatives, and within the validity of that flag.
     */
    @Transactional(readOnly = true)
    public RepresentationCheck check(ClientId client, Collection<ContactId> signing) {
        return entries.findById(client)
                .map(entry -> check(entry, representatives(client), signing))
                .orElseGet(RepresentationCheck.NothingKnown::new);
    }

    /** How the client is represented; empty as long as the court register was not asked, or does not know it. */
    @Transactional(readOnly = true)
    public Optional<RepresentationView> of(ClientId client) {
        return entries.findById(client)
                .flatMap(entry -> entry.court().map(court -> {
                    List<Representative> all = representatives(client);
                    List<ContactId> ids = all.stream().map(Representative::id).toList();
                    return new RepresentationView(court, court.manner(), all, check(entry, all, ids));
                }));
    }

    private RepresentationCheck check(RegisterEntry entry, List<Representative> all, Collection<ContactId> signing) {
        CourtFacts court = entry.court().orElse(null);
        if (court == null || court.sentence().isEmpty()) {
            return new RepresentationCheck.NothingKnown();
        }
        if (entry.company()
                .map(CompanyFacts::standing)
                .filter(REPRESENTED_BY_OTHERS::contains)
                .isPresent()) {
            return new RepresentationCheck.AskYourself(court.sentence());
        }
        LocalDate today = RegisterTime.dayOf(clock.instant());
        return judge(
                court,
                Signatories.of(all.stream()
                        .filter(representative ->
                                signing.contains(representative.id()) && representative.represents(today))
                        .toList()));
    }

    private static RepresentationCheck judge(CourtFacts court, Signatories signing) {
        Manner manner = court.manner();
        return switch (manner) {
            case Manner.Alone alone -> among(court, signing, 1, signing.members() >= 1);
            case Manner.TwoJointly(boolean orWithProxy) ->
                among(court, signing, 2, signing.members() >= 2 || orWithProxy && signing.isMemberWithProxy());
            case Manner.MemberWithProxy withProxy -> among(court, signing, 2, signing.isMemberWithProxy());
            case Manner.AllJointly all
            when court.members() > 0 -> among(court, signing, court.members(), signing.members() >= court.members());
            // Whether they are all, nobody has told.
            case Manner.AllJointly all -> new RepresentationCheck.AskYourself(court.sentence());
            case Manner.Unclear unclear -> new RepresentationCheck.AskYourself(court.sentence());
        };
    }

    /**
     * As many as are needed, but of the wrong or of unstated capacity, may do or not: a proxy can have been given the right
     * to act alone, which the manner of representation does not say.
     */
    private static RepresentationCheck among(CourtFacts court, Signatories signing, int needed, boolean enough) {
        if (enough) {
            return new RepresentationCheck.Enough();
        }
        return signing.all() < needed
                ? new RepresentationCheck.TooFew(court.manner(), needed - signing.all())
                : new RepresentationCheck.AskYourself(court.sentence());
    }

    /** How many sign, and in what capacity. */
    private record Signatories(int all, int members, int proxies) {

        static Signatories of(List<Representative> signing) {
            return new Signatories(
                    signing.size(),
                    number(RepresentativeCapacity.MEMBER, signing),
                    number(RepresentativeCapacity.PROXY, signing));
        }

        private static int number(RepresentativeCapacity capacity, List<Representative> signing) {
            return (int) signing.stream()
                    .filter(representative -> representative.representsAs() == capacity)
                    .count();
        }

        boolean isMemberWithProxy() {
            return members >= 1 && proxies >= 1;
        }
    }

    private List<Representative> representatives(ClientId client) {
        return contacts.representatives(client);
    }
}
