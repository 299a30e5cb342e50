package org.clientele.benchmark;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.clientele.client.TestSearchKeys;

/** Clients of a made-up agency, each the same whenever it is asked for, whatever the number of them. */
public final class MadeUpClients {

    /** The columns of {@link MadeUpClient#row}. */
    public static final String COLUMNS = """
        id, version, archived, name, legal_name, internal, status_id, status_rank, industry_id, industry_rank,
        nip, regon, krs, web_site, email, phone, street, postal_code, city, country, description, parent_id,
        owner_id, owner_name, contact_count, match_key, search_text, trigrams,
        created_at, created_by, changed_at, changed_by\
        """;

    static final int ACCOUNTS = 200;

    private static final String BY = "Benchmark";

    private static final Instant FOUNDED = Instant.parse("2021-01-04T07:00:00Z");

    private static final List<String> CITIES = CompanyNames.words("""
        Warszawa Kraków Wrocław Poznań Gdańsk Łódź Katowice Szczecin Lublin Bydgoszcz Białystok Gdynia Częstochowa
        Radom Toruń Sosnowiec Rzeszów Kielce Gliwice Olsztyn Zabrze Bytom Rybnik Tychy Opole Elbląg Płock Tarnów
        Chorzów Koszalin Kalisz Legnica Grudziądz Jaworzno Słupsk Nysa Berlin Hamburg München Köln Dresden Leipzig
        Wien Praha Brno Lviv Kyiv London Suwałki Łomża Zamość Przemyśl Żywiec Świdnica Ełk Iława Mława Oława Piła\
        """);

    private static final List<String> LEGAL_FORMS = List.of(
            " Sp. z o.o.", "", " S.A.", " Sp. k.", " GmbH", " Sp. j.", " Ltd", " AG", " sp. z o.o. sp.k.", " s.c.");

    private final long seed;
    private final List<Listed> statuses;
    private final List<Listed> industries;
    private final List<Listed> accounts;

    public MadeUpClients(long seed, List<Listed> statuses, List<Listed> industries, List<Listed> accounts) {
        this.seed = seed;
        this.statuses = statuses;
        this.industries = industries;
        this.accounts = accounts;
    }

    /** An entry of one of the agency's lists, or an account. */
    public record Listed(UUID id, String name, int position) {}

    /** What a client's row holds, apart from what all have in common. */
    public record MadeUpClient(
            UUID id,
            String name,
            String legalName,
            Listed status,
            Listed industry,
            String nip,
            String regon,
            String krs,
            String city,
            Listed owner,
            Instant createdAt,
            Instant changedAt) {

        String domain() {
            return "c" + nip + ".example";
        }

        /** The values of all columns. */
        public List<?> row() {
            TestSearchKeys keys = TestSearchKeys.of(name, nip, city, legalName);
            return Arrays.asList(
                    id,
                    0,
                    false,
                    name,
                    legalName,
                    false,
                    status.id(),
                    status.position(),
                    industry.id(),
                    industry.position(),
                    nip,
                    regon,
                    krs,
                    "https://www." + domain(),
                    "office@" + domain(),
                    "+48220000000",
                    "ul. Długa 7",
                    "00-000",
                    city,
                    "PL",
                    "",
                    null,
                    owner.id(),
                    owner.name(),
                    2,
                    keys.matchKey(),
                    keys.searchText(),
                    keys.trigrams(),
                    createdAt,
                    BY,
                    changedAt,
                    BY);
        }
    }

    public MadeUpClient get(int index) {
        SplittableRandom random = new SplittableRandom(seed + index);
        random.nextLong();
        String bare = CompanyNames.next(random);
        String form = CompanyNames.pick(LEGAL_FORMS, random);
        String name = bare + form;
        String legalName = random.nextInt(10) < 4 ? (bare + form).toUpperCase(Locale.ROOT) : "";
        String city = CompanyNames.pick(CITIES, random);
        String nip = nip(index);
        Instant created = createdAt(index);
        return new MadeUpClient(
                idOf("client", index),
                name,
                legalName,
                statuses.get(oneOf(statuses.size(), random)),
                industries.get(oneOf(industries.size(), random)),
                nip,
                regon(index),
                random.nextInt(3) == 0 ? "99%08d".formatted(index) : "",
                city,
                accounts.get(oneOf(accounts.size(), random)),
                created,
                created.plusSeconds(random.nextInt(100_000_000)).plusNanos(random.nextInt(1_000_000) * 1000L));
    }

    /** An id of version 7, of the time when the record was made. */
    UUID idOf(String kind, int index) {
        SplittableRandom random = new SplittableRandom(31 * (seed + index) + kind.hashCode());
        long millis = createdAt(index).toEpochMilli();
        long high = millis << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    private static Instant createdAt(int index) {
        return FOUNDED.plusMillis(index * 97L);
    }

    private static int oneOf(int size, SplittableRandom random) {
        return (int) (random.nextDouble() * Math.sqrt(random.nextDouble()) * size);
    }

    /** A NIP that passes the check, of a tax office 000 to 009, which does not exist. */
    static String nip(int index) {
        int[] weights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
        for (int candidate = 100_000 + 9 * index; ; candidate++) {
            String digits = "00%07d".formatted(candidate);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            if (sum % 11 != 10) {
                return digits + sum % 11;
            }
        }
    }

    /** A REGON that passes the check, of a voivodeship 99, which does not exist. */
    private static String regon(int index) {
        int[] weights = {8, 9, 2, 3, 4, 5, 6, 7};
        String digits = "99%06d".formatted(index % 1_000_000);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }
}
