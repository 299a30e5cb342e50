package org.clientele.client;

import java.util.Optional;
import org.clientele.client.DuplicateHit.Reason;
import org.clientele.shared.text.CompanyName;

/** A client that is compared with one that is being typed. */
record DuplicateCandidate(
        ClientId id,
        String name,
        boolean archived,
        String nip,
        String regon,
        String krs,
        String matchKey,
        String ownerName) {

    private static final int REGON_OF_ENTITY = 9;

    DuplicateHit hit(Reason reason, boolean seen) {
        return seen
                ? new DuplicateHit.Seen(new ClientRef(id, name, archived), reason)
                : new DuplicateHit.Hidden(reason, ownerName);
    }

    /** What makes the other one likely to be the same company. */
    Optional<Reason> likenessTo(DuplicateCandidate other) {
        if (isSame(nip, other.nip)) {
            return Optional.of(Reason.NIP);
        }
        if (isSame(regonOfEntity(), other.regonOfEntity())) {
            return Optional.of(Reason.REGON);
        }
        if (isSame(krs, other.krs)) {
            return Optional.of(Reason.KRS);
        }
        if (isSame(matchKey, other.matchKey)) {
            return Optional.of(Reason.SAME_NAME);
        }
        return CompanyName.areNear(matchKey, other.matchKey)
                        || CompanyName.areNear(CompanyName.bare(name), CompanyName.bare(other.name))
                ? Optional.of(Reason.SIMILAR_NAME)
                : Optional.empty();
    }

    /** The first nine digits, which a company and its local units have in common. */
    String regonOfEntity() {
        return regon.substring(0, Math.min(regon.length(), REGON_OF_ENTITY));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
