package org.clientele.client;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.access.LookPast;
import org.clientele.client.DuplicateHit.Reason;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns of clients that are kept already, quick enough to ask while somebody types. Archived clients count as well,
 * since they may come back.
 */
@Service
@MayRead
public class ClientDuplicates {

    /** More would not be read. */
    static final int HITS_MAX = 10;

    /** So many names are compared letter by letter. */
    private static final int CANDIDATES = 500;

    /** Stands for what has not been typed yet, as no client has it. */
    private static final String NONE = "-";

    private static final ClientId UNSAVED = new ClientId(new UUID(0, 0));

    private final ClientRepository clients;
    private final ClientSample sample;
    private final LookPast lookPast;

    ClientDuplicates(ClientRepository clients, ClientSample sample, LookPast lookPast) {
        this.clients = clients;
        this.sample = sample;
        this.lookPast = lookPast;
    }

    /**
     * Clients with the same NIP, REGON or KRS or a near-equal name, the surest first. Those that one does not see count
     * too, or they would be entered twice; of them {@link DuplicateHit.Hidden} tells what may be told.
     *
     * @param typed need be neither complete nor correct; only the numbers and the name are looked at
     * @param self the client that is being edited; null for a new one
     */
    @Transactional(readOnly = true)
    public List<DuplicateHit> find(ClientDetails typed, @Nullable ClientId self) {
        return lookPast.at(
                        Purpose.DUPLICATE_WARNING,
                        () -> alike(typed, self),
                        alike -> new Found(alike, seen(alike)),
                        Found::unseen)
                .hits();
    }

    /**
     * @param seen of the clients those that whoever is typing sees
     */
    private record Found(List<Likeness> alike, Set<ClientId> seen) {

        Set<UUID> unseen() {
            return alike.stream()
                    .map(likeness -> likeness.client().id())
                    .filter(client -> !seen.contains(client))
                    .map(ClientId::value)
                    .collect(Collectors.toSet());
        }

        List<DuplicateHit> hits() {
            return alike.stream()
                    .map(likeness -> likeness.client()
                            .hit(
                                    likeness.reason(),
                                    seen.contains(likeness.client().id())))
                    .toList();
        }
    }

    private List<Likeness> alike(ClientDetails typed, @Nullable ClientId self) {
        DuplicateCandidate ours = ofTyped(typed);
        Map<ClientId, Likeness> alike = Stream.concat(sharing(ours).stream(), likeNamed(ours).stream())
                .filter(candidate -> !candidate.id().equals(self))
                .flatMap(
                        candidate -> ours.likenessTo(candidate).map(reason -> new Likeness(candidate, reason)).stream())
                .collect(Collectors.toMap(
                        likeness -> likeness.client().id(), likeness -> likeness, (one, again) -> one));
        return alike.values().stream()
                .sorted(Comparator.comparing(Likeness::reason)
                        .thenComparing(likeness -> likeness.client().name()))
                .limit(HITS_MAX)
                .toList();
    }

    private Set<ClientId> seen(List<Likeness> alike) {
        return alike.isEmpty()
                ? Set.of()
                : clients.findSeen(
                        alike.stream().map(likeness -> likeness.client().id()).toList());
    }

    private record Likeness(DuplicateCandidate client, Reason reason) {}

    private List<DuplicateCandidate> sharing(DuplicateCandidate ours) {
        return clients.findSharing(
                orNone(ours.nip()),
                orNone(ours.regonOfEntity()) + "%",
                orNone(ours.krs()),
                orNone(ours.matchKey()),
                Limit.of(CANDIDATES));
    }

    private List<DuplicateCandidate> likeNamed(DuplicateCandidate ours) {
        String folded = Folding.fold(ours.name());
        return folded.codePointCount(0, folded.length()) < Trigrams.LENGTH
                ? List.of()
                : clients.findMatching(sample.get().wordsOfTextsLike(folded, CANDIDATES), Limit.of(CANDIDATES));
    }

    private static DuplicateCandidate ofTyped(ClientDetails typed) {
        return new DuplicateCandidate(
                UNSAVED,
                typed.name(),
                false,
                Nip.parse(typed.nip()).toOptional().map(Nip::digits).orElse(""),
                Regon.parse(typed.regon()).toOptional().map(Regon::digits).orElse(""),
                Krs.parse(typed.krs()).toOptional().map(Krs::digits).orElse(""),
                CompanyName.matchKey(typed.name()),
                "");
    }

    private static String orNone(String value) {
        return value.isEmpty() ? NONE : value;
    }
}
