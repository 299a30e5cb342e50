package org.clientele.resume.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.resume.leak.LeakPlace.InFileName;
import org.clientele.resume.leak.LeakPlace.InLink;
import org.clientele.resume.leak.LeakPlace.InMetadata;
import org.clientele.resume.leak.LeakPlace.InText;
import org.clientele.resume.leak.LeakSource.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

    private static final int TEN_PAGES = 30_000;
    private static final Duration LIMIT = Duration.ofMillis(200);

    private static final PersonalData KOWALSKI = new PersonalData(
            List.of("Jan"),
            List.of("Kowalski"),
            true,
            List.of("jan.kowalski@poczta.example"),
            List.of("+48 600 100 200"),
            List.of("https://linkedin.example/in/jan-kowalski-5"),
            List.of("ul. Lipowa 12, 80-299 Gdańsk"));

    private static final PersonalData NAMED =
            new PersonalData(List.of("Jan"), List.of("Kowalski"), false, List.of(), List.of(), List.of(), List.of());

    @Test
    void aFindingSaysWhereItStandsAndQuotesIt() {
        String text = "Referencje Kowals\u00ADkiego z firmy";
        assertThat(LeakCheck.check(LeakSource.ofText(text), KOWALSKI))
                .containsExactly(new Leak(LeakKind.NAME, new InText(11, 23), "Kowals\u00ADkiego"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://teams.example/l/meetup-join/19%3ameeting_N2Y4ZTQ1@thread.v2/0?context=%7b%22Tid%22%3a%22",
                "https://teams.example/l/meetup-join/19%3ameeting_N2Y4ZTQ1%40thread.v2/0",
                "https://zoom.example/j/6001002009?pwd=QkFd",
                "Reception: +48 22 123 45 67, reception@client.example, linkedin.example/in/basia-wolska",
            })
    void whatIsNotTheCandidatesOwnIsNoFindingWherePeopleMeet(String place) {
        assertThat(LeakCheck.checkOwn(LeakSource.ofComment(place), KOWALSKI)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meet.example/abc?with=jan.kowalski@poczta.example",
                "jan (dot) kowalski [at] poczta (dot) example",
                "https://wa.me/48600100200",
                "call 600-100-200",
                "linkedin.example/in/jan-kowalski-5",
            })
    void theCandidatesOwnDataAreFoundWherePeopleMeet(String place) {
        assertThat(LeakCheck.checkOwn(LeakSource.ofComment(place), KOWALSKI)).isNotEmpty();
    }

    @Test
    void aNameThatIsNotHiddenIsNoLeak() {
        assertThat(LeakCheck.check(LeakSource.ofText("Kowalski, Jan"), NAMED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ul. Polna 12/4, 00-916 Warszawa",
                "os. 3 Maja 5 m. 7",
                "Adres: Polna 12/4, 00-916 Warszawa",
                "Polna 12\n00-916 Warszawa",
                "Lindenstraße 14a, 10969 Berlin",
                "Anschrift: Berliner Str. 3 | 04109 Leipzig",
                "Am Markt 5, D-99084 Erfurt",
                "117218, г. Москва, ул. Профсоюзная, д. 12, кв. 4",
                "Санкт-Петербург, Невский проспект, 12",
                "12 Maple Road, London SW1A 1AA",
                "Flat 4, 27a Station Road, Leeds",
            })
    void aHomeAddressAtTheHeadIsFoundThoughItIsNotOnRecord(String address) {
        String resume = "Jan\n" + address + "\n\nWork\n2019 - 2024 Driver";
        assertThat(LeakCheck.check(LeakSource.ofText(resume), NAMED))
                .isNotEmpty()
                .allMatch(leak -> leak.kind() == LeakKind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Driver\n2019 - 2024 DHL\nul. Polna 12/4, 00-916 Warszawa",
                "Magazyn Północ sp. z o.o., ul. Polna 12/4, 00-916 Warszawa",
                "Warszawa, 12 lat doświadczenia",
                "Java 21, Spring 7, 10 Jahre",
                "Team of 12 on the road",
            })
    void whereEmployersAreIsNoFinding(String text) {
        assertThat(LeakCheck.check(LeakSource.ofText(text), NAMED)).isEmpty();
    }

    @Test
    void whatLinksPointToAndWhatFilesAreCalledIsLookedThroughAsWell() {
        LeakSource source = new LeakSource(
                "Moja strona",
                List.of("https://firma.example", "mailto:jan.kowalski@poczta.example", "tel:+48600100200"),
                List.of(new Property("Author", "jkowalski"), new Property("Producer", "Clientele")),
                "CVKowalski.pdf",
                "");
        assertThat(LeakCheck.check(source, KOWALSKI))
                .extracting(Leak::place)
                .hasAtLeastOneElementOfType(InFileName.class)
                .hasAtLeastOneElementOfType(InMetadata.class);
        assertThat(LeakCheck.check(source, KOWALSKI))
                .extracting(Leak::place)
                .noneMatch(place -> place instanceof InLink link && link.number() == 0)
                .anyMatch(place -> place instanceof InLink link && link.number() == 2);
    }

    @Test
    void aResumeOfTenPagesIsCheckedInTime() {
        String page = LeakCase.all("seen").stream()
                .map(LeakCase::source)
                .map(LeakSource::text)
                .reduce("", String::concat);
        String text = page.repeat(TEN_PAGES / page.length() + 1).substring(0, TEN_PAGES);
        assertThat(fastest(text)).isLessThan(LIMIT);
    }

    /** Texts that make careless expressions go back and forth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "1",
                "1 ",
                "a.",
                "a@",
                ".",
                " ",
                "a b ",
                "(",
                "+1",
                "K-",
                "at dot ",
                "jeden dwa ",
                "/in/",
                "\n",
                "ul. Lipowa "
            })
    void noTextTakesLong(String piece) {
        assertThat(fastest(piece.repeat(TEN_PAGES / piece.length()))).isLessThan(LIMIT.multipliedBy(2));
    }

    /** Of a few times, and of the processor alone: the machine does other things as well. */
    private static Duration fastest(String text) {
        return Stream.generate(() -> time(text))
                .limit(8)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration time(String text) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        LeakCheck.check(LeakSource.ofText(text), KOWALSKI);
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
    }
}
