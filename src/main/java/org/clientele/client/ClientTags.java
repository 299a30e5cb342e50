package org.clientele.client;

import java.util.List;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tags that clients have, so that people use the same word for the same thing. */
@Service
@MayRead
public class ClientTags {

    private static final int PROPOSALS = 30;

    private final ClientTagRepository tags;

    ClientTags(ClientTagRepository tags) {
        this.tags = tags;
    }

    /** The first tags in the alphabet that begin with what was typed. */
    @Transactional(readOnly = true)
    public List<String> beginningWith(String typed) {
        return tags.find(typed.strip().replaceAll("[!%_]", "!$0") + "%", PROPOSALS);
    }
}
