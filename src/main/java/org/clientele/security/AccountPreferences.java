package org.clientele.security;

import java.util.Optional;
import java.util.UUID;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.ui.UserPreferences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the preferences of the person who is signed in with the account. */
@Service
@MayRead
class AccountPreferences implements UserPreferences {

    private final AccountPreferenceRepository preferences;
    private final CurrentActor actor;

    AccountPreferences(AccountPreferenceRepository preferences, CurrentActor actor) {
        this.preferences = preferences;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> read(String key) {
        return preferences.find(ownId(), key);
    }

    @Override
    @Transactional
    @RetriedOnCollision
    public void write(String key, String value) {
        preferences.write(ownId(), key, value);
    }

    private UUID ownId() {
        return actor.requireStaff().id().value();
    }
}
