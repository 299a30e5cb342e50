package org.clientele.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.Permission.SignedIn;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.text.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own passkeys, of staff and contacts. Of whoever looks as a contact there is nothing. */
@Service
@SignedIn
public class MyPasskeys {

    private final Passkeys passkeys;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    MyPasskeys(Passkeys passkeys, SecurityRecorder recorder, CurrentActor actor) {
        this.passkeys = passkeys;
        this.recorder = recorder;
        this.actor = actor;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<PasskeyRow> list() {
        return me().map(me -> passkeys.list(me.account())).orElse(List.of());
    }

    /** What the browser is to make a passkey of; empty for whoever only looks as a contact. */
    @Transactional(readOnly = true)
    public Optional<PasskeyOffer> offer() {
        return me().map(passkeys::offer);
    }

    /**
     * Keeps what the browser made.
     *
     * @param made as JSON
     * @param name by which its owner knows it
     * @return whether it is good
     */
    @Transactional
    @RetriedOnCollision
    public boolean add(PasskeyOffer offer, String made, String name) {
        String known = PlainText.line(name, PasskeyRow.NAME_LENGTH)
                .toOptional()
                .filter(line -> !line.isEmpty())
                .orElse(PasskeyRow.UNNAMED);
        return me().filter(me -> passkeys.add(me, offer, made, known))
                .map(me -> {
                    recorder.record(SecurityEventKind.PASSKEY_ADDED, me.subject());
                    return true;
                })
                .orElse(false);
    }

    /** One that is gone already, or another person's, is left alone. */
    @Transactional
    @RetriedOnCollision
    public void remove(UUID id) {
        me().filter(me -> passkeys.remove(me.account(), id))
                .ifPresent(me -> recorder.record(SecurityEventKind.PASSKEY_REMOVED, me.subject()));
    }

    private Optional<FactorOwner> me() {
        return actor.person().map(SecondSteps::owner);
    }
}
