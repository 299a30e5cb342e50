package org.clientele.interview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads an interview with the names of whom and what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewReader {

    private final RecordTitles titles;
    private final Accounts accounts;
    private final Locations locations;

    InterviewReader(RecordTitles titles, Accounts accounts, Locations locations) {
        this.titles = titles;
        this.accounts = accounts;
        this.locations = locations;
    }

    InterviewView view(Interview interview) {
        Map<UUID, RecordTitle> names = names(interview);
        InterviewParts parts = interview.parts();
        return new InterviewView(
                interview.id(),
                interview.version(),
                interview.isArchived(),
                parts,
                name(names, parts.client().value()),
                name(names, parts.candidate().value()),
                name(names, parts.vacancy().value()),
                interview.details(),
                interview.state(),
                interview.time(),
                location(interview.arrangement().locationId()),
                interview.invited().candidateReply(),
                interview.participants().stream().map(one -> person(one, names)).toList(),
                interview.proposals().stream()
                        .map(one -> new InterviewView.Choice(one.id(), one.time(), one.chosen()))
                        .toList(),
                interview.outcome().orElse(null),
                interview.cancelReason(),
                interview.changed());
    }

    /** Titles of the records that it names; contacts among them. */
    Map<UUID, RecordTitle> names(Interview interview) {
        InterviewParts parts = interview.parts();
        List<UUID> ids = Stream.concat(
                        Stream.of(
                                parts.client().value(),
                                parts.candidate().value(),
                                parts.vacancy().value()),
                        interview.participants().stream()
                                .map(Participant::contactId)
                                .filter(Objects::nonNull))
                .toList();
        return titles.of(ids);
    }

    static String name(Map<UUID, RecordTitle> names, UUID id) {
        RecordTitle known = names.get(id);
        return known == null ? "" : known.title();
    }

    /** Of the candidate, or of somebody who takes part. */
    String name(Interview interview, UUID person) {
        Map<UUID, RecordTitle> names = names(interview);
        return interview.participants().stream()
                .filter(one -> one.is(person))
                .findFirst()
                .map(one -> person(one, names).name())
                .orElseGet(() -> name(names, person));
    }

    private InterviewView.Person person(Participant one, Map<UUID, RecordTitle> names) {
        UUID account = one.accountId();
        if (account != null) {
            String name =
                    accounts.find(new AccountId(account)).map(AccountRef::name).orElse("");
            return new InterviewView.Person(account, true, name, one.reply());
        }
        UUID contact = Objects.requireNonNull(one.contactId());
        return new InterviewView.Person(contact, false, name(names, contact), one.reply());
    }

    /** On one line: the name, and the address. */
    String location(@Nullable LocationId id) {
        return details(id) instanceof LocationDetails known
                ? String.join(
                        ", ",
                        Stream.of(known.name(), known.address().print())
                                .filter(part -> !part.isEmpty())
                                .toList())
                : "";
    }

    /** How one gets there, and whom one asks for; null without a location. */
    @Nullable
    LocationDetails details(@Nullable LocationId id) {
        return id == null
                ? null
                : locations.find(id).map(location -> location.details()).orElse(null);
    }
}
