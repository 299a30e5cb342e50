package org.clientele.shared;

import java.util.List;

/**
 * An administrator decided something for the installation. The security log keeps it.
 *
 * @param changes by the key of the setting's label
 */
public record SettingsChanged(List<Change> changes) {

    public SettingsChanged {
        changes = List.copyOf(changes);
    }
}
