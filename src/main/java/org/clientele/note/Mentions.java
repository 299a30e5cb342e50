package org.clientele.note;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordAudience;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the colleagues whom a note names, and has them told. Who may not know of the note is not named by it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Mentions {

    private final NoteRepository notes;
    private final Accounts accounts;
    private final RecordAudience audience;
    private final ApplicationEventPublisher events;

    Mentions(NoteRepository notes, Accounts accounts, RecordAudience audience, ApplicationEventPublisher events) {
        this.notes = notes;
        this.accounts = accounts;
        this.audience = audience;
        this.events = events;
    }

    /**
     * The accounts whose full names stand in the text behind an {@code @}, as far as they may know of the record. Where
     * two colleagues have the same name, both are meant; where one's name begins with another's, the longer one is.
     */
    Set<UUID> in(String text, UUID record) {
        Set<UUID> found = new HashSet<>();
        if (text.indexOf('@') < 0) {
            return found;
        }
        List<AccountRef> byLength = accounts.selectable().stream()
                .sorted(Comparator.comparingInt(
                                (AccountRef account) -> account.name().length())
                        .reversed())
                .toList();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            namedAt(text, at + 1, byLength)
                    .forEach(account -> found.add(account.id().value()));
        }
        return found.isEmpty() ? found : audience.among(found, record);
    }

    /** The colleagues who may know of the record, by name. */
    List<AccountRef> offered(UUID record) {
        List<AccountRef> all = accounts.selectable();
        Set<UUID> ids = all.stream().map(account -> account.id().value()).collect(toSet());
        Set<UUID> knowing = audience.among(ids, record);
        return all.stream()
                .filter(account -> knowing.contains(account.id().value()))
                .toList();
    }

    private static List<AccountRef> namedAt(String text, int start, List<AccountRef> byLength) {
        List<AccountRef> named = byLength.stream()
                .filter(account -> text.startsWith(account.name(), start)
                        && !continuesWord(text, start + account.name().length()))
                .toList();
        return named.stream()
                .filter(account -> account.name().equals(named.getFirst().name()))
                .toList();
    }

    private static boolean continuesWord(String text, int end) {
        return end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
    }

    /** Who was told of each note since it names them; notes that name nobody are left out. */
    Map<UUID, Set<String>> namesIn(List<NoteLine> lines) {
        List<UUID> naming = lines.stream()
                .filter(line -> line.details().text().indexOf('@') >= 0)
                .map(line -> line.id().value())
                .toList();
        return naming.isEmpty()
                ? Map.of()
                : notes.findMentioned(naming).stream()
                        .collect(groupingBy(
                                NoteRepository.Mentioned::note, mapping(NoteRepository.Mentioned::name, toSet())));
    }

    /** Tells those who were not named before. */
    void tell(Note note, Set<UUID> before) {
        Set<UUID> fresh = new HashSet<>(note.mentioned());
        fresh.removeAll(before);
        if (!fresh.isEmpty()) {
            events.publishEvent(new NotificationRaised(
                    NotificationKind.MENTIONED, fresh, note.id().toRecordRef(), Long.toString(note.version())));
        }
    }
}
