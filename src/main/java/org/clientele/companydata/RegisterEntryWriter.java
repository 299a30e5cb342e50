package org.clientele.companydata;

import java.util.function.Consumer;
import org.clientele.client.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the one row of a client, the first time as well. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterEntryWriter {

    private final RegisterEntryRepository entries;

    RegisterEntryWriter(RegisterEntryRepository entries) {
        this.entries = entries;
    }

    void write(ClientId client, Consumer<RegisterEntry> verb) {
        RegisterEntry entry = entries.findForUpdate(client).orElseGet(() -> new RegisterEntry(client));
        verb.accept(entry);
        entries.save(entry);
        entries.flush();
    }
}
