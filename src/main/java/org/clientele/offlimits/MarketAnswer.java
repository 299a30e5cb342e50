package org.clientele.offlimits;

import java.util.List;
import org.clientele.client.IndustryId;

/**
 * How much of a market that is to be searched is closed by off-limits rules (docs/features.md N6).
 *
 * @param companies all that were named, in their order
 * @param industries those in which companies are closed
 */
public record MarketAnswer(List<Company> companies, List<ClosedIndustry> industries) {

    /** Nothing is closed, or the feature is off. */
    public static final MarketAnswer FREE = new MarketAnswer(List.of(), List.of());

    public MarketAnswer {
        companies = List.copyOf(companies);
        industries = List.copyOf(industries);
    }

    /** The named companies that are closed. */
    public List<Company> closed() {
        return companies.stream().filter(company -> !company.hits().isEmpty()).toList();
    }

    /**
     * A company by the name that was asked for.
     *
     * @param hits the rules that close it; none if it is free
     */
    public record Company(String name, List<RuleHit> hits) {

        public Company {
            hits = List.copyOf(hits);
        }
    }

    /** An industry, and how many of its companies are closed. */
    public record ClosedIndustry(IndustryId industry, int companies) {}
}
