package org.clientele.demo;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.shared.text.Folding;
import org.springframework.core.io.ClassPathResource;

/** The lists that the demo data is made of, as they stand in the resource folder {@code demo}. */
record DemoWords(
        List<Company> companies,
        List<Place> places,
        List<Person> people,
        List<Job> jobs,
        List<Noted> notes,
        List<ToDo> toDos,
        List<Paper> papers,
        List<Trade> trades,
        List<Sought> sought,
        List<Remark> remarks) {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** @param parent name of the client above it in the group, or empty */
    record Company(String country, String name, String legalName, String pkd, String domain, String parent) {}

    record Place(String country, String city, String postalCode, String street) {}

    record Person(String country, boolean female, String given, String family) {}

    record Job(String country, String department, String position) {}

    /** @param kind the name of a kind of note */
    record Noted(String country, String kind, String text, String outcome) {}

    record ToDo(String country, String title) {}

    /** What candidates do. */
    record Trade(
            String country,
            String headline,
            List<String> skills,
            List<String> duties,
            List<String> employers,
            List<String> schools,
            String interests) {}

    /**
     * What a client looks for.
     *
     * @param headline the trade of those who fit
     * @param state the name of a state of a vacancy
     */
    record Sought(
            String country,
            String headline,
            String title,
            String description,
            int openings,
            BigDecimal from,
            BigDecimal to,
            String currency,
            String state) {}

    /** @param use what it is said for */
    record Remark(String country, String use, String text) {}

    /**
     * A document.
     *
     * @param text its first line is its heading; {0} is the client's name
     */
    record Paper(
            String country,
            AttachmentCategory category,
            boolean visibleToClient,
            String fileName,
            String description,
            String text) {

        boolean isPdf() {
            return fileName.endsWith(".pdf");
        }

        /** A later one of the same kind. */
        Paper amended() {
            return new Paper(
                    country, category, visibleToClient, fileName, description, text.replaceFirst("\n", " (2)\n"));
        }
    }

    static DemoWords read() {
        return new DemoWords(
                lines("companies").stream()
                        .map(part -> new Company(part[0], part[1], part[2], part[3], part[4], part[5]))
                        .toList(),
                lines("places").stream()
                        .map(part -> new Place(part[0], part[1], part[2], part[3]))
                        .toList(),
                lines("names").stream()
                        .map(part -> new Person(part[0], part[1].equals("f"), part[2], part[3]))
                        .toList(),
                lines("positions").stream()
                        .map(part -> new Job(part[0], part[1], part[2]))
                        .toList(),
                lines("notes").stream()
                        .map(part -> new Noted(part[0], part[1], part[2].replace("\\n", "\n"), part[3]))
                        .toList(),
                lines("tasks").stream().map(part -> new ToDo(part[0], part[1])).toList(),
                lines("files").stream()
                        .map(part -> new Paper(
                                part[0],
                                AttachmentCategory.valueOf(part[1]),
                                part[2].equals("yes"),
                                part[3],
                                part[4],
                                part[5].replace("\\n", "\n")))
                        .toList(),
                lines("trades").stream()
                        .map(part -> new Trade(
                                part[0],
                                part[1],
                                parts(part[2]),
                                parts(part[3]),
                                parts(part[4]),
                                parts(part[5]),
                                part[6]))
                        .toList(),
                lines("vacancies").stream()
                        .map(part -> new Sought(
                                part[0],
                                part[1],
                                part[2],
                                part[3],
                                Integer.parseInt(part[4]),
                                new BigDecimal(part[5]),
                                new BigDecimal(part[6]),
                                part[7],
                                part[8]))
                        .toList(),
                lines("remarks").stream()
                        .map(part -> new Remark(part[0], part[1], part[2]))
                        .toList());
    }

    private static List<String> parts(String text) {
        return List.of(text.split("\\|"));
    }

    List<Place> placesIn(String country) {
        return places.stream().filter(place -> place.country().equals(country)).toList();
    }

    List<Person> peopleFrom(String country) {
        return people.stream()
                .filter(person -> person.country().equals(country))
                .toList();
    }

    List<Noted> notesFrom(String country) {
        return notes.stream().filter(note -> note.country().equals(country)).toList();
    }

    List<Job> jobsIn(String country) {
        return jobs.stream().filter(job -> job.country().equals(country)).toList();
    }

    List<String> toDosIn(String country) {
        return toDos.stream()
                .filter(toDo -> toDo.country().equals(country))
                .map(ToDo::title)
                .toList();
    }

    List<Paper> papersIn(String country) {
        return papers.stream().filter(paper -> paper.country().equals(country)).toList();
    }

    /** One of what is said there for this, in turn. */
    String remark(String country, String use, int index) {
        List<String> fitting = remarks.stream()
                .filter(remark ->
                        remark.country().equals(country) && remark.use().equals(use))
                .map(Remark::text)
                .toList();
        return fitting.get(index % fitting.size());
    }

    /** A name as it stands in an e-mail address. */
    static String latin(String name) {
        return TO_LATIN.transliterate(Folding.fold(name)).replaceAll("[^a-z]", "");
    }

    private static List<String[]> lines(String file) {
        var resource = new ClassPathResource("demo/" + file + ".csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
