package org.clientele.client;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's list of industries (docs/features.md S0.7), which the administrator edits. */
@Service
@MayRead
public class Industries {

    private final IndustryRepository industries;
    private final ClientRepository clients;
    private final Reclassification reclassification;
    private final CurrentActor actor;
    private final Clock clock;

    Industries(
            IndustryRepository industries,
            ClientRepository clients,
            Reclassification reclassification,
            CurrentActor actor,
            Clock clock) {
        this.industries = industries;
        this.clients = clients;
        this.reclassification = reclassification;
        this.actor = actor;
        this.clock = clock;
    }

    /** The whole list in its order. */
    @Transactional(readOnly = true)
    public List<IndustryItem> list() {
        return industries.findAllWithDivisions().stream().map(Industry::toItem).toList();
    }

    /** Adds an industry at the end of the list. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(IndustryDetails typed) {
        List<Industry> all = industries.findAllForUpdate();
        int position = Ranked.last(all);
        IndustryId id = new IndustryId(Uuid7.next());
        return checked(all, typed, id, details -> save(new Industry(id, details, position, stamp())));
    }

    /** Gives an industry another name or other PKD divisions. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(IndustryId id, long version, IndustryDetails typed) {
        List<Industry> all = industries.findAllForUpdate();
        return current(
                all,
                id,
                version,
                industry -> checked(all, typed, id, details -> {
                    industry.change(details, stamp());
                    return save(industry);
                }));
    }

    /**
     * Moves an industry to another place in the list; clients sort accordingly at once.
     *
     * @param place counted from 0; past the end is the end
     */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome move(IndustryId id, long version, int place) {
        List<Industry> all = industries.findAllForUpdate();
        return current(all, id, version, industry -> {
            Ranked.move(all, industry, place, stamp())
                    .forEach(moved -> clients.rankIndustry(moved.getId(), moved.position()));
            return save(industry);
        });
    }

    /** Takes an industry off the list, if no client has it. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public RemovalOutcome remove(IndustryId id, long version) {
        Industry industry = industries.findAllForUpdate().stream()
                .filter(entry -> entry.getId().equals(id) && entry.version() == version)
                .findFirst()
                .orElse(null);
        if (industry == null) {
            return new RemovalOutcome.Outdated();
        }
        long users = clients.countByIndustry(id);
        if (users > 0) {
            return new RemovalOutcome.InUse(users);
        }
        industries.delete(industry);
        return new RemovalOutcome.Removed();
    }

    /**
     * Gives another industry or none to some of the clients that have this one, each with its entry in the history. To
     * be called again and again until there are none, so that no transaction grows with the number of clients.
     *
     * @return how many clients got the other industry; 0 when there are none left
     */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public int replaceSome(IndustryId old, @Nullable IndustryId replacement) {
        return reclassification.ofIndustry(old, replacement);
    }

    private SaveOutcome current(List<Industry> all, IndustryId id, long version, Function<Industry, SaveOutcome> act) {
        return all.stream()
                .filter(industry -> industry.getId().equals(id))
                .findFirst()
                .map(industry -> industry.version() == version
                        ? act.apply(industry)
                        : new SaveOutcome.Conflict(
                                industry.changed().by(), industry.changed().at()))
                .orElseGet(SaveOutcome.Gone::new);
    }

    private SaveOutcome checked(
            List<Industry> all, IndustryDetails typed, IndustryId id, Function<IndustryDetails, SaveOutcome> save) {
        if (!PkdDivisions.ALL.containsAll(typed.pkdDivisions())) {
            return new SaveOutcome.Invalid(Map.of("pkdDivisions", "industry.pkd.unknown"));
        }
        if (all.stream()
                .filter(other -> !other.getId().equals(id))
                .flatMap(other -> other.pkdDivisions().stream())
                .anyMatch(typed.pkdDivisions()::contains)) {
            return new SaveOutcome.Invalid(Map.of("pkdDivisions", "industry.pkd.taken"));
        }
        return ListNames.check(
                typed.name(),
                IndustryDetails.NAME_MAX,
                name -> industries.existsByNameAndIdNot(name, id),
                name -> save.apply(new IndustryDetails(name, typed.pkdDivisions())));
    }

    private SaveOutcome save(Industry industry) {
        industries.save(industry);
        industries.flush();
        return new SaveOutcome.Saved(industry.getId().value(), industry.version());
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
