package org.clientele.companydata;

import java.util.List;
import org.clientele.contact.Representative;

/**
 * How a client is represented, beside those of its contacts who are flagged as representatives.
 *
 * @param court what the court register said
 * @param manner read from its sentence
 * @param representatives all who are flagged, whether they represent the client today or not
 * @param check whether those who do today are enough
 */
public record RepresentationView(
        CourtFacts court, Manner manner, List<Representative> representatives, RepresentationCheck check) {

    public RepresentationView {
        representatives = List.copyOf(representatives);
    }
}
