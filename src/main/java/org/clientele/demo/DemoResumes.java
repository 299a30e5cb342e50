package org.clientele.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.candidate.CandidateDetails;
import org.clientele.demo.DemoWords.Trade;

/** Résumés of made-up people in four languages, as PDF, DOCX or plain text. */
final class DemoResumes {

    private static final String BULLET = "• ";

    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String DOCUMENT_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private DemoResumes() {}

    /** A résumé as a file. */
    record Resume(String fileName, byte[] content) {}

    /** A line of it. */
    private record Line(boolean heading, String text) {}

    /** What the parts of a résumé are called. */
    private record Headings(
            String experience, String education, String skills, String interests, String phone, String since) {

        static Headings in(String country) {
            return switch (country) {
                case "DE" ->
                    new Headings("Berufserfahrung", "Ausbildung", "Kenntnisse", "Interessen", "Telefon", "heute");
                case "UA" ->
                    new Headings("Опыт работы", "Образование", "Навыки", "Интересы", "Телефон", "настоящее время");
                case "GB" -> new Headings("Experience", "Education", "Skills", "Interests", "Phone", "today");
                default ->
                    new Headings(
                            "Doświadczenie", "Wykształcenie", "Umiejętności", "Zainteresowania", "Telefon", "dziś");
            };
        }
    }

    /** @param index of the candidate; says which kind of file it is, and the years */
    static Resume of(CandidateDetails person, Trade trade, int year, int index) {
        List<Line> lines = lines(person, trade, year, index);
        String name = "CV " + person.fullName();
        return switch (index % 3) {
            case 0 -> new Resume(name + ".docx", docx(lines));
            case 1 ->
                new Resume(
                        name + ".pdf",
                        DemoPdf.write(lines.stream().map(Line::text).toList()));
            default ->
                new Resume(
                        name + ".txt",
                        String.join("\n", lines.stream().map(Line::text).toList())
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The same for clients, as HTML: what the candidate can do, without who it is. */
    static String forClients(CandidateDetails person, Trade trade, int year, int index) {
        String lines = work(trade, year, index).stream()
                .map(line -> {
                    if (line.text().startsWith(BULLET)) {
                        return "<ul><li>" + escaped(line.text().substring(BULLET.length())) + "</li></ul>";
                    }
                    String tag = line.heading() ? "h2" : "p";
                    return "<" + tag + ">" + escaped(line.text()) + "</" + tag + ">";
                })
                .collect(Collectors.joining());
        return "<p><strong>" + escaped(person.headline()) + "</strong></p>" + lines.replace("</ul><ul>", "");
    }

    private static List<Line> lines(CandidateDetails person, Trade trade, int year, int index) {
        Headings headings = Headings.in(trade.country());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(true, person.fullName()));
        lines.add(new Line(false, person.headline()));
        lines.add(new Line(false, person.street() + ", " + person.postalCode() + " " + person.city()));
        lines.add(new Line(
                false,
                "E-mail: " + person.emails().getFirst() + ", " + headings.phone() + ": "
                        + person.phones().getFirst()));
        person.links().forEach(link -> lines.add(new Line(false, link)));
        lines.addAll(work(trade, year, index));
        return lines;
    }

    private static List<Line> work(Trade trade, int year, int index) {
        Headings headings = Headings.in(trade.country());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(true, headings.experience()));
        int until = year;
        for (int i = 0; i < trade.employers().size(); i++) {
            int from = until - 2 - (index + i) % 3;
            String end = i == 0 ? headings.since() : Integer.toString(until);
            lines.add(new Line(
                    false, from + " – " + end + ": " + trade.employers().get(i) + ", " + trade.headline()));
            for (int j = i; j < Math.min(trade.duties().size(), i + 2); j++) {
                lines.add(new Line(false, BULLET + trade.duties().get(j)));
            }
            until = from;
        }
        lines.add(new Line(true, headings.education()));
        trade.schools().forEach(school -> lines.add(new Line(false, school)));
        lines.add(new Line(true, headings.skills()));
        lines.add(new Line(false, String.join(", ", trade.skills())));
        lines.add(new Line(true, headings.interests()));
        lines.add(new Line(false, trade.interests()));
        return lines;
    }

    private static byte[] docx(List<Line> lines) {
        String paragraphs = lines.stream().map(DemoResumes::paragraph).collect(Collectors.joining());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="%s"/>
                    </Types>""".formatted(DOCUMENT_TYPE));
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="%s" Target="word/document.xml"/>
                    </Relationships>""".formatted(DOCUMENT_RELATION));
            put(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:body>%s</w:body></w:document>""".formatted(paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String paragraph(Line line) {
        String style = line.heading() ? "<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>" : "";
        return "<w:p><w:r>" + style + "<w:t>" + escaped(line.text()) + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
