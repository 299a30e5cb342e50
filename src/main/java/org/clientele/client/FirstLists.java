package org.clientele.client;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.shared.BeforeServing;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the lists of statuses and industries at the first start, in the installation's language, before anybody can
 * open a page. From then on they are the administrator's.
 */
@Component
class FirstLists extends BeforeServing {

    private static final Map<String, StatusColour> STATUSES = Map.of(
            "PROSPECT", StatusColour.BLUE,
            "ACTIVE", StatusColour.GREEN,
            "ON_HOLD", StatusColour.AMBER,
            "FORMER", StatusColour.GREY);

    private static final List<String> STATUS_ORDER = List.of("PROSPECT", "ACTIVE", "ON_HOLD", "FORMER");

    /** The last one of the list, whatever the alphabet says. */
    private static final String OTHER = "OTHER";

    private static final Map<String, Set<String>> INDUSTRIES = Map.ofEntries(
            Map.entry("FOOD", Set.of("01", "02", "03", "10", "11", "12")),
            Map.entry("ENERGY", Set.of("05", "06", "07", "08", "09", "35", "36", "37", "38", "39")),
            Map.entry(
                    "MANUFACTURING",
                    Set.of("13", "14", "15", "16", "17", "18", "22", "23", "24", "25", "31", "32", "33")),
            Map.entry("CHEMICALS", Set.of("19", "20", "21")),
            Map.entry("ELECTRONICS", Set.of("26", "27", "28")),
            Map.entry("AUTOMOTIVE", Set.of("29", "30", "45")),
            Map.entry("CONSTRUCTION", Set.of("41", "42", "43", "68")),
            Map.entry("TRADE", Set.of("46", "47")),
            Map.entry("TRANSPORT", Set.of("49", "50", "51", "52", "53")),
            Map.entry("HOSPITALITY", Set.of("55", "56", "79")),
            Map.entry("MEDIA", Set.of("58", "59", "60", "73")),
            Map.entry("IT", Set.of("61", "62", "63")),
            Map.entry("FINANCE", Set.of("64", "65", "66")),
            Map.entry("PROFESSIONAL", Set.of("69", "70", "71", "72", "74", "75")),
            Map.entry("PUBLIC", Set.of("84", "85")),
            Map.entry("HEALTH", Set.of("86", "87", "88")),
            Map.entry(
                    OTHER,
                    Set.of("77", "78", "80", "81", "82", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99")));

    private final ClientStatusRepository statuses;
    private final IndustryRepository industries;
    private final Translations translations;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Locale language;

    FirstLists(
            ClientStatusRepository statuses,
            IndustryRepository industries,
            Translations translations,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${clientele.language}") Locale language) {
        super(1);
        this.statuses = statuses;
        this.industries = industries;
        this.translations = translations;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.language = language;
    }

    @Override
    protected void prepare() {
        transaction.executeWithoutResult(status -> {
            if (statuses.count() == 0) {
                addStatuses();
            }
            if (industries.count() == 0) {
                addIndustries();
            }
        });
    }

    private void addStatuses() {
        for (String key : STATUS_ORDER) {
            String name = translations.getTranslation("client.status.first." + key, language);
            var details = new ClientStatusDetails(name, STATUSES.getOrDefault(key, StatusColour.GREY));
            statuses.save(new ClientStatus(
                    new ClientStatusId(Uuid7.next()), details, STATUS_ORDER.indexOf(key) + 1, stamp()));
        }
    }

    private void addIndustries() {
        List<IndustryDetails> list = new ArrayList<>();
        INDUSTRIES.forEach((key, divisions) -> list.add(new IndustryDetails(industryName(key), divisions)));
        String other = industryName(OTHER);
        list.sort(Comparator.comparing(
                        (IndustryDetails industry) -> industry.name().equals(other))
                .thenComparing(IndustryDetails::name, Collator.getInstance(language)));
        for (int index = 0; index < list.size(); index++) {
            industries.save(new Industry(new IndustryId(Uuid7.next()), list.get(index), index + 1, stamp()));
        }
    }

    private String industryName(String key) {
        return translations.getTranslation("industry.first." + key, language);
    }

    private Stamp stamp() {
        return new Stamp("Clientele", clock.instant());
    }
}
