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
        long number = all.stream()
                .filter(representative -> signing.contains(representative.id()) && representative.represents(today))
                .count();
        return judge(court, (int) number);
    }

    private static RepresentationCheck judge(CourtFacts court, int signing) {
        return switch (court.manner()) {
            case Manner.Alone alone -> among(alone, signing, 1);
            case Manner.TwoJointly two -> among(two, signing, 2);
            case Manner.AllJointly all when court.members() > 0 -> among(all, signing, court.members());
            // Which of them is a proxy, or whether they are all, nobody has told.
            case Manner.MemberWithProxy withProxy when signing < 2 -> among(withProxy, signing, 2);
            case Manner.MemberWithProxy two -> new RepresentationCheck.AskYourself(court.sentence());
            case Manner.AllJointly all -> new RepresentationCheck.AskYourself(court.sentence());
            case Manner.Unclear unclear -> new RepresentationCheck.AskYourself(court.sentence());
        };
    }

    private static RepresentationCheck among(Manner manner, int signing, int needed) {
        return signing >= needed
                ? new RepresentationCheck.Enough()
                : new RepresentationCheck.TooFew(manner, needed - signing);
    }

    private List<Representative> representatives(ClientId client) {
        return contacts.representatives(client);
    }
}
