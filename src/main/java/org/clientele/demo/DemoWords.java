package org.clientele.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clientele.attachment.AttachmentCategory;
import org.springframework.core.io.ClassPathResource;

/** The lists that the demo data is made of, as they stand in the resource folder {@code demo}. */
record DemoWords(
        List<Company> companies,
        List<Place> places,
        List<Person> people,
        List<Job> jobs,
        List<Noted> notes,
        List<ToDo> toDos,
        List<Paper> papers) {

    /** @param parent name of the client above it in the group, or empty */
    record Company(String country, String name, String legalName, String pkd, String domain, String parent) {}

    record Place(String country, String city, String postalCode, String street) {}

    record Person(String country, boolean female, String given, String family) {}

    record Job(String country, String department, String position) {}

    /** @param kind the name of a kind of note */
    record Noted(String country, String kind, String text, String outcome) {}

    record ToDo(String country, String title) {}

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
                        .toList());
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
