package org.clientele.security;

import org.springframework.stereotype.Component;

/**
 * Passkeys of contacts who are not signed in yet, but have shown by a link that was mailed who they are. Asks for no
 * permission: whoever calls it has looked at the link.
 */
@Component
public class GuestPasskeys {

    private final Passkeys passkeys;
    private final SecurityRecorder recorder;

    GuestPasskeys(Passkeys passkeys, SecurityRecorder recorder) {
        this.passkeys = passkeys;
        this.recorder = recorder;
    }

    /** What the browser is to make a passkey of. */
    public PasskeyOffer offer(PortalPrincipal guest) {
        return passkeys.offer(FactorOwner.of(guest));
    }

    /**
     * Keeps what the browser made.
     *
     * @param made as JSON
     * @return whether it is good
     */
    public boolean add(PortalPrincipal guest, PasskeyOffer offer, String made) {
        boolean good = passkeys.add(FactorOwner.of(guest), offer, made, PasskeyRow.UNNAMED);
        if (good) {
            recorder.record(SecurityEventKind.PASSKEY_ADDED, guest.toSubject());
        }
        return good;
    }
}
