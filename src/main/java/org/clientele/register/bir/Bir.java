package org.clientele.register.bir;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.register.Answer;
import org.clientele.register.ChangeList;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyRegister;
import org.clientele.register.http.AnswerCache;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterSettings;
import org.clientele.security.Permission;
import org.springframework.stereotype.Component;

/** The register BIR, asked over the network. */
@Component
@Permission.MayWork
class Bir implements CompanyRegister {

    private final BirClient client;
    private final BirSearch search;
    private final BirReports reports;
    private final BirChanges changes;
    private final RegisterAddresses addresses;
    private final Clock clock;
    private final AnswerCache<CompanyNumber, List<CompanyHit>> hits;
    private final AnswerCache<CompanyHit, Company> companies;

    Bir(
            BirClient client,
            BirSearch search,
            BirReports reports,
            BirChanges changes,
            RegisterAddresses addresses,
            RegisterSettings settings,
            Clock clock) {
        this.client = client;
        this.search = search;
        this.reports = reports;
        this.changes = changes;
        this.addresses = addresses;
        this.clock = clock;
        this.hits = new AnswerCache<>(settings.cacheTime(), clock);
        this.companies = new AnswerCache<>(settings.cacheTime(), clock);
    }

    @Override
    public Answer<List<CompanyHit>> search(CompanyNumber number) {
        return hits.get(
                number, () -> answer(() -> Optional.of(search.find(number)).filter(found -> !found.isEmpty())));
    }

    @Override
    public Answer<Map<CompanyNumber, List<CompanyHit>>> searchAll(Collection<CompanyNumber> numbers) {
        return answer(() -> Optional.of(search.findAll(numbers)));
    }

    @Override
    public Answer<Company> report(CompanyHit hit) {
        return companies.get(hit, () -> answer(() -> reports.of(hit)));
    }

    @Override
    public Answer<List<String>> changes(LocalDate day, ChangeList list) {
        return answer(() -> changes.on(day, list));
    }

    private <T> Answer<T> answer(Supplier<Optional<T>> asking) {
        return client.line()
                .answer(() -> asking.get()
                        .<Answer<T>>map(found -> new Answer.Found<>(found, clock.instant(), addresses.simulated()))
                        .orElseGet(Answer.Unknown::new));
    }
}
