package org.clientele.shared.ui;

import java.util.Optional;

/** What the signed-in person has set up for themselves, such as the columns of a list. Kept with the account. */
public interface UserPreferences {

    /** What was written under this key; empty if nothing was. */
    Optional<String> read(String key);

    /** Keeps a value of at most 2,000 characters under a key of at most 60. */
    void write(String key, String value);
}
