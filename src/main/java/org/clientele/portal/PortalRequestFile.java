package org.clientele.portal;

import java.util.UUID;
import org.clientele.vacancy.VacancyId;

/**
 * A file that the contact sent along with what it asks for.
 *
 * @param size in bytes
 */
public record PortalRequestFile(UUID file, UUID request, String name, long size) {

    public RequestFileId id() {
        return new RequestFileId(file);
    }

    public VacancyId vacancy() {
        return new VacancyId(request);
    }
}
