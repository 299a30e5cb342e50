package org.clientele.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one signs one's mails. */
@Service
@MayRead
public class MySignature {

    private final SignatureRepository signatures;
    private final Senders senders;
    private final CurrentActor actor;
    private final Clock clock;

    MySignature(SignatureRepository signatures, Senders senders, CurrentActor actor, Clock clock) {
        this.signatures = signatures;
        this.senders = senders;
        this.actor = actor;
        this.clock = clock;
    }

    /** The signature of who is signed in. */
    @Transactional(readOnly = true)
    public CurrentSignature current() {
        Optional<StoredSignature> own = signatures.findById(self());
        return new CurrentSignature(
                own.map(StoredSignature::version).orElse(0L),
                own.map(StoredSignature::toSignature).orElse(Signature.NONE),
                senders.find(null).signed());
    }

    /** Keeps it, unless it was changed in another window since. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(long version, Signature typed) {
        FieldCheck check = new FieldCheck();
        Signature clean = new Signature(
                check.line("position", typed.position(), Signature.POSITION_MAX),
                check.phone("phone", typed.phone(), ""),
                check.paragraphs("text", typed.text(), Signature.TEXT_MAX));
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<StoredSignature> own = signatures.findForUpdate(self());
        if (own.map(StoredSignature::version).orElse(0L) != version) {
            return new SaveOutcome.Conflict(actor.require().name(), clock.instant());
        }
        own.ifPresent(signature -> signature.change(clean));
        StoredSignature kept = own.orElseGet(() -> signatures.save(new StoredSignature(self(), clean)));
        signatures.flush();
        return new SaveOutcome.Saved(self(), kept.version());
    }

    private UUID self() {
        return actor.requireStaff().id().value();
    }
}
